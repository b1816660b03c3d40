from __future__ import annotations

from typing import Any

import pytest

from tests.verify.agencies import PLAN, changed, data, edited, told


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([("aturan.min_per_unit", 2)], ""),
        ([("aturan.min_per_unit", 9)], ""),
        ([("aturan.fair", True)], ""),
        ([("aturan.max_away", 50)], ""),
    ],
    ids=["two", "as many as have one", "shares", "half"],
)
def test_what_units_have(changes: list[tuple[str, Any]], said: str) -> None:
    """Two people of each unit have a seat at all, for Eka's contract ends before every class for her needs."""
    assert told(changed(*changes)) == said


def without_barat() -> dict[str, Any]:
    """The plan without Cici's seat."""
    plan = changed(("aturan.min_per_unit", 2), ("nilai", 11.5), ("selisih_persen", 28.13), ("dana.2.terpakai", 0))
    del plan["kursi"][3], plan["kelas"][1]
    return plan


def test_a_unit_below_its_guarantee() -> None:
    assert told(without_barat()) == "jaminan at kursi, siapa Dinas Barat, tertulis 1, seharusnya 2"


def test_a_unit_below_its_share() -> None:
    plan = without_barat()
    plan["aturan"] |= {"min_per_unit": None, "fair": True}
    assert told(plan) == "adil at kursi, siapa Dinas Barat, tertulis 1, seharusnya 2"


def test_what_nobody_can_hold_or_pay_gives_no_share() -> None:
    """Without the purse for Dinas Barat and for all, P-5 (held by nobody) and P-1 leave Dinas Barat with no seat."""
    agency = data(dana="sumber_dana | jumlah | untuk_unit | untuk_kompetensi\nDAK | 1000000 | Dinas Timur | Data")
    plan = changed(
        ("aturan.fair", True),
        ("kursi", PLAN["kursi"][1:3]),
        ("kelas", [{**PLAN["kelas"][2], "dana": 1}]),
        ("dana", PLAN["dana"][1:2]),
        ("nilai", 2.5),
        ("selisih_persen", 84.38),
    )
    assert told(plan, agency) == ""


@pytest.mark.parametrize(
    ("percent", "said"),
    [(100, ""), *((few, "hadir at kursi, siapa Dinas Timur, tertulis 2, batas 1") for few in (99, 50, 0))],
)
def test_people_who_are_away_on_one_day(percent: int, said: str) -> None:
    """Ana and Budi, all of Dinas Timur, attend P-3; one may be away in any case."""
    assert told(changed(("aturan.max_away", percent)), edited("pelatihan", "P-3", hari="5", mulai="2026-08-06")) == said


def test_one_after_the_other_is_not_on_one_day() -> None:
    """Of Dinas Barat one is away from 3 to 5 August, the other on the 10th and 11th."""
    assert told(changed(("aturan.max_away", 34))) == ""
