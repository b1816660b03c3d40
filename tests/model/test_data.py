"""Names lead to codes in any spelling."""

from asnkompetensi.model.data import NONE, Names


def test_any_spelling_leads_to_the_code() -> None:
    units = Names(("Dinas Kesehatan", "RSUD"), {"dinas kesehatan": 0, "dinkes": 0, "rsud": 1})
    assert units.code("DINAS  KESEHATAN") == 0
    assert units.code("Dinkes") == 0
    assert units.code("Disdik") == NONE
