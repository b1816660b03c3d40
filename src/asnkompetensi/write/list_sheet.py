"""A sheet that lists something at the end of the user's own workbook: made to be read, filtered and printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.sheet import LAST_ROW
from asnkompetensi.text import Words
from asnkompetensi.write.plain_book import TEXT, put

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from asnkompetensi.model.sheet import CellValue

DATE = "dd-mm-yyyy"
LINE, SIZE = 15, 11  # points: a line is so high in letters of this size
HIGHEST = 409  # points that a row can have
_A4 = 9
_SIDES, _ENDS, _WORDS = 0.4, 0.6, 0.3  # inches: to the table, and to what stands above and below it


def new_list(book: Workbook, title: str, widths: Mapping[str, int], say: Words) -> Worksheet:
    """A sheet at the end, with a row of headings and the width of the column of each, in characters.

    It prints on A4 across, one page wide, the headings on every page.
    """
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet: Worksheet = book.create_sheet(title)
    own = sheet["A1"].font
    bold = Font(name=own.name, size=own.size, bold=True)
    for column, (heading, width) in enumerate(widths.items(), 1):
        sheet.cell(1, column, heading).font = bold
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    _set_up(sheet, say)
    return sheet


def append(sheet: Worksheet, rows: Iterable[Sequence[CellValue | None]], widths: Sequence[int]) -> None:
    """Put rows below those that are there, long texts folded; what Excel has no room for is left out.

    Every text is a text, whatever it begins with; numbers stand at the left, for they are of all kinds.
    """
    from openpyxl.styles import Alignment

    folded = Alignment(horizontal="left", vertical="top", wrap_text=True)
    line = LINE * (sheet["A1"].font.size or SIZE) / SIZE
    for number, row in zip(range(sheet.max_row + 1, LAST_ROW + 1), rows, strict=False):
        for column, value in enumerate(row, 1):
            if value in (None, ""):
                continue
            cell = sheet.cell(number, column)
            put(cell, value)
            cell.alignment = folded
            if isinstance(value, date):
                cell.number_format = DATE
            elif isinstance(value, str) and value.isdigit():
                cell.number_format = TEXT
        lines = max(_lines(value, width) for value, width in zip(row, widths, strict=True))
        if lines > 1:  # not every program makes a row higher by itself
            sheet.row_dimensions[number].height = min(lines * line, HIGHEST)
    sheet.auto_filter.ref = sheet.dimensions


@lru_cache
def _lines(value: CellValue | None, width: int) -> int:
    """The lines that a value takes in a column."""
    return sum(len(wrap(line, width)) or 1 for line in str(value).splitlines()) if isinstance(value, str) else 1


def _set_up(sheet: Worksheet, say: Words) -> None:
    """How a sheet is printed: the sheet's name above, the page below."""
    from openpyxl.worksheet.properties import PageSetupProperties

    page, margins = sheet.page_setup, sheet.page_margins
    page.orientation, page.paperSize = "landscape", _A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.fitToWidth, page.fitToHeight = 1, 0
    sheet.print_title_rows = "1:1"
    margins.left = margins.right = _SIDES
    margins.top = margins.bottom = _ENDS
    margins.header = margins.footer = _WORDS
    above: Any = sheet.oddHeader
    below: Any = sheet.oddFooter
    above.left.text, below.right.text = "&A", say("sheets.kaki", halaman="&P", semua="&N")
