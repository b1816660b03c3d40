"""Evidence: aligned, cut where the line ends, a heading underlined."""

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.write.evidence import cut, evidence

SAY = words("id")
HEADINGS = "NIP | Nama | Unit Kerja | Jabatn | Status"


def shown(problem: Problem, width: int = 80, most: int = 8) -> list[str]:
    return evidence(problem, speak(problem, SAY), SAY, width, most)


def missing(judul: str, mirip: str) -> Problem:
    return Problem("KOLOM-01", nilai={"kolom": "jabatan", "tabel": "pegawai", "judul": judul, "mirip": mirip})


def rows(*names: str) -> Problem:
    return Problem("JABATAN-01", bukti=tuple({"jabatan": name, "jumlah": 1} for name in names))


def test_columns_stand_under_one_another() -> None:
    assert shown(rows("Penata", "Analis Hukum")) == ['"Penata"        1 pegawai', '"Analis Hukum"  1 pegawai']


def test_a_very_long_cell_does_not_push_the_others_away() -> None:
    assert shown(rows("x" * 50, "Penata"))[0] == '"' + "x" * 36 + "...  1 pegawai"


@pytest.mark.parametrize(
    ("most", "lines"),
    [
        (3, ['"A"  1 pegawai', '"B"  1 pegawai', '"C"  1 pegawai']),
        (2, ['"A"  1 pegawai', '"B"  1 pegawai  (dan 1 lainnya)']),
        (1, ['"A"  1 pegawai  (dan 2 lainnya)']),
        (0, []),
    ],
)
def test_lines_that_do_not_fit_are_counted(most: int, lines: list[str]) -> None:
    assert shown(rows("A", "B", "C"), most=most) == lines


def test_no_line_is_too_wide() -> None:
    found = shown(rows("A" * 30, "B", "C"), width=40, most=2)
    assert found == ['"' + "A" * 30 + '"  1 p...', '"B"                 ...  (dan 1 lainnya)']


def test_the_near_heading_is_underlined() -> None:
    assert shown(missing(HEADINGS, "Jabatn")) == [
        "NIP | Nama | Unit Kerja | Jabatn | Status",
        '                          ^^^^^^ mirip "jabatan"',
    ]


def test_headings_before_the_near_one_give_way() -> None:
    assert shown(missing(HEADINGS, "Jabatn"), width=30) == [
        "... | Unit Kerja | Jabatn |...",
        "                   ^^^^^^ m...",
    ]


@pytest.mark.parametrize(
    ("mirip", "most"), [("", 8), ("Jabatan", 8), ("Jabatn", 1)], ids=["none", "not a heading", "no room"]
)
def test_headings_alone_where_nothing_is_underlined(mirip: str, most: int) -> None:
    assert shown(missing(HEADINGS, mirip), most=most) == [HEADINGS]


def test_a_near_heading_that_is_wider_than_the_line() -> None:
    found = shown(missing("A | " + "B" * 40, "B" * 40), width=20)
    assert found == ["... | " + "B" * 11 + "...", "      " + "^" * 11 + "..."]


def test_cut() -> None:
    assert (cut("abcdef", 6), cut("abcdefg", 6)) == ("abcdef", "abc...")
