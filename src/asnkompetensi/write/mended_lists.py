"""The two sheets at the end of a mended copy: what was done, and the NIPs that somebody must confirm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from asnkompetensi.model.repair import LostNip, Repair
from asnkompetensi.model.sheet import LAST_ROW
from asnkompetensi.text import Words
from asnkompetensi.write.human import heading
from asnkompetensi.write.plain_book import TEXT, put

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from asnkompetensi.model.repair import Mended

    Row = Sequence[Mended | None]

REPAIRS = {"lembar": 20, "sel": 8, "kolom": 20, "sebelum": 40, "sesudah": 40, "aturan": 34}
LOST = {"lembar": 20, "sel": 8, "nama": 32, "isi": 24, "calon": 24, "dasar": 60, "tanda": 18}
DATE = "dd-mm-yyyy"


def lists(book: Workbook, done: Sequence[Repair], lost: Sequence[LostNip], say: Words) -> None:
    """Put both sheets at the end; what an earlier repair of this workbook listed stays above."""
    sheet = _sheet(book, say("repair.lembar_perbaikan"), [heading(name, say) for name in REPAIRS], REPAIRS)
    _append(sheet, (_repair(one, say) for one in done))
    title, headings = say("repair.lembar_konfirmasi"), [heading(name, say, "konfirmasi") for name in LOST]
    if _is_own(book, title, headings):
        book.remove(book[title])  # it told of the cells as they were
    if lost:
        _append(_sheet(book, title, headings, LOST), (_lost(one, say) for one in lost))


def _repair(one: Repair, say: Words) -> Row:
    place = one.tempat
    return place.lembar, place.sel, heading(one.kolom, say), one.sebelum, one.sesudah, say(f"repair.{one.aturan}")


def _lost(one: LostNip, say: Words) -> Row:
    basis, mark = _basis(one, say), "perlu_konfirmasi" if one.calon else "tanpa_calon"
    nips = ", ".join(nip for nip, _ in one.calon)
    return one.tempat.lembar, one.tempat.sel, one.nama, one.isi, nips, basis, say(f"repair.{mark}")


def _basis(one: LostNip, say: Words) -> str:
    """What speaks for a candidate, or why there is none."""
    if len(one.calon) == 1:
        where = one.calon[0][1]
        same = where.berkas == one.tempat.berkas
        return say("repair.satu_calon", tempat=where.short if same else f"{where.berkas}, {where.short}")
    if one.calon:
        return say("repair.banyak_calon", jumlah=len(one.calon))
    return say("repair.tak_ada_calon" if one.nama else "repair.tanpa_nama")


def _is_own(book: Workbook, title: str, headings: Sequence[str]) -> bool:
    """Whether the workbook has such a list from an earlier time."""
    return title in book.sheetnames and [cell.value for cell in book[title][1]] == list(headings)


def _sheet(book: Workbook, title: str, headings: Sequence[str], widths: dict[str, int]) -> Worksheet:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    if _is_own(book, title, headings):
        own: Worksheet = book[title]
        return own
    sheet: Worksheet = book.create_sheet(title)
    for column, (text, width) in enumerate(zip(headings, widths.values(), strict=True), 1):
        sheet.cell(1, column, text)
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    return sheet


def _append(sheet: Worksheet, rows: Iterator[Row]) -> None:
    """Put rows below those that are there; what Excel has no room for is left out."""
    from openpyxl.styles import Alignment

    left = Alignment(horizontal="left")
    for number, row in zip(range(sheet.max_row + 1, LAST_ROW + 1), rows, strict=False):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            if value not in (None, ""):
                put(cell, value)
            if not isinstance(value, str):
                cell.alignment = left
            if isinstance(value, date):
                cell.number_format = DATE
            elif isinstance(value, str) and value.isdigit():
                cell.number_format = TEXT
    sheet.auto_filter.ref = sheet.dimensions
