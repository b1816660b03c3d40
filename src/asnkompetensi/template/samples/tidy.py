"""A tidy sheet: one heading row at the top, then the rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from asnkompetensi.template.book import workbook_bytes
from asnkompetensi.template.samples.agency import Rows
from asnkompetensi.template.samples.cells import Cells, headings

if TYPE_CHECKING:
    from xlsxwriter import Workbook


def tidy_sheets(book: Workbook, tables: Mapping[str, Rows]) -> None:
    """One sheet per table, titled like it."""
    bold, cells = book.add_format({"bold": True, "bottom": 1}), Cells(book)
    for name, rows in tables.items():
        sheet = book.add_worksheet(name.capitalize())
        titles = headings(rows)
        sheet.write_row(0, 0, titles.values(), bold)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(titles) - 1, 18)
        cells.table(sheet, name, rows, top=1)


def tidy_book(title: str, tables: Mapping[str, Rows]) -> bytes:
    """A workbook of tidy sheets."""
    fill: Callable[[Workbook], None] = lambda book: tidy_sheets(book, tables)  # noqa: E731
    return workbook_bytes(fill, title)
