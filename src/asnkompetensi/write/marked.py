"""A copy of the user's own workbook in which every faulty cell is coloured and says what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.model.sheet import LAST_ROW
from asnkompetensi.text import Words
from asnkompetensi.text.problems.speak import Spoken, speak
from asnkompetensi.write.own_book import opened
from asnkompetensi.write.problem_rows import COLUMNS, problem_table
from asnkompetensi.write.same_bytes import same_bytes

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

COLOURS = {Grade.CATATAN: "DDEBF7", Grade.PERINGATAN: "FFE699", Grade.GALAT: "F4B084"}
WIDTHS = {"kode": 15, "tingkat": 12, "berkas": 24, "lembar": 18, "sel": 10, "nilai": 24, "pesan": 60, "saran": 60}
AUTHOR = "asn"
COMMENT_WIDTH, COMMENT_HEIGHT = 360, 180  # pixels

Remarks = Mapping[tuple[str, str], Sequence[Spoken]]


def marked(content: bytes, berkas: str, problems: Sequence[Problem], say: Words) -> bytes:
    """The workbook `content`, given as `berkas`, marked, with a sheet of all problems at its end; same bytes each time.

    Values, formulas and formats are kept; macros and links to other books are not carried over. A problem of a
    whole row or sheet marks its first cell. :class:`FormFault` for what is no .xlsx or .xlsm, or cannot be copied.
    """
    book = opened(content, berkas)
    sheets = {sheet.title: sheet for sheet in book.worksheets}  # charts that fill a sheet have no cells
    for (lembar, sel), spoken in _remarks(problems, berkas, say).items():
        if lembar in sheets:
            _mark(_cell(sheets[lembar], sel), spoken, say)
    _list(book, problems, say)
    return same_bytes(book)


def _remarks(problems: Sequence[Problem], berkas: str, say: Words) -> Remarks:
    """What is to be said at each place of one file."""
    found: dict[tuple[str, str], list[Spoken]] = {}
    for problem in problems:
        spoken = speak(problem, say)
        for place in dict.fromkeys(problem.tempat):
            if place.berkas == berkas and place.lembar:
                found.setdefault((place.lembar, place.sel), []).append(spoken)
    return found


def _cell(sheet: Worksheet, address: str) -> Cell:
    """The cell of an address; of a row its first filled one, of a sheet A1, of merged ones that with their value.

    A range of cells is spoken for by its first.
    """
    from openpyxl.cell import MergedCell

    address = address.partition(":")[0]
    if address.isdigit():
        filled = (cell.coordinate for cell in sheet[int(address)] if cell.value is not None)
        address = next(filled, f"A{address}")
    address = address or "A1"
    if isinstance(sheet[address], MergedCell):
        area = next(area for area in sheet.merged_cells.ranges if address in area)
        address = area.coord.partition(":")[0]
    cell: Cell = sheet[address]
    return cell


def _mark(cell: Cell, spoken: Sequence[Spoken], say: Words) -> None:
    """Colour a cell by the gravest problem in it, and say all of them beside what its comment said before."""
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    grades = {one.tingkat for one in spoken}
    colour = next(COLOURS[grade] for grade in Grade if grade in grades)
    cell.fill = PatternFill("solid", fgColor=colour)
    texts = [f"{one.kode}: {one.pesan}\n{say('check.saran')}: {one.saran}" for one in spoken]
    before = [cell.comment.text] if cell.comment else []
    cell.comment = Comment("\n\n".join([*before, *texts]), AUTHOR, height=COMMENT_HEIGHT, width=COMMENT_WIDTH)


def _list(book: Workbook, problems: Sequence[Problem], say: Words) -> None:
    """All problems as a sheet at the end; every text is a string cell, whatever it begins with."""
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(say("check.lembar_masalah"))
    headings = [say.label("columns", column.name) for column in COLUMNS]
    rows = problem_table(problems, say).frame.astype(object).itertuples(index=False)
    for number, row in enumerate([headings, *rows][:LAST_ROW], 1):
        for column, value in enumerate(row, 1):
            if isinstance(value, str):
                sheet.cell(number, column, say.label("labels", value) if column == 2 else value).data_type = "s"
    for column, width in enumerate(WIDTHS.values(), 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
