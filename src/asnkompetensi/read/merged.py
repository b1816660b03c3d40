"""Merged cells among the data: their one value goes down for people, units and posts, for nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from asnkompetensi.model.place import Place
from asnkompetensi.model.sheet import SheetColumn
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.heading import Heading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Whom and what a row is about. A level or date that goes down would be a guess.
FILLED = ("nip", "nama", "unit_kerja", "unit_induk", "jabatan", "jenjang_jabatan")

Range = tuple[int, int, int, int]


@dataclass(frozen=True)
class Filled:
    """A sheet after filling down, and the merged ranges that cover cells beside data."""

    cells: Cells
    ranges: tuple[Place, ...]


def filled_down(cells: Cells, top: int, fields: Mapping[str, Heading]) -> Filled:
    """Fill merged cells of `fields` down, from row `top` on; rows without any other content stay blank."""
    codes: dict[int, NDArray[np.int32]] = {}
    ranges = sorted(_ranges(cells, top, fields), key=lambda one: one.area)
    for one in ranges:
        if one.field in FILLED:
            row, column, *_ = one.area
            now = cells.sheet.columns[column].codes
            codes.setdefault(column, now.copy())[one.rows] = now[row]
    columns = tuple(
        SheetColumn(codes[index], column.values) if index in codes else column
        for index, column in enumerate(cells.sheet.columns)
    )
    now_filled = replace(cells, sheet=replace(cells.sheet, columns=columns)) if codes else cells
    return Filled(now_filled, tuple(cells.area(*one.area) for one in ranges))


@dataclass(frozen=True, slots=True)
class _Range:
    """A merged range that begins in the column of a field, and the rows below its first that have other content."""

    field: str
    area: Range
    rows: list[int]


def _ranges(cells: Cells, top: int, fields: Mapping[str, Heading]) -> Iterator[_Range]:
    used = [heading.column for heading in fields.values()]
    by_column = {heading.column: field for field, heading in fields.items()}
    for area in cells.sheet.merged:
        first, column, last, _ = area
        if first < top or first == last or column not in by_column or cells.value(first, column) is None:
            continue
        rows = [row for row in range(first + 1, min(last + 1, cells.sheet.rows)) if cells.filled[row, used].any()]
        rows = [row for row in rows if not cells.filled[row, column]]
        if rows:
            yield _Range(by_column[column], area, rows)
