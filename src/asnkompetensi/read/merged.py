"""Merged cells among the data: their one value goes down for units and posts, for nothing else."""

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

# A NIP, level or date that goes down would be a guess.
FILLED = ("unit_kerja", "unit_induk", "jabatan", "jenjang_jabatan")


@dataclass(frozen=True)
class Filled:
    """A sheet after filling down, the cells beside data that a merged cell covers, and the number of such ranges."""

    cells: Cells
    covered: tuple[Place, ...]
    ranges: int


def filled_down(cells: Cells, top: int, fields: Mapping[str, Heading]) -> Filled:
    """Fill merged cells of `fields` down, from row `top` on; rows without any other content stay blank."""
    codes: dict[int, NDArray[np.int32]] = {}
    covered: list[tuple[int, int]] = []
    ranges = list(_ranges(cells, top, fields))
    for field, column, first, rows in ranges:
        covered += [(row, column) for row in rows]
        if field in FILLED:
            codes.setdefault(column, cells.sheet.columns[column].codes.copy())[rows] = cells.sheet.columns[
                column
            ].codes[first]
    places = tuple(cells.place(*one) for one in sorted(covered))
    if not codes:
        return Filled(cells, places, len(ranges))
    columns = [
        SheetColumn(codes[index], column.values) if index in codes else column
        for index, column in enumerate(cells.sheet.columns)
    ]
    return Filled(replace(cells, sheet=replace(cells.sheet, columns=tuple(columns))), places, len(ranges))


def _ranges(cells: Cells, top: int, fields: Mapping[str, Heading]) -> Iterator[tuple[str, int, int, list[int]]]:
    """Field, column, first row, and covered rows with other content, of each range that begins in a field's column."""
    used = [heading.column for heading in fields.values()]
    by_column = {heading.column: field for field, heading in fields.items()}
    for first, column, last, _ in cells.sheet.merged:
        if first < top or first == last or column not in by_column or cells.value(first, column) is None:
            continue
        rows = [row for row in range(first + 1, min(last + 1, cells.sheet.rows)) if cells.filled[row, used].any()]
        rows = [row for row in rows if not cells.filled[row, column]]
        if rows:
            yield by_column[column], column, first, rows
