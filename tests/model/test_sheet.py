"""Where the cells of sheets and of tables of databases stand."""

import numpy as np

from asnkompetensi.model.place import Place
from asnkompetensi.model.sheet import Keyed, Sheet, SheetColumn

CODES = np.array([0, 1, 2], np.int32)
KEYED = Keyed(
    ("nip", "level"), {"id": SheetColumn(CODES, ("id", 17, 18)), "versi": SheetColumn(CODES, ("versi", "a", None))}
)


def test_cells_of_a_sheet_have_addresses() -> None:
    sheet = Sheet("a.xlsx", "Satu", visible=True, rows=3, columns=())
    assert sheet.place(22, 5) == Place("a.xlsx", "Satu", "F23")
    assert sheet.place(22) == Place("a.xlsx", "Satu", "23")


def test_cells_of_a_table_are_called_by_column_and_key() -> None:
    sheet = Sheet("sqlite:///a.db", "penilaian", visible=True, rows=3, columns=(), keyed=KEYED)
    assert sheet.place(1, 1) == Place("sqlite:///a.db", "penilaian", "level[id=17,versi=a]")
    assert sheet.place(2) == Place("sqlite:///a.db", "penilaian", "[id=18,versi=]")
    assert sheet.place(0, 0) == Place("sqlite:///a.db", "penilaian", "nip")


def test_without_a_key_rows_are_counted() -> None:
    assert Keyed(("nip",)).cell(3, 0) == "nip[#3]"
