from __future__ import annotations

import pandas as pd

from asnkompetensi.explain.shelf import Shelf
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable


def shelf() -> Shelf:
    frame = pd.DataFrame(
        {
            "unit_kerja": pd.Categorical(["B", "A", "B", None, ""]),
            "pegawai": pd.array([1, None, 3, 1, 1], dtype="Int64"),
            "kedaluwarsa": pd.array([True, None, False, True, True], dtype="boolean"),
        }
    )
    kinds = (Shown.TEXT, Shown.COUNT, Shown.FLAG)
    columns = tuple(ResultColumn(name, shown) for name, shown in zip(map(str, frame), kinds, strict=True))
    return Shelf(ResultTable("unit", columns, frame))


def test_values_by_row_and_column() -> None:
    found = shelf()
    assert [found.column("unit_kerja")[row] for row in range(5)] == ["B", "A", "B", None, None]
    assert [found.column("pegawai")[row] for row in range(5)] == [1, None, 3, 1, 1]
    assert found.column("kedaluwarsa").taken(found.rows([], [])) == [True, None, False, True, True]
    assert len(found) == len(found.column("pegawai")) == 5


def test_rows_by_what_stands_in_them() -> None:
    found = shelf()
    assert found.rows(["unit_kerja"], ["B"]).tolist() == [0, 2]
    assert found.rows(["unit_kerja", "pegawai"], ["B", 3]).tolist() == [2]
    assert found.rows(["unit_kerja"], [None]).tolist() == [3, 4]
    assert found.rows(["unit_kerja"], ["C"]).tolist() == []
