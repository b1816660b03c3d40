from __future__ import annotations

from asnkompetensi.explain.tables.trend import tables
from tests.explain.between import town
from tests.explain.walk import untold, wrong


def test_units_that_are_renamed_and_split_people_who_come_and_go() -> None:
    found = town()
    assert untold(found, tables(("lama", "baru"))) == []
    assert wrong(found, tables(("lama", "baru"))) == []


def test_totals_are_from_the_oldest_period_to_the_newest() -> None:
    found = town(3)
    assert len(set(found.shelf("tren-unit").column("dari").kinds)) == 2
    assert wrong(found, tables(("lama", "baru"))) == []
