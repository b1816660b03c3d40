"""What a program plainly means is taken; what cannot be is told by its field, before anything is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from asnkompetensi import api
from asnkompetensi.api.meant import meant, tables
from tests.api.test_calls import NOW

DAY = date(2026, 3, 31)


def test_words_and_lists_become_what_the_fields_are() -> None:
    given: dict[str, Any] = {"as_of": "2026-03-31", "purpose": "placement", "engine": "polars", "unit": ["Dinas A"]}
    made = meant(api.GapOptions(**given))
    assert made == api.GapOptions(DAY, purpose=api.Purpose.PLACEMENT, engine=api.Engine.POLARS, unit=("Dinas A",))


@pytest.mark.parametrize(
    "options",
    [
        api.GapOptions(DAY, setara={"Etika": "P1"}),
        api.ReadOptions(passwords=("satu",), count=print),
        api.PlanOptions(api.Limits(min_per_unit=1), api.Effort(seed=7)),
        api.SureOptions(next_assess=3),
    ],
)
def test_options_that_are_right_stay_as_they_are(options: object) -> None:
    assert meant(options) == options


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (lambda: api.GapOptions("besok"), "GapOptions.as_of: "),  # type: ignore[arg-type]
        (lambda: api.GapOptions(DAY, unit="Dinas A"), "GapOptions.unit: "),  # type: ignore[arg-type]
        (lambda: api.PlanOptions(api.Limits(min_per_unit="x")), "PlanOptions.limits.min_per_unit: "),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_is_told_by_its_field(given: Callable[[], object], told: str) -> None:
    with pytest.raises(ValueError, match=f"^{told}"):
        meant(given())


def test_every_field_that_cannot_be_is_told_at_once() -> None:
    wrong: Any = {"as_of": "besok", "purpose": "pesta"}
    with pytest.raises(ValueError, match=r"GapOptions.as_of: .*; GapOptions.purpose: .*'mapping' or 'placement'"):
        meant(api.GapOptions(**wrong))


def test_what_stands_in_a_field_is_not_repeated() -> None:
    with pytest.raises(ValueError, match=r"^ReadOptions.passwords: ") as caught:
        meant(api.ReadOptions(passwords="rahasia"))  # type: ignore[arg-type]
    assert "rahasia" not in repr(caught.value)
    assert caught.value.__suppress_context__


def test_an_unknown_table_is_told_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match=r"^MentorOptions.tables: mentor \(pasangan-mentor, lingkar-belajar, "):
        meant(api.MentorOptions(tables=("pasangan-mentor", "mentor")), tables("mentor"))


@pytest.mark.parametrize(
    "call",
    [
        lambda wrong: api.gap(NOW, wrong),
        lambda wrong: api.check(NOW, wrong),
        lambda wrong: api.recommend(NOW, wrong),
        lambda wrong: api.plan(NOW, wrong),
        lambda wrong: api.mentor(NOW, wrong),
        lambda wrong: api.talent(NOW, wrong),
        lambda wrong: api.trend([NOW, NOW], wrong),
        lambda wrong: api.evaluate([NOW, NOW], wrong),
        lambda wrong: api.plan_nation({"Kota A": NOW}, NOW, wrong),
        lambda wrong: api.verify_nation({"Kota A": NOW}, NOW, {"Kota A": "rencana.json"}, wrong),
    ],
)
def test_every_function_looks_at_its_options(call: Callable[[api.GapOptions], object]) -> None:
    with pytest.raises(ValueError, match=r"^GapOptions\.as_of: "):
        call(api.GapOptions("besok"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "call",
    [
        lambda: api.gap(NOW, api.GapOptions(DAY, tables=("unitt",))),
        lambda: api.gap(NOW, api.GapOptions(DAY), certain=api.SureOptions(tables=("detail",))),
        lambda: api.plan(NOW, api.GapOptions(DAY), api.PlanOptions(tables=("kursi",))),
        lambda: api.trend([NOW, NOW], api.GapOptions(DAY), api.TrendOptions(tables=("tren",))),
    ],
)
def test_every_function_looks_at_the_tables_asked_for(call: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"^\w+Options\.tables: "):
        call()
