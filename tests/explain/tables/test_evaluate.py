from __future__ import annotations

import pytest

from asnkompetensi.evaluate import basis, effect
from asnkompetensi.explain.context import Context
from asnkompetensi.explain.tables.evaluate import BEHIND, difference, tables
from tests.explain.judged import example, town
from tests.explain.walk import alone, untold, wrong


def untrue(found: Context) -> list[tuple[str, str]]:
    return wrong(found, [name for name in tables() if found.has(name)])


def test_what_became_of_trainings_and_of_a_plan() -> None:
    found = town(2, 40, planned=True, across=True)
    assert untold(found, tables()) == []
    assert untrue(found) == []


def test_each_table_in_a_call_of_its_own() -> None:
    found = town(2, 40, planned=True, across=True)
    assert [wrong(alone(found, table), [table]) for table in tables()] == [[]] * len(tables())


def test_units_that_are_asked_about() -> None:
    found = town(9, 60, unit=("Laut", "Kota"))
    shelf = found.shelf("evaluasi-pasangan")
    assert {shelf.column("unit_kerja")[row] for row in range(len(shelf))} in ({"Laut"}, {"Kota"}, {"Laut", "Kota"})
    assert untrue(found) == []


def test_where_many_attended_the_formula_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (basis, effect):
        monkeypatch.setattr(module, "MANY", 6)
    found = town(3, 90, across=True)
    column = found.shelf("evaluasi-pelatihan").column("undian_ulang")
    assert None in [
        column[row] for row in range(len(column)) if found.shelf("evaluasi-pelatihan").column("peluang")[row]
    ]
    assert untrue(found) == []


def test_what_a_group_gained_more() -> None:
    """Five gained 6 levels, five others 1."""
    found = example()
    assert difference(found, 0) == 5_000_000
    assert [found.has(name) for name in BEHIND] == [True, True, True, False, False, False]
