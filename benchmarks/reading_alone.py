"""`python -m benchmarks.reading_alone HOW BOOK.xlsx`: a workbook read in one way; prints how many rows it has."""

from __future__ import annotations

import sys
from collections.abc import Callable


def unzip(path: str) -> int:
    """Every part unpacked, nothing looked at: no rows."""
    from zipfile import ZipFile

    with ZipFile(path) as book:
        for name in book.namelist():
            book.read(name)
    return 0


def ours(path: str) -> int:
    """As `asn` reads: gate, child process, types, tables."""
    from asnkompetensi import read
    from asnkompetensi.model.options import ReadOptions

    options = ReadOptions()
    with read.opened([path], options) as opened:
        import pandas  # noqa: F401, ICN001 (as every command does while the child reads)

        sheets, _, _ = opened.sheets()
    tables, _ = read.tabulate(sheets, options)
    return sum(len(table.frame) + 1 for table in tables.values())


def fastexcel(path: str) -> int:
    """Columns of Arrow."""
    import fastexcel

    book = fastexcel.read_excel(path)
    return sum(book.load_sheet(name).to_arrow().num_rows + 1 for name in book.sheet_names)


def calamine(path: str) -> int:
    """Lists of cells."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def openpyxl(path: str) -> int:
    """Row by row."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    return sum(1 for sheet in book for _ in sheet.iter_rows(values_only=True))


def pandas(path: str, engine: str = "openpyxl") -> int:
    """Frames, NIPs as text."""
    import pandas as pd

    found = pd.read_excel(path, sheet_name=None, dtype={"NIP": str}, engine=engine)  # type: ignore[call-overload]
    return sum(len(frame) + 1 for frame in found.values())


WAYS: dict[str, Callable[[str], int]] = {
    "unzip": unzip,
    "ours": ours,
    "fastexcel": fastexcel,
    "calamine": calamine,
    "openpyxl": openpyxl,
    "pandas-calamine": lambda path: pandas(path, "calamine"),
    "pandas-openpyxl": pandas,
}


if __name__ == "__main__":
    print(WAYS[sys.argv[1]](sys.argv[2]))
