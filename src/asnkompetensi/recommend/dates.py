"""Months later, ages, and years of contract, for many days (since 1970-01-01) at a time."""

from __future__ import annotations

import numpy as np

from asnkompetensi.model.kinds import MONTHS
from asnkompetensi.recommend.frames import Numbers


def later(days: Numbers, months: Numbers | int) -> Numbers:
    """The same day of the month so many months later; the last one of the month where it has no such day."""
    month = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    target = month + months  # whole numbers: NumPy 2.5 warns of a date to which a bare number is added
    shifted = _first(target) + (days - _first(month))
    moved: Numbers = np.minimum(shifted, _first(target + 1) - 1)
    return moved


def _first(months: Numbers) -> Numbers:
    """The first day of each month since 1970-01."""
    found: Numbers = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return found


def years(days: Numbers) -> Numbers:
    """The calendar year of each day."""
    return days.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970


def ages(born: Numbers, today: int) -> Numbers:
    """Completed years of life."""
    passed = years(np.array([today])) - years(born)
    return passed - (later(born, MONTHS * passed) > today)


def contract_years(end: Numbers, today: int) -> tuple[Numbers, Numbers]:
    """The first and the last day of the year of contract that holds `today`.

    Years of contract end on the days of the year on which the contract itself ends.
    """
    passed = years(np.array([today])) - years(end)
    passed = passed + (later(end, MONTHS * passed) < today)
    return later(end, MONTHS * (passed - 1)) + 1, later(end, MONTHS * passed)
