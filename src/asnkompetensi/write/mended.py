"""A copy of a source in which what can be mended is mended, with lists of what was done and what is to be confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from asnkompetensi.model.fold import clean
from asnkompetensi.model.repair import Aturan, Mending, Repair
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.text import Words
from asnkompetensi.write.list_sheet import DATE
from asnkompetensi.write.mended_lists import lists
from asnkompetensi.write.own_book import can_be_opened, opened
from asnkompetensi.write.plain_book import TEXT, plain_book, put
from asnkompetensi.write.safe import whole
from asnkompetensi.write.same_bytes import same_bytes
from asnkompetensi.write.stored_values import stored_values

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

COLOUR = "C6E0B4"  # of mended cells; those of faults are others
GENERAL = "General"
DATE_WIDTH = 12  # characters
_FIRST_1904 = date(1904, 1, 2)  # in a workbook that counts from 1904
_FORMULA = "f"


@dataclass(frozen=True)
class Mended:
    """The copy, what was done in it (a cell that holds a formula was left), and whether it is without formats."""

    content: bytes
    perbaikan: tuple[Repair, ...]
    plain: bool


def mended(content: bytes, berkas: str, sheets: Sequence[Sheet], mending: Mending, say: Words) -> Mended:
    """A copy of the source `content`, given as `berkas`; the same bytes each time.

    An .xlsx or .xlsm keeps its values, formulas and formats; beside a formula stands the value that its sheet (of
    `sheets`) was read with. Macros and links to other books are not carried over. Of another source a plain workbook is
    made of its `sheets`. :class:`asnkompetensi.write.forms.FormFault` for a workbook that cannot be copied.
    """
    plain = not can_be_opened(content)
    if plain:
        book, own = plain_book(sheets)
    else:
        book = opened(content, berkas)
        own = {sheet.title: sheet for sheet in book.worksheets}
    early = book.epoch.year == _FIRST_1904.year
    done = tuple(_mend(own[one.tempat.lembar][one.tempat.sel], one, early=early) for one in mending.perbaikan)
    lists(book, done, mending.hilang, say)
    return Mended(same_bytes(book, None if plain else stored_values(book, sheets)), done, plain)


def _mend(cell: Cell | MergedCell, repair: Repair, *, early: bool) -> Repair:
    """Put a repair into its cell and colour it; what was done of it."""
    from openpyxl.cell import MergedCell
    from openpyxl.styles import PatternFill

    after = repair.sesudah
    if after is None:
        return repair
    if isinstance(cell, MergedCell):
        return replace(repair, sesudah=None, aturan=Aturan.GABUNG)
    if cell.data_type == _FORMULA:
        return replace(repair, sesudah=None, aturan=Aturan.RUMUS)
    if not _holds(cell, repair.sebelum):
        return replace(repair, sesudah=None, aturan=Aturan.LAIN)
    if early and isinstance(after, date) and after < _FIRST_1904:
        return replace(repair, sesudah=None, aturan=Aturan.AWAL)
    form = cell.number_format
    put(cell, after)
    cell.number_format = _format(repair, form)
    cell.fill = PatternFill("solid", fgColor=COLOUR)
    if isinstance(after, date):
        _widen(cell)
    return repair


def _holds(cell: Cell, text: str) -> bool:
    """Whether a cell holds a text, which another reader of the workbook may have found with other blanks in it."""
    return isinstance(cell.value, str) and _spaced(cell.value) == _spaced(text)


def _spaced(text: str) -> str:
    """A text as :func:`put` stores it, its blanks collapsed; openpyxl reads `_x000D_` where others see a line break."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.utils.escape import unescape

    return clean(ILLEGAL_CHARACTERS_RE.sub(" ", whole(unescape(text))))


def _format(repair: Repair, form: str) -> str:
    """The number format of a mended cell: that which it has, as far as its new value can be seen in it."""
    from openpyxl.styles.numbers import is_date_format

    if repair.aturan is Aturan.NIP:
        return TEXT
    if isinstance(repair.sesudah, date):
        return form if is_date_format(form) else DATE
    return GENERAL if form == TEXT and not isinstance(repair.sesudah, str) else form


def _widen(cell: Cell) -> None:
    """Give a column room for a date: in less a spreadsheet shows nothing but `###`."""
    columns: Any = cast("Worksheet", cell.parent).column_dimensions
    own = next((one for one in columns.values() if (one.min or 0) <= cell.column <= (one.max or 0)), None)
    own = own or columns[cell.column_letter]
    own.width = max(own.width, DATE_WIDTH)
