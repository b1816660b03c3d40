from __future__ import annotations

from asnkompetensi.model.data import NONE
from asnkompetensi.trend.rows import rows
from tests.trend.data import step, town


def test_a_row_that_either_period_has_stands_once() -> None:
    found = rows(step(), town())
    assert len(found) == 12
    assert found[["orang", "kompetensi"]].duplicated().sum() == 0
    assert set(found.dtypes.astype(str)) == {"int32"}


def test_both_sides_stand_beside_each_other() -> None:
    found = rows(step(), town())
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
