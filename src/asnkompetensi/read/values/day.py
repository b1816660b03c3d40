"""Dates: real ones, and the four forms of text, day before month (contract, section 2)."""

from __future__ import annotations

import re
from datetime import date, datetime

from asnkompetensi.model.fold import clean
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.values.number import NOTHING
from asnkompetensi.read.values.unread import NO_DATE, Unread

_EPOCH = date(1970, 1, 1).toordinal()
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ t]0?0:00(?::00(?:\.0+)?)?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")
_IN_WORDS = re.compile(r"(\d{1,2}) ([a-z]+) (\d{4})")
_MONTHS = (
    "januari", "februari", "maret", "april", "mei", "juni",
    "juli", "agustus", "september", "oktober", "november", "desember",
)  # fmt: skip
_MONTH = {name: number for number, name in enumerate(_MONTHS, 1)} | {"pebruari": 2, "nopember": 11}


def day(value: CellValue) -> int | Unread | None:
    """Days since 1970-01-01; None for `-`; TANGGAL-01 for what is no date.

    Text: `2026-03-31` (with a time of 00:00:00 too), `31-03-2026`, `31/3/2026`, `31 Maret 2026`.
    """
    if isinstance(value, datetime):
        return value.date().toordinal() - _EPOCH
    if isinstance(value, date):
        return value.toordinal() - _EPOCH
    if not isinstance(value, str):
        return NO_DATE
    text = clean(value).casefold()
    return None if text in NOTHING else _written(text)


def _written(text: str) -> int | Unread:
    if found := _ISO.fullmatch(text):
        parts = found[1], found[2], found[3]
    elif found := _DAY_FIRST.fullmatch(text):
        parts = found[3], found[2], found[1]
    elif (found := _IN_WORDS.fullmatch(text)) and found[2] in _MONTH:
        parts = found[3], str(_MONTH[found[2]]), found[1]
    else:
        return NO_DATE
    try:
        return date(*map(int, parts)).toordinal() - _EPOCH
    except ValueError:  # 31 February
        return NO_DATE
