"""Sheets from literals: a list of rows, as they look on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellValue, Sheet, SheetColumn
from asnkompetensi.model.table import Table

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


def records(table: Table, columns: str) -> list[tuple[object, ...]]:
    """The rows of a table in some of its columns, given as words; None for what is missing."""
    frame = table.frame[columns.split()].astype(object)
    return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))


def places(problem: Problem) -> str:
    """The cells of a problem as words."""
    return " ".join(place.sel for place in problem.tempat)


def told(problems: Iterable[Problem]) -> dict[str, str]:
    """Problems by code, with their cells; for tests in which a code occurs once."""
    return {problem.kode: places(problem) for problem in problems}
