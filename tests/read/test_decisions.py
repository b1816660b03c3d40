from __future__ import annotations

from collections.abc import Sequence

import pytest

from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.read import padanan
from tests.read.sheets import sheet

Cells = Sequence[CellValue | None]

HEAD: Cells = ["jenis", "dari", "menjadi", "baris", "setuju"]
ROW: Cells = ["unit_kerja", "Disdik", "Dinas Pendidikan", 9, "ya"]


def told(*lines: Cells) -> list[tuple[str, str, str, str]]:
    found, problems = padanan([sheet(lines)])
    assert problems == []
    return [(row.jenis, row.dari, row.menjadi, row.setuju) for row in found]


def test_a_row_is_a_decision_and_other_columns_are_passed_over() -> None:
    assert told(HEAD, ROW) == [("unit_kerja", "Disdik", "Dinas Pendidikan", "ya")]


@pytest.mark.parametrize(
    "head",
    [
        ["JENIS", "Dari", "Menjadi", "Baris", " Setuju "],
        ["Kind", "From", "To", "Rows", "Agreed"],
        ["Jenis", "From", "menjadi", "", "Setuju"],
    ],
)
def test_headings_may_be_those_of_either_language(head: list[str]) -> None:
    assert told(head, ROW) == [("unit_kerja", "Disdik", "Dinas Pendidikan", "ya")]


def test_the_header_may_stand_below_a_title_and_aside() -> None:
    lines: list[Cells] = [["", "Padanan nama"], [], ["", *HEAD], ["", *ROW]]
    (row,) = padanan([sheet(lines)])[0]
    assert [row.place(name).sel for name in ("jenis", "setuju")] == ["B4", "F4"]


def test_blank_lines_and_lines_without_a_name_are_passed_over() -> None:
    assert told(HEAD, [], ["unit_kerja", None, None, 3, "ya"], ROW) == [
        ("unit_kerja", "Disdik", "Dinas Pendidikan", "ya")
    ]


def test_what_a_spreadsheet_made_of_the_words_is_understood() -> None:
    lines: list[Cells] = [
        HEAD,
        ["jabatan", "  Guru\u00a0Muda ", "'=Guru", 1, True],
        ["jabatan", 12.0, "'Aisyiyah", 1, None],
    ]
    assert told(*lines) == [("jabatan", "Guru Muda", "=Guru", "ya"), ("jabatan", "12", "'Aisyiyah", "")]


@pytest.mark.parametrize(
    ("cell", "word"), [("\u2713", "\u2713"), ("'-", "-"), ("?", "?"), (1.0, "1"), (0, "0"), (False, "tidak")]
)
def test_a_sign_where_yes_or_no_is_meant_is_kept(cell: CellValue, word: str) -> None:
    assert told(HEAD, [*ROW[:4], cell]) == [("unit_kerja", "Disdik", "Dinas Pendidikan", word)]


def test_a_cell_without_a_value_is_blank() -> None:
    line: Cells = ["jabatan", "Guru", CellFault(FaultKind.ERROR, "#N/A"), 1, "ya"]
    assert told(HEAD, line) == [("jabatan", "Guru", "", "ya")]


def test_sheets_that_are_something_else_are_passed_over() -> None:
    sheets = [sheet([HEAD, ROW], "Padanan"), sheet([["Butir", "Nilai"], ["dari", 3]], "Dasar Perhitungan")]
    assert [row.place("dari").short for row in padanan(sheets)[0]] == ["Padanan!B2"]


def test_a_missing_column_is_told_with_what_is_there() -> None:
    found, (problem,) = padanan([sheet([["jenis", "dari", "menjadi", "Setju"], ["jabatan", "A", "B", "ya"]], "m.csv")])
    assert found == ()
    assert (problem.kode, problem.tempat[0].short) == ("PADANAN-01", "m.csv!1")
    assert problem.nilai == {
        "berkas": problem.tempat[0].berkas,
        "kolom": "setuju",
        "judul": "jenis | dari | menjadi | Setju",
        "mirip": "Setju",
    }


def test_of_several_sheets_the_one_that_comes_nearest_is_told() -> None:
    (problem,) = padanan([sheet([["x"]], "A"), sheet([["dari", "menjadi"], ["a", "b"]], "B")])[1]
    assert (problem.nilai["kolom"], problem.nilai["mirip"], problem.tempat[0].short) == ("jenis, setuju", "", "B!1")


def test_a_blank_sheet_has_no_columns() -> None:
    (problem,) = padanan([sheet([[None]], "A")])[1]
    assert problem.nilai["kolom"] == "jenis, dari, menjadi, setuju"


def test_no_file_says_nothing() -> None:
    assert padanan([]) == ((), [])
