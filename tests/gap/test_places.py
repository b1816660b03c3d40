"""Where many rows stand."""

from dataclasses import replace

import numpy as np
import pandas as pd

from asnkompetensi.gap.places import cells, files
from asnkompetensi.model.place import Place
from asnkompetensi.model.sheet import Keyed, SheetColumn
from asnkompetensi.model.table import Part, Table
from tests.gap.data import agency

PENILAIAN = Table(
    "penilaian",
    pd.DataFrame({"bagian": [0, 0, 1], "baris": [5, 6, 7], "kolom": [-1, -1, 4]}),
    (
        Part("a.xlsx", "Penilaian", 2, {"nip": 1, "kompetensi": 2, "level": 3}),
        Part("b.xlsx", "Hasil", 0, {"nip": 0}),
    ),
)
KESENJANGAN = Table(
    "kesenjangan",
    pd.DataFrame({"bagian": [0], "baris": [1], "kolom": [-1]}),
    (Part("c.csv", "c.csv", 0, {"nip": 0, "level_dimiliki": 3, "tanggal_penilaian": 27}),),
)
DATA = replace(agency("nip"), tabel=(PENILAIAN, KESENJANGAN))


def at(*origins: tuple[int, int], column: str) -> list[Place]:
    """The cells of rows given by table and position."""
    return cells(DATA, pd.DataFrame(origins, columns=["asal_tabel", "asal"]), column)


def test_long_and_wide_sheets() -> None:
    assert at((0, 0), (0, 1), (0, 2), column="level") == [
        Place("a.xlsx", "Penilaian", "D6"),
        Place("a.xlsx", "Penilaian", "D7"),
        Place("b.xlsx", "Hasil", "E8"),
    ]


def test_a_sheet_that_holds_everything_has_headings_of_its_own() -> None:
    assert at((0, 1), (1, 0), column="level") == [Place("a.xlsx", "Penilaian", "D7"), Place("c.csv", "c.csv", "D2")]
    assert at((1, 0), column="tanggal") == [Place("c.csv", "c.csv", "AB2")]


def test_each_place_is_that_of_the_table() -> None:
    found = at((0, 0), (0, 1), (0, 2), (1, 0), column="nip")
    assert found == [*(PENILAIAN.place(row, "nip") for row in range(3)), KESENJANGAN.place(0, "nip")]


def test_no_rows_no_places() -> None:
    assert at(column="level") == []


def test_a_table_of_a_database() -> None:
    keyed = Keyed(("nip", "level"), {"id": SheetColumn(np.array([0, 1, 2], np.int32), ("id", 17, 18))})
    frame = pd.DataFrame({"bagian": [0, 0], "baris": [1, 2], "kolom": [-1, -1]})
    table = Table("penilaian", frame, (Part("sqlite:///a.db", "nilai", 0, {"nip": 0, "level": 1}, keyed=keyed),))
    rows = pd.DataFrame([(0, 0), (0, 1)], columns=["asal_tabel", "asal"])
    assert [place.sel for place in cells(replace(DATA, tabel=(table,)), rows, "level")] == [
        "level[id=17]",
        "level[id=18]",
    ]


def test_the_file_of_each_row() -> None:
    origins = pd.DataFrame([(0, 0), (0, 2), (1, 0), (0, 1)], columns=["asal_tabel", "asal"])
    assert files(DATA, origins).tolist() == [0, 1, 2, 0]
