"""Cells as text: what a name column keeps, and what a message may show of any cell."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from asnkompetensi.model.fold import clean
from asnkompetensi.model.nip import mask, mask_all
from asnkompetensi.model.plain import plain
from asnkompetensi.model.sheet import CellFault, CellValue
from asnkompetensi.read.values.nip import nip

LONGEST = 60  # characters of a user's value that a message shows


def text(value: CellValue) -> str | None:
    """The text of a cell, trimmed, blanks collapsed; a number in its shortest form, a date as ISO, a bool as ya/tidak.

    None where no letter or digit stands in it: a dash is how people write that there is nothing.
    """
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    found = clean(value) if isinstance(value, str) else as_typed(value)
    return found if found[:1].isalnum() or any(map(str.isalnum, found)) else None


def as_typed(value: CellValue) -> str:
    """A cell as a person would type it: `12` for 12.0, `2026-03-31` for a day, `TRUE` for a bool."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{Decimal(repr(value)).normalize() + 0:f}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return value.text if isinstance(value, CellFault) else str(value)


def shown(value: CellValue) -> str:
    """What a message may show of a cell: one line, at most 60 characters, no whole NIP."""
    line = clean(plain(as_typed(value)))
    number = nip(line)
    return mask(number) if isinstance(number, str) else mask_all(line)[:LONGEST]
