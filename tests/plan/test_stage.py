from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions, PlanOptions
from asnkompetensi.model.plan import Effort, Limits
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from asnkompetensi.plan import stage
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.digest import hash_data
from asnkompetensi.plan.stage import plan
from asnkompetensi.recommend import changed, every
from tests.gap.data import AS_OF, computed
from tests.plan.problem import problem, small
from tests.plan.watches import Patient

DANA = "sumber_dana | jumlah\nAPBD | 400"
OPTIONS = GapOptions(AS_OF)


def planned(data: Data, *tables: str, **limits: Any) -> tuple[Computed, list[Problem]]:
    gaps = computed(data)[0].gaps
    assert gaps is not None
    rules = law.training_rules(OPTIONS)
    own = PlanOptions(Limits(**limits), Effort(), tables)
    errors = partial(changed, data, gaps, rules)
    return plan(data, gaps, rules, [*every(data, gaps, rules)], (OPTIONS, own), Patient(), errors)


def test_a_plan_gives_totals_tables_and_what_is_kept() -> None:
    data = small(dana=DANA)
    result, problems = planned(data, "rencana-kursi", "rencana-unit")
    assert problems == []
    assert result.ringkasan["kursi"].value == 3
    assert [*result.tabel] == ["rencana-kursi", "rencana-unit"]
    assert result.rencana is not None
    assert result.rencana.nilai == Decimal("11.5")
    assert [(seat.nip[-1], seat.kode) for seat in result.rencana.kursi] == [("1", "P1"), ("2", "P1"), ("3", "P1")]


def test_it_is_named_by_its_problem() -> None:
    data = small(dana=DANA)
    result, _ = planned(data, max_jp=20)
    assert result.rencana is not None
    assert result.rencana.hash_data == hash_data(problem(data, max_jp=20), data, OPTIONS, Limits(max_jp=20))


def test_a_budget_beside_purses_is_told_and_changes_nothing() -> None:
    data = small(dana=DANA)
    with_budget, problems = planned(data, budget=1)
    without, _ = planned(data)
    assert [one.kode for one in problems] == ["RENCANA-07"]
    assert with_budget.rencana == without.rencana


def test_no_plan_is_given_where_guarantees_clash(monkeypatch: pytest.MonkeyPatch) -> None:
    def clashing(*_: object) -> None:
        raise NoPlanError(None)

    monkeypatch.setattr(stage, "solve", clashing)
    result, problems = planned(small(dana=DANA), min_per_unit=1)
    assert (result.ringkasan, result.tabel, result.rencana) == ({}, {}, None)
    assert [one.kode for one in problems] == ["RENCANA-09"]


def test_no_plan_is_given_where_a_number_is_too_large() -> None:
    result, problems = planned(small(unit="unit_kerja | prioritas\nArsip | 250000000"))
    assert (result.rencana, [one.kode for one in problems]) == (None, ["RENCANA-11"])
