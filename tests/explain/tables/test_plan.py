from __future__ import annotations

from asnkompetensi.explain.context import Context
from asnkompetensi.explain.derived import SEATS
from asnkompetensi.explain.tables.plan import tables
from asnkompetensi.model.options import ExplainOptions, PlanOptions
from asnkompetensi.model.plan import Limits
from tests.explain.agency import ONE, context
from tests.explain.tables.catalogue import PLANNED
from tests.explain.walk import untold, wrong

GUARANTEED = Limits(min_per_unit=1, fair=True, ikm=True)


def planned(limits: Limits) -> Context:
    return context(PLANNED, more=tuple(tables()), own=ExplainOptions(plan=PlanOptions(limits, why=ONE)))


def test_every_figure_of_a_plan_resolves() -> None:
    found = planned(GUARANTEED)
    assert len(found.shelf(SEATS)) > 0
    assert untold(found, tables()) == []
    assert wrong(found, tables()) == []


def test_tables_that_only_some_options_give() -> None:
    found = planned(Limits())
    there = [table for table in tables() if found.has(table)]
    assert set(tables()) - set(there) == {"harga-adil"}
    assert wrong(found, there) == []
    assert "nilai_tanpa_jaminan" not in found.rumus("ringkasan-plan")
