from asnkompetensi.explain.tables.recommend import PEOPLE, tables
from tests.explain.agency import context
from tests.explain.tables.catalogue import BESIDE
from tests.explain.walk import untold, wrong


def test_needs_of_every_kind_resolve() -> None:
    found = context(BESIDE, more=tuple(tables()))
    kinds = found.shelf(PEOPLE).column("kebutuhan")
    assert set(kinds.kinds) == {"kesenjangan", "syarat", "kinerja", "perpanjangan"}
    assert untold(found, tables()) == []
    assert wrong(found, tables()) == []
