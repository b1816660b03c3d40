"""Which assessment counts."""

from datetime import date

import pytest

from asnkompetensi.gap.held import first_valid_day
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Assessment, Expired
from tests.gap.catalogue import EPOCH
from tests.gap.data import agency, compared, computed, rules

PEGAWAI = "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis"
STANDAR = "jabatan | kompetensi | level\nAnalis | Integritas | 3"
HEAD = "nip | kompetensi | level | tanggal"


def used(marks: list[tuple[str, str]], **choices: object) -> list[str]:
    """Level, date and expiry that the gap row shows, of (level, date) assessments."""
    lines = [f"1 | Integritas | {level} | {day}" for level, day in marks]
    result, _ = computed(agency(PEGAWAI, STANDAR, "\n".join([HEAD, *lines])), "detail", **choices)
    found, _ = compared(result.tabel["detail"], "level_dimiliki | tanggal_penilaian | kedaluwarsa")
    return found[0]


@pytest.mark.parametrize(
    ("marks", "found"),
    [
        ([("2", "2024-01-01"), ("4", "2025-01-01")], ["4", "2025-01-01", "tidak"]),
        ([("4", "2024-01-01"), ("2", "2025-01-01")], ["2", "2025-01-01", "tidak"]),
        ([("4", ""), ("2", "1965-01-01")], ["2", "1965-01-01", "ya"]),
        ([("4", ""), ("4", "")], ["4", "", ""]),
        ([("3", "2025-01-01"), ("3", "2025-01-01")], ["3", "2025-01-01", "tidak"]),
        ([("0", "2025-01-01")], ["0", "2025-01-01", "tidak"]),
        ([("3", "2025-01-01"), ("2", "2025-01-01")], ["", "", ""]),
        ([("4", ""), ("3", "")], ["", "", ""]),
        ([("4", ""), ("3", ""), ("1", "2025-01-01")], ["1", "2025-01-01", "tidak"]),
        ([], ["", "", ""]),
    ],
)
def test_latest(marks: list[tuple[str, str]], found: list[str]) -> None:
    assert used(marks) == found


@pytest.mark.parametrize(
    ("marks", "found"),
    [
        ([("4", "2024-01-01"), ("2", "2025-01-01")], ["4", "2024-01-01", "tidak"]),
        ([("4", "2024-01-01"), ("4", "2025-01-01"), ("3", "2026-01-01")], ["4", "2025-01-01", "tidak"]),
        ([("4", ""), ("2", "2025-01-01")], ["4", "", ""]),
        ([("3", "2025-01-01"), ("2", "2025-01-01")], ["3", "2025-01-01", "tidak"]),
    ],
)
def test_best_is_the_highest_with_its_newest_date(marks: list[tuple[str, str]], found: list[str]) -> None:
    assert used(marks, assessment=Assessment.BEST) == found


@pytest.mark.parametrize(
    ("marks", "found"),
    [
        ([("4", "2024-01-01"), ("3", "2025-01-01")], ["3.5", "2025-01-01", "tidak"]),
        ([("1", ""), ("1", ""), ("2", "")], ["1.33", "", ""]),
        ([("2.25", ""), ("2.26", "")], ["2.26", "", ""]),
        ([("2", "2020-01-01")], ["2", "2020-01-01", "ya"]),
    ],
)
def test_mean_is_rounded_half_up_to_hundredths(marks: list[tuple[str, str]], found: list[str]) -> None:
    assert used(marks, assessment=Assessment.MEAN) == found


@pytest.mark.parametrize(
    ("day", "flag"), [("2023-03-31", "tidak"), ("2023-03-30", "ya"), ("1965-01-01", "ya"), ("", "")]
)
def test_exactly_three_years_is_not_older(day: str, flag: str) -> None:
    assert used([("3", day)])[2] == flag


def test_expired_assessments_are_dropped_before_the_choice() -> None:
    marks = [("5", "2023-03-30"), ("2", "2023-03-31"), ("1", "")]
    assert used(marks, assessment=Assessment.BEST, expired=Expired.DROP) == ["2", "2023-03-31", "tidak"]
    assert used(marks[:1], expired=Expired.DROP) == ["", "", ""]
    assert used([marks[0], marks[2]], expired=Expired.DROP) == ["1", "", ""]


@pytest.mark.parametrize(
    ("as_of", "first"),
    [
        (date(2026, 3, 31), date(2023, 3, 31)),
        (date(2024, 2, 29), date(2021, 2, 28)),
        (date(2000, 3, 1), date(1997, 3, 1)),
    ],
)
def test_the_oldest_day_that_is_not_expired(as_of: date, first: date) -> None:
    assert first_valid_day(rules(GapOptions(as_of))) == (first - EPOCH).days
