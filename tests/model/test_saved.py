from asnkompetensi.model.saved import Saved
from asnkompetensi.model.table import SourceFile

FILE = SourceFile("a.json", "ab", ())


def test_a_table_alone_tells_no_causes() -> None:
    assert not Saved(FILE, "", {}).tells_causes
    assert Saved(FILE, "gap", {}, sumber=(FILE,)).tells_causes
