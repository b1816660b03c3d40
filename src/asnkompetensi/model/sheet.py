"""A sheet as it left the isolated reader: cells with their cell type, encoded once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


# What a sheet of Excel can hold.
FIRST_DATE = date(1900, 3, 1)  # before it, Excel counts a day that never was
LAST_ROW = 1_048_576


class FaultKind(StrEnum):
    """Why a cell has no value although it is not blank."""

    ERROR = "galat"  # `#N/A`, `#REF!` ...
    FORMULA = "rumus"  # a formula without a stored value


@dataclass(frozen=True, slots=True)
class CellFault:
    """A cell that holds something, but no value: an error (its text) or a formula that was never computed."""

    kind: FaultKind
    text: str = ""


# What a cell holds, by its cell type. Text files and HTML give `str` alone; a number cell of a workbook gives `float`
# (or `int`), never `str`: the cell type alone tells whether a NIP is whole.
CellValue = str | float | int | bool | datetime | date | time | timedelta | CellFault


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column, encoded: `values[codes[row]]` is the cell; `values[0]` is None and stands for blank.

    Two entries of `values` may be equal in Python and still differ in type (1, 1.0, True, "1").
    """

    codes: NDArray[np.int32]
    values: tuple[CellValue | None, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with all its columns, all of the same length, row 0 being the first row of the file.

    `merged` holds ranges (first row, first column, last row, last column), from 0, inclusive. `hidden_rows` is
    the number of rows that are hidden or filtered out, -1 where the kind of file cannot tell.
    """

    berkas: str
    lembar: str
    visible: bool
    rows: int
    columns: tuple[SheetColumn, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_rows: int = -1
