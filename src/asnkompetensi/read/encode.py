"""Rows of cells to columns that are encoded once: different values, and a code for every row (child side)."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from asnkompetensi.model.place import Place, cell
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault
from asnkompetensi.read.protocol import WireColumn, WireSheet, to_wire
from asnkompetensi.read.refusal import Refused

MOST_COLUMNS = 1_000
MOST_CELLS = 20_000_000
MOST_IN_PARTS = 2_000_000_000  # cells of a file whose columns are read as codes, part by part
_CODE = array("i").itemsize
_NUMBERS = {bool, int, float}

Range = tuple[int, int, int, int]
Rows = Sequence[Sequence[Any]]
Faults = Mapping[tuple[int, int], CellFault]


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet as a reader gives it: `rows` may be ragged, and begin at row `top`, column `left` of the sheet.

    `faults` lie over the cells, at their row and column in the sheet, and may lie outside `rows`. `above` is the number
    of columns that rows above `top` have, where the sheet comes in several grids.
    """

    lembar: str
    rows: Rows
    top: int = 0
    left: int = 0
    visible: bool = True
    merged: Sequence[Range] = ()
    hidden_rows: int = -1
    faults: Faults = field(default_factory=dict)
    above: int = 0


class Columns:
    """Columns that grow row by row, so that a long sheet never lies in memory as cells."""

    def __init__(self) -> None:
        self._columns: list[_Column] = []

    def add(self, rows: Rows, top: int, left: int = 0) -> None:
        """Put rows at `top`, below those that are there."""
        for at, cells in enumerate(zip_longest(*rows, fillvalue=""), left):
            self._at(at).extend(cells, top)

    def put(self, row: int, column: int, value: object) -> None:
        """Put one value over a cell, or outside all of them."""
        self._at(column).put(row, value)

    @property
    def width(self) -> int:
        """Columns up to the last that holds anything."""
        return max((at for at, column in enumerate(self._columns, 1) if len(column.values) > 1), default=0)

    def wire(self) -> tuple[int, list[WireColumn]]:
        """The number of rows and the columns, all of that length; blank rows and columns at the ends are dropped."""
        del self._columns[self.width :]
        height = max((column.height for column in self._columns), default=0)
        return height, [column.wire(height) for column in self._columns]

    def _at(self, column: int) -> _Column:
        while len(self._columns) <= column:
            self._columns.append(_Column())
        return self._columns[column]


def encoded(berkas: str, grid: Grid) -> WireSheet:
    """The sheet with encoded columns, blank rows and columns at its ends dropped; refused when it is too large."""
    columns = Columns()
    columns.add(within(berkas, grid), grid.top, grid.left)
    for (row, column), fault in grid.faults.items():
        columns.put(row, column, fault)
    height, wire = columns.wire()
    merged = [area for area in grid.merged if area[0] < height and area[1] < len(wire)]  # others hold nothing
    return WireSheet(grid.lembar, grid.visible, height, wire, merged, grid.hidden_rows)


def within(berkas: str, grid: Grid, *, in_parts: bool = False) -> Rows:
    """The rows, without blank ends where the sheet would be too large with them; refused when it is even so."""
    rows = grid.rows
    if not fits(*_extent(grid, rows), in_parts=in_parts):
        rows = [_trimmed(row) for row in rows]
    height, width = _extent(grid, rows)
    if fits(height, width, in_parts=in_parts):
        return rows
    ends = [(grid.top + at, grid.left + len(row) - 1) for at, row in enumerate(rows) if row]
    wide = width > MOST_COLUMNS
    raise too_far(berkas, grid.lembar, *max([*ends, *grid.faults], key=lambda end: end[::-1] if wide else end))


def fits(rows: int, columns: int, *, in_parts: bool = False) -> bool:
    """Whether a sheet of this many rows and columns is within the limits."""
    return columns <= MOST_COLUMNS and rows * columns <= (MOST_IN_PARTS if in_parts else MOST_CELLS)


def too_far(berkas: str, lembar: str, row: int, column: int) -> Refused:
    """BERKAS-12, naming the cell that makes the sheet larger than the limits."""
    address = cell(row, column)
    facts = {"berkas": berkas, "lembar": lembar, "sel": address}
    return Refused(Problem("BERKAS-12", (Place(berkas, lembar, address),), facts))


def is_blank(value: object) -> bool:
    """Whether a cell holds nothing, or nothing but blanks of any kind (NBSP too)."""
    return value is None or (isinstance(value, str) and not value.strip())


def _extent(grid: Grid, rows: Rows) -> tuple[int, int]:
    """Rows and columns from A1 to the farthest cell."""
    last = len(rows)
    while last and not rows[last - 1]:
        last -= 1
    height, width = (grid.top + last, grid.left + max(map(len, rows))) if last else (0, 0)
    return (
        max([height, *(row + 1 for row, _ in grid.faults)]),
        max([width, grid.above, *(column + 1 for _, column in grid.faults)]),
    )


def _trimmed(row: Sequence[Any]) -> Sequence[Any]:
    end = len(row)
    while end and is_blank(row[end - 1]):
        end -= 1
    return row[:end]


class _Codes(dict[Any, int]):
    """Leads from a value to its code, and gives a new value the next one; a blank is 0."""

    def __init__(self, values: list[Any]) -> None:
        super().__init__()
        self._values = values

    def __missing__(self, key: Any) -> int:  # noqa: ANN401 (any value of a cell)
        self[key] = code = self._code(key)
        return code

    def _code(self, value: object) -> int:
        if is_blank(value):
            return 0
        self._values.append(value)
        return len(self._values) - 1


class _TypedCodes(_Codes):
    """The same for pairs of type and value: 1, 1.0 and True are equal and yet not the same."""

    def _code(self, value: Any) -> int:  # noqa: ANN401 (a pair)
        return super()._code(value[1])


class _Column:
    """A column while it grows: its different values (blank first) and the code of each row."""

    def __init__(self) -> None:
        self.values: list[Any] = [None]
        self._plain, self._typed = _Codes(self.values), _TypedCodes(self.values)
        self._numbers: set[type] = set()
        self._codes = array("i")

    def extend(self, cells: Sequence[Any], top: int) -> None:
        self._codes.frombytes(bytes((top - len(self._codes)) * _CODE))
        self._numbers |= _NUMBERS.intersection(map(type, cells))
        if len(self._numbers) > 1:
            self._codes.extend(map(self._typed.__getitem__, zip(map(type, cells), cells, strict=True)))
        else:
            self._codes.extend(map(self._plain.__getitem__, cells))

    def put(self, row: int, value: object) -> None:
        self._codes.frombytes(bytes(max(row + 1 - len(self._codes), 0) * _CODE))
        self._codes[row] = self._plain[value]

    @property
    def height(self) -> int:
        """Rows up to the last that is not blank."""
        return -(-len(self._codes.tobytes().rstrip(b"\0")) // _CODE)

    def wire(self, height: int) -> WireColumn:
        size = height * _CODE
        return WireColumn([to_wire(value) for value in self.values], self._codes.tobytes()[:size].ljust(size, b"\0"))
