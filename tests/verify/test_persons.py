from __future__ import annotations

from typing import Any

import pytest

from tests.gap.data import rows
from tests.verify.agencies import ANA, PLAN, TABLES, changed, data, edited, told

HERS = "siapa 1900············01"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([("aturan.max_jp", 32)], ""),
        ([("aturan.max_jp", 31)], f"jp at kursi[1], {HERS}, tertulis 32, batas 31"),
        ([("aturan.max_trainings", 2)], ""),
        ([("aturan.max_trainings", 1)], f"pelatihan at kursi[1], {HERS}, tertulis 2, batas 1"),
    ],
)
def test_what_a_person_gets_at_most(changes: list[tuple[str, Any]], said: str) -> None:
    assert told(changed(*changes)) == said


def test_two_trainings_of_one_competency() -> None:
    """Where P-3 leads to Arsip 3, both of Ana's trainings close her gap in it."""
    trainings = [
        {**row, "level_hasil": "3"} if row["kode"] == "P-3" and row["kompetensi"] == "Arsip" else row
        for row in rows(TABLES["pelatihan"])
    ]
    plan = changed(
        ("kursi.1.level_ditutup", 2), ("kursi.1.nilai", 4), ("kursi.2.level_ditutup", 1.5), ("kursi.2.nilai", 4.5)
    )
    assert told(plan, data(pelatihan=trainings)) == f"dua_kali at kursi[1], {HERS}, tertulis P-3"


@pytest.mark.parametrize(
    ("begin", "said"),
    [
        ("2026-08-05", f"bentrok at kursi[1], {HERS}, tertulis P-3"),
        ("2026-08-06", ""),
        ("2026-08-02", f"bentrok at kursi[1], {HERS}, tertulis P-3"),
        ("2026-08-01", ""),
    ],
)
def test_nobody_is_in_two_classes_on_one_day(begin: str, said: str) -> None:
    """P-1 is held from 3 to 5 August; P-3, of a day and a half, takes two days."""
    assert told(PLAN, edited("pelatihan", "P-3", mulai=begin, hari="1.5")) == said


def test_a_person_in_both_angkatan_of_a_training() -> None:
    seat = {"nip": ANA, "kode": "P-1", "angkatan": 2, "level_ditutup": 1, "nilai": 3}
    assert told(changed(("kursi", [PLAN["kursi"][0], seat, *PLAN["kursi"][1:]]))).startswith("urutan_kursi at kursi[1]")
