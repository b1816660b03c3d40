"""Every cell of every sheet as `asn` reads a file, and what it says of the file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import Sheet
from tests.corpus.cells import Book, Cells, canonical


def dumped(path: Path) -> Book:
    """One file through the gate and a child of its own."""
    with read.opened([str(path)], ReadOptions()) as reader:
        sheets, _, problems = reader.sheets()
    said: dict[str, Mapping[str, object]] = {problem.kode: dict(problem.nilai) for problem in problems}
    left_out = [int(place.sel) for problem in problems if problem.kode == "TEKS-03" for place in problem.tempat]
    return Book([(sheet.lembar, filled(sheet)) for sheet in sheets], said, left_out)


def filled(sheet: Sheet) -> Cells:
    """The cells of a sheet that are not blank, by row and column from 0."""
    cells: Cells = {}
    for place, column in enumerate(sheet.columns):
        values = [canonical(value) for value in column.values]
        for row, code in enumerate(column.codes.tolist()):
            value = values[code]
            if value:
                cells[row, place] = value
    return cells
