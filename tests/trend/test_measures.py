from __future__ import annotations

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.trend.causes import causes
from asnkompetensi.trend.measures import measured, summed
from asnkompetensi.trend.rows import rows
from tests.trend.data import step, town


def test_what_is_counted_and_summed_of_the_town() -> None:
    found = rows(step(), town())
    sums = measured(found, causes(found, step())).sum()
    wanted = (
        "pasangan_lama pasangan_baru dinilai_lama dinilai_baru kurang_lama kurang_baru lebih_lama lebih_baru naik turun"
    )
    assert sums[wanted.split()].tolist() == [10, 9, 6, 5, 4, 4, 0, 1, 3, 1]
    levels = "kesenjangan_lama kesenjangan_baru diminta_lama diminta_baru belum_lama belum_baru perubahan_level"
    assert (sums[levels.split()] / 1_000_000).tolist() == [6, 5, 16, 16, 9, 12, 3]


def test_sums_by_group_leave_out_those_of_none() -> None:
    values = pd.DataFrame({"level": [5, 7, 11, 13]}, dtype="int32")
    found = summed(values, np.array([2, NONE, 0, 2], np.int32), 3)
    assert found["level"].tolist() == [11, 0, 18]
    assert found["level"].dtype == "int64"


def test_sums_are_exact_where_they_are_large() -> None:
    values = pd.DataFrame({"level": np.full(2_000_000, 4_999_999, np.int32)})
    assert summed(values, np.zeros(2_000_000, np.int32), 1)["level"].tolist() == [9_999_998_000_000]
