"""The border of the engine."""

from __future__ import annotations

from datetime import date

import pandas as pd

from asnkompetensi.recommend.frames import collected, day, lazy, whole


def test_what_is_missing_is_told_by_a_number() -> None:
    assert whole(pd.Series([1, None], dtype="Int64"), -1).tolist() == [1, -1]


def test_a_frame_goes_through_the_engine_and_loses_its_index() -> None:
    frame = pd.DataFrame({"a": [1, 2]}, index=[7, 8])
    assert collected(lazy(frame)).equals(frame.reset_index(drop=True))


def test_days_are_counted_from_1970() -> None:
    assert day(date(1970, 1, 2)) == 1
