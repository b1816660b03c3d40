"""`python -m tests.corpus.dump FILE OUT`: every cell of every sheet as `asn` reads it, and what it says of the file."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import Sheet
from tests.corpus.cells import Book, Cells, canonical


def main() -> int:
    """Read one file through the gate and the child, and write what came."""
    source, out = sys.argv[1:]
    with read.opened([source], ReadOptions()) as reader:
        sheets, _, problems = reader.sheets()
    said: dict[str, Mapping[str, object]] = {problem.kode: dict(problem.nilai) for problem in problems}
    left_out = [int(place.sel) for problem in problems if problem.kode == "TEKS-03" for place in problem.tempat]
    Book([(sheet.lembar, filled(sheet)) for sheet in sheets], said, left_out).save(Path(out))
    return 0


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


if __name__ == "__main__":
    sys.exit(main())
