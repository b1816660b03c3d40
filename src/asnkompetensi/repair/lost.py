"""NIPs that have lost their last digits, and the whole ones that they may have been: to be confirmed, never applied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.model.fold import clean, fold
from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place, position
from asnkompetensi.model.repair import LostNip

if TYPE_CHECKING:
    from asnkompetensi.model.problem import Fact, Problem
    from asnkompetensi.model.sheet import CellValue, Sheet
    from asnkompetensi.model.table import Part, Tables

KEPT = 15  # digits of a number that Excel keeps; the last three of a NIP tell people apart
_CODES = ("NIP-01", "NIP-02")
_HINTED = "NIP-02"
_FRACTION = re.compile(r"e\+?\d+$", re.IGNORECASE)

Roster = Mapping[str, Mapping[str, Place]]


def lost_nips(sheets: Sequence[Sheet], tables: Tables, problems: Iterable[Problem]) -> tuple[LostNip, ...]:
    """Every refused NIP of which 15 digits or more are left, in the order of the problems, with who it may be.

    Whole NIPs of all sources that stand beside a name are the roster. One fits where its first 15 digits and its folded
    name are the same; there may be several, or none.
    """
    roster = _roster(tables)
    there = {(sheet.berkas, sheet.lembar): sheet for sheet in sheets}
    parts = {(part.berkas, part.lembar): part for table in tables.values() for part in table.bagian}
    places = (place for problem in problems if problem.kode in _CODES for place in problem.tempat)
    found = (
        _lost(there[place.berkas, place.lembar], parts[place.berkas, place.lembar], place, roster)
        for place in places
        if (place.berkas, place.lembar) in parts
    )
    return tuple(one for one in found if one)


def hinted(problems: Sequence[Problem], lost: Sequence[LostNip]) -> tuple[Problem, ...]:
    """The problems, `NIP-02` with a line of evidence for each NIP that may be known: `sel`, `nama`, `calon`, masked."""
    known = {one.tempat: one for one in lost if one.calon}
    return tuple(_hinted(problem, known) if problem.kode == _HINTED else problem for problem in problems)


def _hinted(problem: Problem, known: Mapping[Place, LostNip]) -> Problem:
    lines: list[Mapping[str, Fact]] = [
        {"sel": place.sel, "nama": known[place].nama, "calon": ", ".join(mask(nip) for nip, _ in known[place].calon)}
        for place in problem.tempat
        if place in known
    ]
    return replace(problem, bukti=tuple(lines)) if lines else problem


def _roster(tables: Tables) -> Roster:
    """By folded name the whole NIPs that stand beside it, each with its first place."""
    found: dict[str, dict[str, Place]] = {}
    for table in tables.values():
        if {"nip", "nama"} <= set(table.frame):
            pairs = table.frame[["nip", "nama", "bagian", "baris"]].dropna().drop_duplicates(["nip", "nama"])
            for nip, nama, bagian, baris in pairs.itertuples(index=False):
                place = table.place_at(int(bagian), int(baris), -1, "nip")
                found.setdefault(fold(nama), {}).setdefault(nip, place)
    return found


def _lost(sheet: Sheet, part: Part, place: Place, roster: Roster) -> LostNip | None:
    at = position(place.sel)
    value = _value(sheet, at[0], at[1]) if at else None
    digits = "" if value is None else _digits(value)
    if at is None or len(digits) < KEPT:
        return None
    beside = _value(sheet, at[0], part.kolom["nama"]) if "nama" in part.kolom else None
    nama = clean(beside) if isinstance(beside, str) else ""
    fitting = roster.get(fold(nama), {}) if fold(nama) else {}
    calon = tuple((nip, where) for nip, where in fitting.items() if _fits(nip, digits, value))
    return LostNip(place, nama, digits[:KEPT] + "?" * (law.nip_rules().panjang - KEPT), calon)


def _fits(nip: str, digits: str, value: CellValue | None) -> bool:
    """Whether a whole NIP begins so, or is the very number that its cell was rounded to."""
    return nip[:KEPT] == digits[:KEPT] or (isinstance(value, float) and float(nip) == value)


def _digits(value: CellValue) -> str:
    """The leading digits that a cell still holds, "" for what never was a NIP."""
    whole = law.nip_rules().panjang
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:.{KEPT - 1}e}".replace(".", "")[:KEPT] if 10 ** (KEPT - 1) <= value < 10**whole else ""
    if not isinstance(value, str):
        return ""
    digits = "".join(filter(str.isdecimal, _FRACTION.sub("", value.strip())))
    return digits if len(digits) < whole and not re.search(r"[^\W\d_]", _FRACTION.sub("", value.strip())) else ""


def _value(sheet: Sheet, row: int, column: int) -> CellValue | None:
    entries = sheet.columns[column]
    return entries.values[int(entries.codes[row])]
