"""Days."""

from __future__ import annotations

from datetime import date

import pytest

from asnkompetensi.model.kinds import date_of, day


@pytest.mark.parametrize(("text", "days"), [("1970-01-01", 0), ("1969-12-31", -1), ("2026-03-31", 20_543)])
def test_days_are_counted_from_1970(text: str, days: int) -> None:
    assert day(date.fromisoformat(text)) == days


@pytest.mark.parametrize(("days", "text"), [(0, "1970-01-01"), (-1, "1969-12-31"), (20_543, "2026-03-31")])
def test_and_days_are_a_date_again(days: int, text: str) -> None:
    assert date_of(days).isoformat() == text
