from asnkompetensi.diff.columns import NAMES, columns
from asnkompetensi.model.kinds import Shown


def test_the_columns_of_each_table() -> None:
    assert [len(columns(name)) for name in NAMES] == [10, 7, 4]
    assert columns("beda-tabel")[1].shown is Shown.COUNT
