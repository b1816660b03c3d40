from __future__ import annotations

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.above import jabatan
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import find
from asnkompetensi.read.lexicon import Lexicon
from tests.read.sheets import Row, sheet


def above(*lines: Row) -> tuple[str, int, int] | None:
    cells = Cells(sheet([*lines, ["Kompetensi", "Level"], ["Integritas", 3.0], ["Jabatan", ":", "lain"]]))
    header = find(cells, Lexicon.of(ReadOptions()))
    assert header is not None
    found = jabatan(cells, header)
    return (found.text, found.row, found.column) if found else None


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (["Nama Jabatan : Analis Hukum"], 0),
        (["NAMA JABATAN", ":", "Analis Hukum"], 2),
        ([None, "Nama Jabatan", None, ": Analis Hukum"], 3),
        (["1.", "Jabatan", "Analis Hukum"], 2),
        (["1. Nama Jabatan:", None, "Analis Hukum"], 2),
    ],
)
def test_the_line_that_names_the_jabatan(line: Row, column: int) -> None:
    lines: list[Row] = [["STANDAR KOMPETENSI JABATAN"], [], line, ["Kelompok Jabatan", ":", "Fungsional"]]
    assert above(*lines) == ("Analis Hukum", 2, column)


def test_none_where_no_line_says_it_or_several_do_or_nothing_follows() -> None:
    assert above(["STANDAR KOMPETENSI JABATAN"], ["KEPALA BADAN"]) is None
    assert above(["Nama Jabatan", ":"]) is None
    assert above(["Nama Jabatan", "Analis"], ["Jabatan", "Arsiparis"]) is None


@pytest.mark.parametrize("line", [["NIP", ":", "190001011965011001"], ["Nama : Sekar"]])
def test_a_sheet_of_one_person_is_none_of_a_jabatan(line: Row) -> None:
    assert above(line, ["Jabatan", ":", "Analis"]) is None
