from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.engine.border import border, taken
from asnkompetensi.model.data import NONE
from asnkompetensi.trend.measures import MEASURES, measured, spread, summed
from tests.gap.engines import in_use
from tests.trend.data import explained

pytestmark = pytest.mark.usefixtures("engine")


def sums(level: object, group: object, count: int) -> list[int]:
    frame = pd.DataFrame({"level": level, "unit": group}).astype(np.int64)
    rows = border(in_use(), None).put(frame)
    found = spread(summed(rows, "unit", ["level"]), "unit", range(count))["level"]
    assert found.dtype == "int64"
    return found.tolist()


def test_what_is_counted_and_summed_of_the_town() -> None:
    sums = taken(measured(explained())).sum()
    wanted = (
        "pasangan_lama pasangan_baru dinilai_lama dinilai_baru kurang_lama kurang_baru lebih_lama lebih_baru naik turun"
    )
    assert sums[wanted.split()].tolist() == [10, 9, 6, 5, 4, 4, 0, 1, 3, 1]
    levels = "kesenjangan_lama kesenjangan_baru diminta_lama diminta_baru belum_lama belum_baru perubahan_level"
    assert (sums[levels.split()] / 1_000_000).tolist() == [6, 5, 16, 16, 9, 12, 3]


def test_sums_by_group_leave_out_those_of_none() -> None:
    assert sums([5, 7, 11, 13], [2, NONE, 0, 2], 3) == [11, 0, 18]


def test_sums_are_exact_where_they_are_large() -> None:
    assert sums([2**53, 1, 1], [0, 0, 0], 1) == [2**53 + 2]  # in floating point the ones are lost


def test_every_measure_is_there() -> None:
    assert set(MEASURES) < set(measured(explained()).collect_schema().names())
