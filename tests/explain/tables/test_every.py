from asnkompetensi.explain.tables.every import every, needed
from tests.explain.agency import GAP, context


def test_a_table_needs_those_that_it_is_made_from() -> None:
    told = every(context().rules)
    assert needed(told, ["unit"]) == ("detail", "pegawai", "unit")
    assert needed(told, ["kompetensi"]) == ("detail", "kompetensi")
    assert needed(told, ["ringkasan"]) == ("detail", "pegawai")
    assert needed(told, [*GAP, "tidak-ada"]) == GAP
    assert needed(told, []) == ()
