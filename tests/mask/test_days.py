"""Coarse days."""

from datetime import date

import numpy as np
import pytest

from asnkompetensi.mask.days import first_of, last_of, middle_of, month_of, of_assessments, year_of
from asnkompetensi.model.kinds import date_of, day


def days(*dates: date) -> np.ndarray:
    return np.array([day(one) for one in dates], np.int64)


def test_months_and_years_and_back() -> None:
    born = days(date(1901, 2, 3), date(2024, 2, 29))
    assert year_of(born).tolist() == [1901, 2024]
    assert [date_of(one) for one in first_of(month_of(born)).tolist()] == [date(1901, 2, 1), date(2024, 2, 1)]
    assert [date_of(one) for one in last_of(month_of(born)).tolist()] == [date(1901, 2, 28), date(2024, 2, 29)]
    assert [date_of(one) for one in middle_of(year_of(born)).tolist()] == [date(1901, 7, 1), date(2024, 7, 1)]


@pytest.mark.parametrize(
    ("assessed", "expired", "told"),
    [
        (date(2025, 5, 5), False, date(2025, 5, 31)),
        (date(2023, 3, 30), True, date(2023, 3, 1)),
        (date(2023, 3, 31), False, date(2023, 3, 31)),
        (date(2026, 3, 10), False, date(2026, 3, 15)),
        (date(2026, 4, 10), False, date(2026, 4, 1)),
    ],
)
def test_an_assessment_stays_valid_or_expired_and_comes_not_after_today(
    assessed: date, expired: bool, told: date
) -> None:
    found = of_assessments(days(assessed), expired=np.array([expired]), today=day(date(2026, 3, 15)))
    assert date_of(int(found[0])) == told
