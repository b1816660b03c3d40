"""Sheets from literals: a list of rows, as they look on the screen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from asnkompetensi.model.sheet import CellValue, Sheet, SheetColumn

Row = Sequence[CellValue | None]
Range = tuple[int, int, int, int]


def sheet(
    rows: Sequence[Row],
    lembar: str = "Sheet1",
    *,
    berkas: str = "data.xlsx",
    merged: Sequence[Range] = (),
    visible: bool = True,
    hidden_rows: int = -1,
) -> Sheet:
    """A sheet with these rows; None and blank text are blank cells, short rows are filled up with them."""
    width = max(map(len, rows), default=0)
    columns = [encoded([row[index] if index < len(row) else None for row in rows]) for index in range(width)]
    return Sheet(berkas, lembar, visible, len(rows), tuple(columns), tuple(merged), hidden_rows)


def encoded(cells: Sequence[CellValue | None]) -> SheetColumn:
    """A column of cells: every different value once, by type and value; blanks are entry 0."""
    entries: dict[tuple[type, CellValue], int] = {}
    codes = []
    values: list[CellValue | None] = [None]
    for value in cells:
        if value is None or (isinstance(value, str) and not value.strip()):
            codes.append(0)
            continue
        key = (type(value), value)
        if key not in entries:
            entries[key] = len(values)
            values.append(value)
        codes.append(entries[key])
    return SheetColumn(np.array(codes, dtype=np.int32), tuple(values))
