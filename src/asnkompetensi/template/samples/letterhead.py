"""A sheet made for paper: letterhead, two heading rows with merged cells, a numbering row, a total, a signature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.template.samples.agency import Rows
from asnkompetensi.template.samples.cells import Cells, headings

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LEFT = 1  # the sheet begins in column B


@dataclass(frozen=True)
class Form:
    """What stands around a table on paper: lines above it, headings over groups of columns, lines below it."""

    kepala: Sequence[str]
    kelompok: Mapping[str, Sequence[str]]
    kaki: Sequence[str]


def letterhead_sheet(book: Workbook, title: str, table: str, rows: Rows, form: Form) -> None:
    """A sheet with a table in the middle of a form; its numbering column is called No."""
    sheet = book.add_worksheet(title)
    centre = book.add_format({"bold": True, "align": "center", "valign": "vcenter", "text_wrap": True, "border": 1})
    plain, cells = book.add_format({"bold": True}), Cells(book)
    titles = headings(rows)
    for row, line in enumerate(form.kepala):
        sheet.merge_range(row, _LEFT, row, _LEFT + len(titles), line, plain)
    top = len(form.kepala) + 1
    _two_rows(sheet, top, titles, form.kelompok, centre)
    sheet.write_row(top + 2, _LEFT, range(1, len(titles) + 2), centre)
    first = top + 3
    for number in range(len(rows)):
        sheet.write_number(first + number, _LEFT, number + 1)
    cells.table(sheet, table, rows, first, _LEFT + 1)
    below = first + len(rows)
    sheet.write_string(below, _LEFT, "JUMLAH", plain)
    sheet.write_number(below, _LEFT + 1, len(rows), plain)
    for row, line in enumerate(form.kaki, below + 2):
        cells.put(sheet, row, _LEFT + len(titles) - 2, line)
    sheet.set_column(_LEFT + 1, _LEFT + len(titles), 20)


def _two_rows(
    sheet: Worksheet, top: int, titles: Mapping[str, str], groups: Mapping[str, Sequence[str]], centre: Format
) -> None:
    """Headings of a group stand under its merged heading; all others are merged over both rows."""
    sheet.merge_range(top, _LEFT, top + 1, _LEFT, "No", centre)
    places = {column: _LEFT + 1 + place for place, column in enumerate(titles)}
    grouped = {column for columns in groups.values() for column in columns}
    for column in titles:
        if column in grouped:
            sheet.write_string(top + 1, places[column], titles[column], centre)
        else:
            sheet.merge_range(top, places[column], top + 1, places[column], titles[column], centre)
    for name, columns in groups.items():
        sheet.merge_range(top, places[columns[0]], top, places[columns[-1]], name, centre)
