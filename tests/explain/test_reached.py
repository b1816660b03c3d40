from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.explain.reached import age, band, of_group
from asnkompetensi.explain.tables.recommend import tables
from tests.explain.agency import context, row_of
from tests.explain.tables.catalogue import PLANNED
from tests.explain.walk import wrong


@pytest.mark.parametrize(
    ("born", "today", "years"),
    [
        (date(1990, 4, 1), date(2026, 3, 31), 35),
        (date(1990, 3, 31), date(2026, 3, 31), 36),
        (date(1992, 2, 29), date(2026, 2, 27), 33),
        (date(1992, 2, 29), date(2026, 2, 28), 34),
        (date(1992, 2, 29), date(2028, 2, 28), 35),
    ],
)
def test_completed_years(born: date, today: date, years: int) -> None:
    assert age(born, today) == years


@given(st.integers(0, 99))
def test_every_age_has_one_group(years: int) -> None:
    names = ["<30", "30-39", "40-49", "50+"]
    assert band(years, (0, 30, 40, 50)) == names[sum(years >= lower for lower in (30, 40, 50))]


def test_people_of_groups_who_are_short_and_who_are_served() -> None:
    found = context(PLANNED, more=tuple(tables()))
    assert wrong(found, ["jangkauan"]) == []
    row = row_of(found, "jangkauan", dimensi="unit", kelompok="Dinas A")
    told = {what: of_group(what).daun(found, "jangkauan", row).nilai for what in ("pegawai", "dengan_kesenjangan")}
    assert told == {"pegawai": 2, "dengan_kesenjangan": 2}
