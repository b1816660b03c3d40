"""Columns of whole numbers."""

from __future__ import annotations

import pandas as pd

from asnkompetensi.recommend.frames import whole


def test_what_is_missing_is_told_by_a_number() -> None:
    assert whole(pd.Series([1, None], dtype="Int64"), -1).tolist() == [1, -1]
