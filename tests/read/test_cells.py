from __future__ import annotations

from asnkompetensi.model.place import Place
from asnkompetensi.read.cells import Cells
from tests.read.sheets import sheet


def test_what_is_filled() -> None:
    cells = Cells(sheet([["a", None], ["", ""], [None, 2.0]]))
    assert cells.filled.tolist() == [[True, False], [False, False], [False, True]]
    assert cells.filled_rows.tolist() == [0, 2]


def test_what_stands_in_a_cell() -> None:
    cells = Cells(sheet([[" Unit\nKerja ", 2.0, None]]))
    assert [cells.value(0, column) for column in range(3)] == [" Unit\nKerja ", 2.0, None]
    assert [cells.text(0, column) for column in range(3)] == ["Unit Kerja", "2", ""]


def test_places_of_a_cell_a_row_and_the_sheet() -> None:
    cells = Cells(sheet([["a"]], "Data", berkas="x.xlsx"))
    assert [cells.place(0, 0), cells.place(0), cells.place()] == [
        Place("x.xlsx", "Data", "A1"),
        Place("x.xlsx", "Data", "1"),
        Place("x.xlsx", "Data"),
    ]


def test_a_text_file_s_sheet_goes_by_the_file_s_name_without_suffix() -> None:
    assert Cells(sheet([["a"]], "pegawai.csv", berkas="folder/pegawai.csv")).name == "pegawai"
    assert Cells(sheet([["a"]], "Data 1.2", berkas="folder/pegawai.xlsx")).name == "Data 1.2"


def test_a_file_s_name_speaks_for_its_only_sheet() -> None:
    one = sheet([["a"]], "Sheet1", berkas="folder/pegawai.xlsx")
    assert (Cells(one, alone=True).file_name, Cells(one).file_name) == ("pegawai", "")


def test_a_range_has_a_place_of_its_own() -> None:
    assert Cells(sheet([["x"]], "Data")).area(4, 1, 11, 4).short == "Data!B5:E12"
