from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, result_columns


def test_columns_as_they_are_written_down() -> None:
    assert result_columns("nama:teks pegawai") == (
        ResultColumn("nama", Shown.TEXT),
        ResultColumn("pegawai", Shown.COUNT),
    )
