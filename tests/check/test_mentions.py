"""Names as a column of a source table mentions them."""

from asnkompetensi.check.mentions import mentions, places, stray
from tests.resolve.tables import resolved

PURSES = ["Hibah", "APBD", None, "hibah", "-", "HIBAH"]
DATA, _ = resolved(dana=[{"sumber_dana": name, "jumlah": 1} for name in PURSES])


def test_a_name_is_met_once_under_the_spelling_that_comes_first() -> None:
    assert [(one.name, one.rows) for one in mentions(DATA, "dana", "sumber_dana")] == [("APBD", 1), ("Hibah", 3)]


def test_every_cell_of_some_names_in_source_order() -> None:
    apbd, hibah = mentions(DATA, "dana", "sumber_dana")
    assert [place.sel for place in places((hibah,))] == ["A2", "A5", "A7"]
    assert [place.sel for place in places((hibah, apbd))] == ["A2", "A3", "A5", "A7"]


def test_what_no_table_has_is_mentioned_nowhere() -> None:
    assert mentions(DATA, "dana", "untuk_unit") == []
    assert mentions(DATA, "pelatihan", "jalur") == []


def test_several_names_are_told_with_the_first_and_counted() -> None:
    problem = stray([*reversed(mentions(DATA, "dana", "sumber_dana"))], "dana")
    assert problem.kode == "RUJUKAN-01"
    assert problem.nilai == {
        "kolom": "sumber_dana", "nilai": "Hibah", "mirip": "", "jumlah": 4, "tabel": "dana", "rujukan": "dana",
        "lain": 1,
    }  # fmt: skip
    assert problem.bukti == ({"nama": "Hibah", "kali": 3}, {"nama": "APBD", "kali": 1})
