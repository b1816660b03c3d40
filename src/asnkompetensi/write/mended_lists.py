"""The two sheets at the end of a mended copy: what was done, and the NIPs that somebody must confirm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.repair import LostNip, Repair
from asnkompetensi.text import Words
from asnkompetensi.write.human import heading
from asnkompetensi.write.list_sheet import append, new_list

if TYPE_CHECKING:
    from openpyxl import Workbook

    from asnkompetensi.model.repair import Mended

    Row = Sequence[Mended | None]

REPAIRS = {"lembar": 20, "sel": 8, "kolom": 20, "sebelum": 40, "sesudah": 40, "aturan": 34}
LOST = {"lembar": 20, "sel": 8, "nama": 32, "isi": 24, "calon": 24, "dasar": 60, "tanda": 18}


def lists(book: Workbook, done: Sequence[Repair], lost: Sequence[LostNip], say: Words) -> None:
    """Put both sheets at the end; what an earlier repair of this workbook listed stays above."""
    title, widths = say("repair.lembar_perbaikan"), {heading(name, say): width for name, width in REPAIRS.items()}
    sheet = book[title] if _is_own(book, title, widths) else new_list(book, title, widths, say)
    append(sheet, (_repair(one, say) for one in done), tuple(REPAIRS.values()))
    title, widths = say("repair.lembar_konfirmasi"), {heading(name, say, "konfirmasi"): LOST[name] for name in LOST}
    if _is_own(book, title, widths):
        book.remove(book[title])  # it told of the cells as they were
    if lost:
        append(new_list(book, title, widths, say), (_lost(one, say) for one in lost), tuple(LOST.values()))


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


def _is_own(book: Workbook, title: str, headings: Iterable[str]) -> bool:
    """Whether the workbook has such a list from an earlier time."""
    return title in book.sheetnames and [cell.value for cell in book[title][1]] == list(headings)
