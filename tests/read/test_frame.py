from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.model.table import Part
from asnkompetensi.read import frame
from asnkompetensi.read.frame import Share, Values, table
from tests.read.sheets import records


def part(lembar: str) -> Part:
    return Part("data.xlsx", lembar, 0, {"unit_kerja": 0})


def texts(*cells: str | None) -> Values:
    known = tuple(dict.fromkeys(["unused", *(cell for cell in cells if cell)]))
    value = np.array([known.index(cell) if cell else -1 for cell in cells], dtype=int)
    return Values(value, value >= 0, known)


def numbers(*cells: int | None) -> Values:
    return Values(
        np.array([cell or -1 for cell in cells], dtype=int), np.array([cell is not None for cell in cells], dtype=bool)
    )


def share(lembar: str, rows: list[int], **columns: Values) -> Share:
    return Share(part(lembar), columns, np.array(rows), np.full(len(rows), -1))


def test_parts_are_put_end_to_end_with_their_origin() -> None:
    first = share("A", [1, 4], unit_kerja=texts("Dinas", "RSUD"), alias=texts(None, "RS"))
    second = share("B", [2], unit_kerja=texts("RSUD"), ikm=numbers(80_000_000))
    found = table("unit", [first, second])
    assert records(found, "unit_kerja alias ikm bagian baris kolom") == [
        ("Dinas", None, None, 0, 1, -1),
        ("RSUD", "RS", None, 0, 4, -1),
        ("RSUD", None, 80_000_000, 1, 2, -1),
    ]
    assert [one.lembar for one in found.bagian] == ["A", "B"]


def test_columns_stand_in_the_contract_s_order_and_have_their_types() -> None:
    found = table("unit", [share("A", [1], ikm=numbers(None), alias=texts("x"), unit_kerja=texts("y"))])
    assert {name: str(kind) for name, kind in found.frame.dtypes.items()} == {
        "unit_kerja": "category",
        "alias": "category",
        "ikm": "Int64",
        "bagian": "int32",
        "baris": "int32",
        "kolom": "int32",
    }
    assert list(found.frame["alias"].cat.categories) == ["x"]


def test_categories_are_what_occurs_in_the_order_met() -> None:
    found = table("unit", [share("A", [1, 2], unit_kerja=texts("b", "a")), share("B", [1], unit_kerja=texts("c"))])
    assert list(found.frame["unit_kerja"].cat.categories) == ["b", "a", "c"]


def test_a_table_without_a_row_keeps_its_columns() -> None:
    found = table("unit", [share("A", [], unit_kerja=texts(), ikm=numbers())])
    assert (len(found.frame), list(found.frame.columns)) == (0, ["unit_kerja", "ikm", "bagian", "baris", "kolom"])


@pytest.mark.parametrize(("rows", "kind"), [(3, "Int64"), (2, "Int32")])
def test_numbers_of_a_long_table_have_half_the_bits_where_these_hold_them(
    monkeypatch: pytest.MonkeyPatch, rows: int, kind: str
) -> None:
    monkeypatch.setattr(frame, "LARGE", rows)
    few, much = np.array([-1, 5, 7], np.int32), np.array([-1, 1 << 40], np.int64)
    short = Values(few, few >= 0, codes=np.array([1, 0, 2], np.uint8))
    found = table("unit", [share("A", [1, 2, 3], ikm=short)]).frame["ikm"]
    assert (str(found.dtype), found.tolist()) == (kind, [5, pd.NA, 7])
    long = Values(much, much >= 0, codes=np.array([1], np.uint8))
    both = table("unit", [share("A", [1, 2, 3], ikm=short), share("B", [1], ikm=long)]).frame["ikm"]
    assert (str(both.dtype), both.tolist()) == ("Int64", [5, pd.NA, 7, 1 << 40])


def test_texts_of_entries_are_told_row_by_row() -> None:
    known = np.array([-1, 1, 0], np.int32)
    first = Values(known, known >= 0, ("b", "a"), np.array([2, 0, 1, 1], np.uint8))
    second = Values(known, known >= 0, ("c", "a"), np.array([1], np.uint8))
    found = table("unit", [share("A", [1, 2, 3, 4], unit_kerja=first), share("B", [1], unit_kerja=second)])
    assert found.frame["unit_kerja"].astype(object).fillna("").tolist() == ["b", "", "a", "a", "a"]
    assert list(found.frame["unit_kerja"].cat.categories) == ["b", "a"]
