"""A copy of the user's own workbook in which every faulty cell is coloured and says what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.text import Words
from asnkompetensi.text.problems.speak import Spoken, speak
from asnkompetensi.write.list_sheet import append, new_list
from asnkompetensi.write.own_book import opened
from asnkompetensi.write.problem_rows import COLUMNS, problem_table
from asnkompetensi.write.same_bytes import same_bytes
from asnkompetensi.write.stored_values import stored_values

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

COLOURS = {Grade.CATATAN: "DDEBF7", Grade.PERINGATAN: "FFE699", Grade.GALAT: "F4B084"}
WIDTHS = {"kode": 14, "tingkat": 12, "berkas": 22, "lembar": 18, "sel": 9, "nilai": 18, "pesan": 56, "saran": 60}
AUTHOR = "asn"
COMMENT_WIDTH, COMMENT_HEIGHT = 360, 180  # pixels

Remarks = Mapping[tuple[str, str], Sequence[Spoken]]


def marked(content: bytes, berkas: str, problems: Sequence[Problem], say: Words, sheets: Sequence[Sheet] = ()) -> bytes:
    """The workbook `content`, given as `berkas`, marked, with a sheet of all problems at its end; same bytes each time.

    Values, formulas and formats are kept; beside a formula stands the value that its sheet (of `sheets`) was read with.
    Macros and links to other books are not carried over. A problem of a whole row or sheet marks its first cell.
    :class:`FormFault` for what is no .xlsx or .xlsm, or cannot be copied.
    """
    book = opened(content, berkas)
    own = {sheet.title: sheet for sheet in book.worksheets}  # charts that fill a sheet have no cells
    for (lembar, sel), spoken in _remarks(problems, berkas, say).items():
        if lembar in own:
            _mark(_cell(own[lembar], sel), spoken, say)
    _list(book, problems, say)
    return same_bytes(book, stored_values(book, sheets))


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
    """All problems as a sheet at the end."""
    frame = problem_table(problems, say).frame.astype(object)
    texts = frame.where(frame.notna(), None).itertuples(index=False, name=None)
    rows = ((kode, say.label("labels", tingkat), *others) for kode, tingkat, *others in texts)
    widths = {say.label("columns", column.name): WIDTHS[column.name] for column in COLUMNS}
    append(new_list(book, say("check.lembar_masalah"), widths, say), rows, tuple(widths.values()))
