"""A sheet as it left the isolated reader: cells with their cell type, encoded once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from asnkompetensi.model.place import Place, cell

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

    The codes of a long column may have fewer bits.

    Two entries of `values` may be equal in Python and still differ in type (1, 1.0, True, "1").
    """

    codes: NDArray[np.int32]
    values: tuple[CellValue | None, ...]


@dataclass(frozen=True, slots=True)
class Keyed:
    """How the cells of a database's table are called: by the column, and by the key of the row, for rows move there.

    `kolom` are the names of the columns, `kunci` the columns of the key, as long as those of the sheet. Without a key
    rows are counted in the order in which they were read, which is that of their values.
    """

    kolom: tuple[str, ...]
    kunci: Mapping[str, SheetColumn] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> str:
        """`level[id=17]`; the name alone for row 0, which holds the names."""
        return self.kolom[column] + (self.row(row) if row else "")

    def row(self, row: int) -> str:
        """`[id=17]`, or `[#3]` for the third row of a table without a key."""
        if not self.kunci:
            return f"[#{row}]"
        values = {name: one.values[int(one.codes[row])] for name, one in self.kunci.items()}
        return "[" + ",".join(f"{name}={'' if value is None else value}" for name, value in values.items()) + "]"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with all its columns, all of the same length, row 0 being the first row of the file.

    `merged` holds ranges (first row, first column, last row, last column), from 0, inclusive. `hidden_rows` is
    the number of rows that are hidden or filtered out, -1 where the kind of file cannot tell. A table of a database is
    a sheet, too: `keyed`, its names in row 0; `tabel` is the table that it was said to be, "" where nobody said.
    """

    berkas: str
    lembar: str
    visible: bool
    rows: int
    columns: tuple[SheetColumn, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_rows: int = -1
    keyed: Keyed | None = None
    tabel: str = ""

    def place(self, row: int, column: int | None = None) -> Place:
        """The place of a cell, or of a whole row; both count from 0."""
        if self.keyed:
            sel = self.keyed.row(row) if column is None else self.keyed.cell(row, column)
        else:
            sel = str(row + 1) if column is None else cell(row, column)
        return Place(self.berkas, self.lembar, sel)
