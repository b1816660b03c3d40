"""Every value of a table can say where it stands."""

import pandas as pd
import pytest

from asnkompetensi.model.place import Place
from asnkompetensi.model.table import Part, Table


@pytest.fixture
def penilaian() -> Table:
    """A long sheet whose header stands in row 3, and a wide one with a competency in column E."""
    frame = pd.DataFrame({"bagian": [0, 1], "baris": [5, 7], "kolom": [-1, 4]})
    long = Part("a.xlsx", "Penilaian", 2, {"nip": 1, "kompetensi": 2, "level": 3})
    wide = Part("b.xlsx", "Hasil", 0, {"nip": 1})
    return Table("penilaian", frame, (long, wide))


@pytest.mark.parametrize(
    ("row", "column", "place"),
    [
        (0, "nip", Place("a.xlsx", "Penilaian", "B6")),
        (0, "level", Place("a.xlsx", "Penilaian", "D6")),
        (0, "tanggal", Place("a.xlsx", "Penilaian", "B6")),
        (1, "nip", Place("b.xlsx", "Hasil", "B8")),
        (1, "level", Place("b.xlsx", "Hasil", "E8")),
        (1, "kompetensi", Place("b.xlsx", "Hasil", "E1")),
    ],
)
def test_places(penilaian: Table, row: int, column: str, place: Place) -> None:
    assert penilaian.place(row, column) == place


def test_a_value_above_the_header_stands_in_one_cell_for_all_rows() -> None:
    frame = pd.DataFrame({"bagian": [0, 0], "baris": [12, 15], "kolom": [-1, -1]})
    table = Table("standar", frame, (Part("a.xlsx", "SKJ", 10, {"kompetensi": 0}, {"jabatan": (2, 3)}),))
    assert [table.place(row, "jabatan").sel for row in (0, 1)] == ["D3", "D3"]
    assert table.place(1, "kompetensi").sel == "A16"
