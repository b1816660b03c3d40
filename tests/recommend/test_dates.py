"""Months later, ages, years of contract."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from asnkompetensi.model.kinds import day
from asnkompetensi.recommend.dates import ages, contract_years, later, years


def days(*texts: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([day(date.fromisoformat(text)) for text in texts], dtype=np.int64)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-03-31", 12, "2027-03-31"),
        ("2026-03-31", 1, "2026-04-30"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-11-15", 2, "2027-01-15"),
        ("1965-12-31", 2, "1966-02-28"),
        ("2026-03-31", 0, "2026-03-31"),
    ],
)
def test_months_later_is_the_same_day_or_the_last_one_of_a_shorter_month(start: str, months: int, end: str) -> None:
    assert later(days(start), months).tolist() == days(end).tolist()


def test_calendar_years_before_and_after_1970() -> None:
    assert years(days("1969-12-31", "1970-01-01", "2026-12-31")).tolist() == [1969, 1970, 2026]


def test_an_age_is_completed_on_the_birthday() -> None:
    born = days("1990-03-30", "1990-03-31", "1990-04-01", "1965-01-01")
    assert ages(born, day(date(2026, 3, 31))).tolist() == [36, 36, 35, 61]


@pytest.mark.parametrize(
    ("end", "first", "last"),
    [
        ("2031-12-31", "2026-01-01", "2026-12-31"),
        ("2026-04-15", "2025-04-16", "2026-04-15"),
        ("2026-03-31", "2025-04-01", "2026-03-31"),
        ("2027-03-30", "2026-03-31", "2027-03-30"),
        ("2020-06-30", "2025-07-01", "2026-06-30"),
    ],
)
def test_years_of_contract_end_on_the_days_on_which_the_contract_ends(end: str, first: str, last: str) -> None:
    found = contract_years(days(end), day(date(2026, 3, 31)))
    assert [column.tolist() for column in found] == [days(first).tolist(), days(last).tolist()]
