"""Rows and columns of whole numbers."""

from __future__ import annotations

import narwhals.stable.v2 as nw
import pandas as pd
import pytest

from asnkompetensi.engine.border import border
from asnkompetensi.recommend.frames import counted, whole
from tests.gap.engines import in_use


def test_what_is_missing_is_told_by_a_number() -> None:
    assert whole(pd.Series([1, None], dtype="Int64"), -1).tolist() == [1, -1]


@pytest.mark.usefixtures("engine")
def test_rows_out_of_any_engine_have_one_kind_of_numbers() -> None:
    rows = border(in_use(), None).put(pd.DataFrame({"unit": pd.Series([1, 1], dtype="int32")}))
    found = counted(rows.group_by("unit").agg(banyak=nw.len()))
    pd.testing.assert_frame_equal(found, pd.DataFrame({"unit": [1], "banyak": [2]}))
