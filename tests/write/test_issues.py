"""Problems in words for pages and documents."""

from collections.abc import Mapping
from dataclasses import replace

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.text import words
from asnkompetensi.write.issues import MOST_PROOF, issues
from tests.text.facts import FACTS
from tests.write.report import report

ID = words("id")


def test_problems_have_words_and_a_place() -> None:
    first = issues(report(), ID)[0]
    assert (first.spoken.kode, first.grade, first.place) == ("NIP-02", "Galat", "data.xlsx, Pegawai!A7")


def test_the_gravest_comes_first_and_equal_ones_stay_in_order() -> None:
    given = tuple(FACTS[kode] for kode in ("TEKS-01", "UNIT-01", "NIP-02", "NIP-05", "NIP-01"))
    found = issues(replace(report(), masalah=given), ID)
    assert [one.spoken.kode for one in found] == ["NIP-02", "NIP-01", "UNIT-01", "NIP-05", "TEKS-01"]


def test_a_check_has_every_place() -> None:
    many = replace(report(), masalah=(FACTS["NIP-02"],))
    assert "A38" not in issues(many, ID)[0].place
    assert issues(replace(many, perintah="check"), ID)[0].place.endswith("A37 dan A38")


def test_the_rest_is_in_a_check_of_the_own_period() -> None:
    many = Problem("LEVEL-01", tuple(Place("2024.xlsx", "Penilaian", f"C{row}") for row in range(2, 7)))
    (issue,) = issues(replace(report(), masalah=(many,)), ID, [["data.xlsx"], ["2024.xlsx"]])
    assert issue.place.endswith("(dan 2 lainnya: asn check 2024.xlsx)")


def test_evidence_stands_line_by_line_and_ends() -> None:
    (units,) = issues(replace(report(), masalah=(FACTS["UNIT-02"],)), ID)
    assert units.proof[:2] == (
        '"Dinas Pendidikan" \u00b7 412 pegawai',
        '"Disdik" \u00b7 9 pegawai \u00b7 C88, C91, C120 ...',
    )
    lines: tuple[Mapping[str, Fact], ...] = tuple(
        {"nama": f"Unit {n}", "jumlah": 2, "tempat": ""} for n in range(MOST_PROOF + 3)
    )
    long = Problem("UNIT-02", (Place("data.xlsx", "Pegawai", "C9"),), {"nama": 23}, lines)
    assert issues(replace(report(), masalah=(long,)), ID)[0].proof[MOST_PROOF:] == ("(dan 3 lainnya)",)


def test_of_many_instansi_the_place_tells_whose_it_is() -> None:
    named = tuple(replace(FACTS[kode], instansi="kota-a") for kode in ("NIP-02", "RENCANA-09"))
    places = [one.place for one in issues(replace(report(), masalah=named), ID)]
    assert places[0].startswith("kota-a: ")
    assert places[1].startswith("kota-a")
