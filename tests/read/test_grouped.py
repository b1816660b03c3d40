"""Notes that say the same of several files are one."""

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.read.grouped import grouped


def note(berkas: str, kode: str = "BERKAS-06", isi: str = "html") -> Problem:
    return Problem(kode, (Place(berkas),), {"berkas": berkas, "isi": isi})


def test_one_note_for_many_files() -> None:
    assert grouped([note("a.xls"), note("b.xls")]) == [
        Problem("BERKAS-06", (Place("a.xls"), Place("b.xls")), {"berkas": "a.xls", "isi": "html", "banyak": 2})
    ]


def test_a_note_that_says_something_else_stays_its_own() -> None:
    notes = [note("a.xls"), note("b.xls", isi="csv")]
    assert grouped(notes) == notes


def test_what_stops_a_file_is_said_file_by_file() -> None:
    refusals = [note("a.xls", "BERKAS-02"), note("b.xls", "BERKAS-02")]
    assert grouped(refusals) == refusals
