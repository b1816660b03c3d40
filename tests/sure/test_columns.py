"""The columns as they are published."""

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn
from asnkompetensi.sure.columns import columns


def test_a_column_without_a_kind_is_a_count() -> None:
    assert columns("toleransi-unit")[:3] == (
        ResultColumn("unit_kerja", Shown.TEXT),
        ResultColumn("toleransi", Shown.HUNDREDTH),
        ResultColumn("pegawai", Shown.COUNT),
    )
