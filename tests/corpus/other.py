"""`python -m tests.corpus.other READER FILE OUT`: every cell of every sheet, as another reader sees the file."""

from __future__ import annotations

import csv
import resource
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from io import StringIO
from pathlib import Path

from asnkompetensi.model.sheet import CellFault, FaultKind
from tests.corpus.cells import Book, Cells, canonical
from tests.corpus.office import by_office

_MOST = 2 << 30  # bytes of memory


def main() -> int:
    """Read one file with the reader named, and write what came; a reader's own error ends up in the book."""
    reader, source, out, *facts = sys.argv[1:]
    if reader != "office":
        resource.setrlimit(resource.RLIMIT_AS, (_MOST, _MOST))
    warnings.simplefilter("ignore")
    try:
        book = Book(list(READERS[reader](Path(source), *facts)))
    except Exception as error:  # noqa: BLE001 (no reader says all that it raises)
        book = Book([], {type(error).__name__: {"kata": str(error)[:300]}})
    book.save(Path(out))
    return 0


def by_openpyxl(path: Path) -> Iterator[tuple[str, Cells]]:
    """The worksheets as openpyxl reads them whole: stored values, and where there is none, that there is a formula."""
    from openpyxl import load_workbook

    values = load_workbook(path, data_only=True, keep_links=False)
    formulas = load_workbook(path, keep_links=False)
    for sheet, other in zip(values.worksheets, formulas.worksheets, strict=True):
        cells: Cells = {}
        for row, typed in zip(sheet.iter_rows(), other.iter_rows(), strict=True):
            for cell, formula in zip(row, typed, strict=True):
                value: object = cell.value
                if cell.data_type == "e":
                    value = CellFault(FaultKind.ERROR, str(cell.value))
                elif value is None and formula.data_type == "f":
                    value = CellFault(FaultKind.FORMULA)
                if found := canonical(value):
                    cells[(cell.row or 1) - 1, (cell.column or 1) - 1] = found
        yield sheet.title, cells


def by_xlrd(path: Path) -> Iterator[tuple[str, Cells]]:
    """The worksheets as xlrd reads them."""
    import xlrd

    book = xlrd.open_workbook(path, logfile=StringIO(), ragged_rows=True)
    for sheet in book.sheets():
        cells: Cells = {}
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                if found := canonical(_xlrd_value(sheet.cell(row, column), book.datemode)):
                    cells[row, column] = found
        yield sheet.name, cells


def _xlrd_value(cell: object, datemode: int) -> object:
    import xlrd

    kind, value = cell.ctype, cell.value  # type: ignore[attr-defined]
    if kind == xlrd.XL_CELL_ERROR:
        return CellFault(FaultKind.ERROR, xlrd.error_text_from_code.get(value, ""))
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if kind == xlrd.XL_CELL_DATE:
        try:
            return xlrd.xldate_as_datetime(value, datemode) if value >= 1 else timedelta(days=value)
        except (ValueError, OverflowError):
            return value
    return value


def by_csv(path: Path, mark: str, encoding: str) -> Iterator[tuple[str, Cells]]:
    """A text file cut by Python's csv module, with the dialect that was found."""
    text = path.read_bytes().decode(encoding, "replace").removeprefix("\ufeff")
    csv.field_size_limit(2**31 - 1)
    rows = csv.reader(StringIO(text, newline=""), delimiter=mark or "\x1f", skipinitialspace=True)
    yield path.name, _filled(rows)


def _filled(rows: Iterable[Iterable[str]]) -> Cells:
    return {
        (at, column): found
        for at, row in enumerate(rows)
        for column, text in enumerate(row)
        if (found := canonical(text))
    }


READERS: dict[str, Callable[..., Iterable[tuple[str, Cells]]]] = {
    "openpyxl": by_openpyxl,
    "xlrd": by_xlrd,
    "csv": by_csv,
    "office": by_office,
}

if __name__ == "__main__":
    sys.exit(main())
