"""Days made coarse: to the year, to the month; the date of an assessment still tells whether it is valid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import MONTHS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Days = NDArray[np.int64]

_EPOCH = 1970 * MONTHS  # months
_MIDDLE = 6  # July, counted from 0


def month_of(days: Days) -> Days:
    """The month of each day, counted from January of the year 0."""
    return days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) + _EPOCH


def year_of(days: Days) -> Days:
    """The year of each day."""
    return month_of(days) // MONTHS


def first_of(months: Days) -> Days:
    """The first day of each month."""
    return (months - _EPOCH).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)


def last_of(months: Days) -> Days:
    """The last day of each month."""
    return first_of(months + 1) - 1


def middle_of(years: Days) -> Days:
    """1 July of each year: nobody is taken for more than half a year older or younger than he is."""
    return first_of(years * MONTHS + _MIDDLE)


def of_assessments(days: Days, *, expired: NDArray[np.bool_], today: int) -> Days:
    """A day of the same month: the last, but not after today; the first for an assessment that is `expired`.

    So each is on this day what it was.
    """
    month = month_of(days)
    first = first_of(month)
    return np.where(expired, first, np.minimum(last_of(month), np.maximum(first, today)))
