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
_CODE = array("i").itemsize
_NUMBERS = {bool, int, float}

Range = tuple[int, int, int, int]
Faults = Mapping[tuple[int, int], CellFault]


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet as a reader gives it: `rows` may be ragged, and begin at row `top`, column `left` of the sheet.

    `faults` lie over the cells, at their row and column in the sheet, and may lie outside `rows`.
    """

    lembar: str
    rows: Sequence[Sequence[Any]]
    top: int = 0
    left: int = 0
    visible: bool = True
    merged: Sequence[Range] = ()
    hidden_rows: int = -1
    faults: Faults = field(default_factory=dict)


def encoded(berkas: str, grid: Grid) -> WireSheet:
    """The sheet with encoded columns, blank rows and columns at its ends dropped; refused when it is too large."""
    rows = _within(berkas, grid)
    cells: list[Sequence[Any]] = [()] * grid.left
    cells += zip_longest(*rows, fillvalue="")
    cells += [()] * (max((column for _, column in grid.faults), default=-1) + 1 - len(cells))
    faults: dict[int, dict[int, CellFault]] = {}
    for (row, column), fault in grid.faults.items():
        faults.setdefault(column, {})[row] = fault
    columns = [_column(_overlaid([""] * grid.top + list(cells[at]), faults[at]), 0) if at in faults
               else _column(cells[at], grid.top) for at in range(len(cells))]  # fmt: skip
    while columns and len(columns[-1][0]) == 1:
        columns.pop()
    height = max((_height(codes) for _, codes in columns), default=0)
    wire = [WireColumn([to_wire(value) for value in values], _sized(codes, height)) for values, codes in columns]
    return WireSheet(grid.lembar, grid.visible, height, wire, list(grid.merged), grid.hidden_rows)


def fits(rows: int, columns: int) -> bool:
    """Whether a sheet of this many rows and columns is within the limits."""
    return columns <= MOST_COLUMNS and rows * columns <= MOST_CELLS


def too_far(berkas: str, lembar: str, row: int, column: int) -> Refused:
    """BERKAS-12, naming the cell that makes the sheet larger than the limits."""
    address = cell(row, column)
    facts = {"berkas": berkas, "lembar": lembar, "sel": address}
    return Refused(Problem("BERKAS-12", (Place(berkas, lembar, address),), facts))


def is_blank(value: object) -> bool:
    """Whether a cell holds nothing, or nothing but blanks of any kind (NBSP too)."""
    return value is None or (isinstance(value, str) and not value.strip())


def _within(berkas: str, grid: Grid) -> Sequence[Sequence[Any]]:
    """The rows, without blank ends where the sheet would be too large with them; refused when it is even so."""
    rows: Sequence[Sequence[Any]] = grid.rows
    if not fits(*_extent(grid, rows)):
        rows = [_trimmed(row) for row in rows]
    height, width = _extent(grid, rows)
    if fits(height, width):
        return rows
    ends = [(grid.top + at, grid.left + len(row) - 1) for at, row in enumerate(rows) if row]
    wide = width > MOST_COLUMNS
    raise too_far(berkas, grid.lembar, *max([*ends, *grid.faults], key=lambda end: end[::-1] if wide else end))


def _extent(grid: Grid, rows: Sequence[Sequence[Any]]) -> tuple[int, int]:
    """Rows and columns from A1 to the farthest cell."""
    filled = [at for at, row in enumerate(rows) if row]
    height, width = (grid.top + filled[-1] + 1, grid.left + max(map(len, rows))) if filled else (0, 0)
    return (
        max([height, *(row + 1 for row, _ in grid.faults)]),
        max([width, *(column + 1 for _, column in grid.faults)]),
    )


def _trimmed(row: Sequence[Any]) -> Sequence[Any]:
    end = len(row)
    while end and is_blank(row[end - 1]):
        end -= 1
    return row[:end]


def _overlaid(cells: list[Any], faults: Mapping[int, CellFault]) -> list[Any]:
    cells += [""] * (max(faults) + 1 - len(cells))
    for row, fault in faults.items():
        cells[row] = fault
    return cells


def _column(cells: Sequence[Any], top: int) -> tuple[list[Any], bytes]:
    """Different values (blank first) and the code of each row, from row 0 of the sheet."""
    mixed = len(_NUMBERS.intersection(map(type, cells))) > 1  # 1, 1.0 and True are equal and yet not the same
    keys: Sequence[Any] = list(zip(map(type, cells), cells, strict=True)) if mixed else cells
    codes = dict.fromkeys(keys, 0)
    values: list[Any] = [None]
    for key in codes:
        value = key[1] if mixed else key
        if not is_blank(value):
            codes[key] = len(values)
            values.append(value)
    return values, bytes(top * _CODE) + array("i", map(codes.__getitem__, keys)).tobytes()


def _height(codes: bytes) -> int:
    """Rows up to the last that is not blank."""
    return -(-len(codes.rstrip(b"\0")) // _CODE)


def _sized(codes: bytes, height: int) -> bytes:
    return codes[: height * _CODE].ljust(height * _CODE, b"\0")
