"""The border of the engine."""

from datetime import date

import pandas as pd
import pytest

from asnkompetensi.talent.frames import collected, day, lazy


def test_there_and_back() -> None:
    frame = pd.DataFrame({"orang": pd.Series([1, 0], dtype="int32")})
    pd.testing.assert_frame_equal(collected(lazy(frame)), frame)


@pytest.mark.parametrize(("text", "days"), [("1970-01-01", 0), ("1969-12-31", -1), ("2026-03-31", 20_543)])
def test_days(text: str, days: int) -> None:
    assert day(date.fromisoformat(text)) == days
