"""Notes that say the same of several files are one."""

import pytest

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.read.grouped import grouped


def note(berkas: str, kode: str = "BERKAS-06", isi: str = "html") -> Problem:
    return Problem(kode, (Place(berkas),), {"berkas": berkas, "isi": isi})


def test_one_note_for_many_files() -> None:
    assert grouped([note("a.xls"), note("b.xls")]) == [
        Problem("BERKAS-06", (Place("a.xls"), Place("b.xls")), {"berkas": "a.xls", "isi": "html", "banyak": 2})
    ]


def test_a_program_that_lacks_for_many_files_is_named_once() -> None:
    places = (Place("a.parquet"), Place("b.parquet"))
    lacking = [Problem("BERKAS-17", (place,), {"berkas": place.berkas}) for place in places]
    assert grouped(lacking) == [Problem("BERKAS-17", places, {"berkas": "a.parquet", "banyak": 2})]


def test_a_note_that_says_something_else_stays_its_own() -> None:
    notes = [note("a.xls"), note("b.xls", isi="csv")]
    assert grouped(notes) == notes


def test_what_stops_a_file_is_said_file_by_file() -> None:
    refusals = [note("a.xls", "BERKAS-02"), note("b.xls", "BERKAS-02")]
    assert grouped(refusals) == refusals


def test_forms_are_told_together_with_their_counts_summed() -> None:
    def passed(lembar: str, bagian: int) -> Problem:
        nilai: dict[str, Fact] = {"tabel": "standar", "jumlah": bagian + 1, "judul": 1, "bagian": bagian}
        return Problem("BARIS-01", (Place("a.xlsx", lembar, "9"),), nilai)

    places = (Place("a.xlsx", "A", "9"), Place("a.xlsx", "B", "9"))
    assert grouped([passed("A", 2), passed("B", 3), passed("C", 0)]) == [
        Problem("BARIS-01", places, {"tabel": "standar", "jumlah": 7, "judul": 2, "bagian": 5, "banyak": 2}),
        passed("C", 0),
    ]


def test_columns_that_lack_elsewhere_stay_their_own() -> None:
    lacking = [Problem("KOLOM-01", (Place("a.xlsx", name),), {"tabel": "standar", "kolom": "level"}) for name in "AB"]
    assert grouped(lacking) == lacking


def test_of_very_many_places_the_first_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.read.grouped.PLACES", 2)
    (found,) = grouped([note("a.xls"), note("b.xls"), note("c.xls")])
    assert (found.tempat, found.nilai["banyak"]) == ((Place("a.xls"), Place("b.xls")), 3)
