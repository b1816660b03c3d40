from __future__ import annotations

from asnkompetensi.explain.tables.sure import PEOPLE, tables
from asnkompetensi.model.options import ExplainOptions, SureOptions
from asnkompetensi.model.rules import Purpose
from tests.explain.agency import context
from tests.explain.walk import untold, wrong


def test_how_sure_figures_are_resolves_under_any_purpose_and_tolerance() -> None:
    for purpose in Purpose:
        own = ExplainOptions(sure=SureOptions((0, 2500, 6000), 2))
        found = context(more=tuple(tables()), own=own, purpose=purpose)
        assert len(set(found.shelf(PEOPLE).column("putusan").kinds)) == 4
        assert untold(found, tables()) == []
        assert wrong(found, tables()) == []
