"""Frames as sheets."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
import pytest

from asnkompetensi.model.sheet import CellValue, Sheet
from asnkompetensi.model.source import Frames
from asnkompetensi.read.frames import sheets

MOMENT = datetime(2026, 1, 5, tzinfo=UTC)
CLOCK = MOMENT.replace(tzinfo=None)


def read(frame: object) -> Sheet:
    (found,), _ = sheets(Frames("frames", {"pegawai": frame}))
    return found


def cells(frame: object) -> list[list[CellValue | None]]:
    """The columns, heading first."""
    return [[column.values[code] for code in column.codes] for column in read(frame).columns]


def test_the_heading_is_the_first_row() -> None:
    assert cells(pd.DataFrame({"nip": ["1", "2"], 7: ["a", "a"]})) == [["nip", "1", "2"], ["7", "a", "a"]]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (pd.Series(["a", None, " "]), ["a", None, None]),
        (pd.Series([1.5, np.nan, 2.0]), [1.5, None, 2.0]),
        (pd.Series([1, None, 3], dtype="Int64"), [1, None, 3]),
        (pd.Series(["x", None, "x"], dtype="category"), ["x", None, "x"]),
        (pd.Series([True, False, True]), [True, False, True]),
        (pd.Series([MOMENT, None, MOMENT], dtype="datetime64[s, UTC]"), [CLOCK, None, CLOCK]),
        (pd.Series([190001011965011001], dtype="int64"), ["190001011965011001"]),
        (pd.Series([1.90001011965011e17]), [1.90001011965011e17]),
        (pd.Series([date(2026, 1, 5), Decimal("2.5"), np.int64(3)], dtype=object), [date(2026, 1, 5), 2.5, 3]),
    ],
    ids=["text", "float", "Int64", "category", "bool", "moment", "NIP", "rounded NIP", "object"],
)
def test_a_value_keeps_its_kind_and_what_is_missing_is_blank(
    values: pd.Series, expected: list[CellValue | None]
) -> None:
    (column,) = cells(pd.DataFrame({"k": values}))
    assert [(type(one), one) for one in column[1:]] == [(type(one), one) for one in expected]


def test_what_is_equal_and_not_the_same_is_told_apart() -> None:
    (column,) = cells(pd.DataFrame({"level": pd.Series([1, 1.0, True, "1"], dtype=object)}))
    assert [type(one) for one in column[1:]] == [int, float, bool, str]


def test_the_order_of_rows_counts_and_not_the_index() -> None:
    assert cells(pd.DataFrame({"k": [1, 2]}, index=[5, 5])) == [["k", 1, 2]]


def test_any_frame_that_narwhals_knows_is_taken() -> None:
    frame = pd.DataFrame({"nip": ["1", "2"], "level": [3, 4]})
    assert cells(nw.from_native(frame).lazy()) == cells(frame)


def test_a_frame_without_columns_is_an_empty_sheet() -> None:
    assert (read(pd.DataFrame()).rows, read(pd.DataFrame()).columns) == (0, ())


@pytest.mark.parametrize("wrong", [[1, 2], "pegawai.csv", None])
def test_what_is_no_frame_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError):
        read(wrong)


def test_a_cell_that_no_sheet_can_hold_is_refused_and_named() -> None:
    with pytest.raises(TypeError, match=r"jabatan.*list"):
        read(pd.DataFrame({"jabatan": [["a"]]}))


def test_content_is_known_by_its_cells() -> None:
    first, same, other = (
        sheets(Frames("frames", {"a": pd.DataFrame({"x": values})}))[1] for values in ([1, 2], [1, 2], [1, 3])
    )
    assert (first.berkas, first.lembar) == ("frames", ("a",))
    assert first.sha256 == same.sha256 != other.sha256
