from __future__ import annotations

import pandas as pd
import pytest

from asnkompetensi.engine.border import taken
from asnkompetensi.model.data import NONE
from asnkompetensi.trend.rows import rows
from tests.trend.data import step, town

pytestmark = pytest.mark.usefixtures("engine")


def found_rows() -> pd.DataFrame:
    return taken(rows(step(), town())).astype("int64")


def test_a_row_that_either_period_has_stands_once() -> None:
    found = found_rows()
    assert len(found) == 12
    assert found[["orang", "kompetensi"]].duplicated().sum() == 0


def test_both_sides_stand_beside_each_other() -> None:
    found = found_rows()
    names = town().kompetensi.names.names
    row = found[(found["orang"] == 0) & (found["kompetensi"] == names.index("Integritas"))].iloc[0]
    assert row[["standar_lama", "standar_baru", "level_lama", "level_baru", "gap_lama", "gap_baru"]].tolist() == [
        3_000_000, 4_000_000, 2_000_000, 3_000_000, 1_000_000, 1_000_000,
    ]  # fmt: skip
    gone = found[(found["orang"] == 2) & (found["kompetensi"] == names.index("Komunikasi"))].iloc[0]
    assert gone[["standar_baru", "level_lama", "level_baru", "gap_lama", "status_baru"]].tolist() == [
        NONE,
        NONE,
        NONE,
        0,
        NONE,
    ]
