from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import find
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.marks import EXAMPLE, NONE, TOTAL, marks, numbering, repeated
from asnkompetensi.read.match import match
from tests.read.sheets import Row, sheet

LEXICON = Lexicon.of(ReadOptions())
HEAD: Row = ["No", "Jabatan", "Kompetensi", "Level"]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("JUMLAH", TOTAL),
        ("Jumlah:", TOTAL),
        ("Total pegawai", TOTAL),
        ("SUBTOTAL", TOTAL),
        ("Sub Total", TOTAL),
        ("Grand-Total", TOTAL),
        ("Rata-rata", TOTAL),
        (" * Rerata", TOTAL),
        ("contoh: 190001011965011001", EXAMPLE),
        ("Example", EXAMPLE),
        ("Totalitas", NONE),
        ("Seksi Jumlah", NONE),
        (12.0, NONE),
    ],
)
def test_what_the_first_filled_cell_of_a_row_says(text: str | float, mark: int) -> None:
    assert marks(Cells(sheet([["x"], [None, text, "Jumlah"]])), 1).tolist() == [NONE, mark]


def test_nothing_above_the_data_is_marked() -> None:
    assert marks(Cells(sheet([["Jumlah"], ["Jumlah"]])), 1).tolist() == [NONE, TOTAL]


def test_a_header_repeated_on_every_page() -> None:
    cells = Cells(sheet([["NIP", "Unit", None], [None, "Unit Kerja", "Jabatan"], ["Nip:", "UNIT"], ["NIP", None],
                         [None, "unit kerja", "Jabatan *"], ["Nip", "Unit", "x"]]))  # fmt: skip
    found = find(cells, LEXICON)
    assert found is not None
    assert np.flatnonzero(repeated(cells, found)).tolist() == [2, 4, 5]


def test_a_row_of_one_text_is_no_header_again() -> None:
    cells = Cells(sheet([["Unit Kerja"], ["Unit Kerja"]]))
    found = find(cells, LEXICON)
    assert found is not None
    assert not repeated(cells, found).any()


def numbered(*rows: Row, head: Row = HEAD) -> list[int]:
    cells = Cells(sheet([head, *rows]))
    found = find(cells, LEXICON)
    assert found is not None
    content = np.arange(cells.sheet.rows) > 0
    return numbering(cells, match(found.headings, "standar", LEXICON), content, [0])


@pytest.mark.parametrize(
    "row", [[1, 2, 3, 4], [1.0, 2.0, 3.0, 4.0], ["(1)", "(2)", "(3)", "(4)"], [None, "1", "2", "3"]]
)
def test_a_row_of_column_numbers(row: Row) -> None:
    assert numbered(row, [1.0, "Pengawas", "Integritas", 2.0]) == [1]


@pytest.mark.parametrize("row", [[1, 3, 4, 5], [1, "Pengawas", "Integritas", 2], [None, None, 1, 2], [2, 3, 4, 5]])
def test_other_rows_are_data(row: Row) -> None:
    assert numbered(row, [1.0, "Pengawas", "Integritas", 2.0]) == []


def test_posts_that_are_numbers_are_not_swallowed() -> None:
    head: Row = ["Jabatan", "Integritas", "Komunikasi", "Kerja Sama"]
    assert numbered(["1", 2.0, 3.0, 4.0], ["2", 2.0, 3.0, 4.0], head=head) == []
    assert numbered(["1", 2.0, 3.0, 4.0], ["Pengawas", 2.0, 3.0, 4.0], head=head) == [1]


def test_the_only_column_needs_brackets_around_its_number() -> None:
    cells = Cells(sheet([["Unit Kerja"], ["1"], ["Dinas"]]))
    found = find(cells, LEXICON)
    assert found is not None
    one = match(found.headings, "unit", LEXICON)
    assert numbering(cells, one, np.array([False, True, True]), [0]) == []
    cells = Cells(sheet([["Unit Kerja"], ["(1)"], ["Dinas"]]))
    assert numbering(cells, one, np.array([False, True, True]), [0]) == [1]


def test_a_header_with_nothing_below() -> None:
    assert numbered() == []
