from asnkompetensi.text import words
from asnkompetensi.write.laporan.places import places
from tests.write.report import AWAN, BAKAU, report


def test_units_lead_to_their_pages() -> None:
    found = places(report(), {AWAN: "unit/awan/laporan.html"}, words("id"))
    (one,) = found.rows
    assert (one.name, one.address, one.numbers[0]) == (AWAN, "unit/awan/laporan.html", "2")
    assert len(found.heads) == 1 + len(one.numbers)


def test_they_stand_as_the_table_of_units_has_them() -> None:
    found = places(report(), {BAKAU: "b", AWAN: "a"}, words("en"))
    assert [one.address for one in found.rows] == ["a", "b"]
