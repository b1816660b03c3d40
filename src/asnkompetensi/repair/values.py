"""One text in a cell, written so that every program reads it as it is read here; the value never changes."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from asnkompetensi.model.fold import clean, fold
from asnkompetensi.model.kinds import UNITS, Kind, date_of
from asnkompetensi.model.repair import Aturan, Mended
from asnkompetensi.model.sheet import FIRST_DATE

RULES = {Kind.LEVEL: Aturan.LEVEL, Kind.NUMBER: Aturan.ANGKA, Kind.MONEY: Aturan.UANG}
_INVISIBLE, _CONTROL = "Cf", "Cc"  # Unicode categories: zero-width characters and direction marks; control characters
_DIGITS = 15  # that a number cell keeps
_PLAIN = re.compile(r"\d+(\.\d+)?")  # a number that every program reads alike


def tidy(text: str, *, lines: bool = False) -> str:
    """A text trimmed, blanks of every kind collapsed, without invisible characters; `lines`: line by line.

    An invisible character that parts two words for the reader is kept; a control character is a blank.
    """
    spaced = "".join(" " if unicodedata.category(ch) == _CONTROL and not ch.isspace() else ch for ch in text)
    seen = "".join(ch for ch in spaced if unicodedata.category(ch) != _INVISIBLE)
    kept = seen if fold(seen) == fold(text) else spaced
    return "\n".join(filter(None, map(clean, kept.splitlines()))) if lines else clean(kept)


def is_clean(text: str) -> bool:
    """Whether a text has no character that nobody sees."""
    return all(unicodedata.category(ch) not in (_INVISIBLE, _CONTROL) for ch in text)


def number(text: str, kind: Kind, value: int) -> tuple[Mended, Aturan] | None:
    """A level, number or amount of money as a number cell; `value` is what is read, in small units.

    None for a text that is plain already, and where a number cell could not hold all digits that stand in the text.
    """
    amount = Decimal(value) / UNITS[kind]
    if _PLAIN.fullmatch(text) and Decimal(text) == amount:
        return None
    typed, read = _significant(text), _significant(str(amount))
    if (typed and typed != read) or len(read) > _DIGITS:
        return None
    return int(amount) if amount == int(amount) else float(amount), RULES[kind]


def day(value: int) -> tuple[Mended | None, Aturan]:
    """A date, given as days since 1970-01-01, as a date cell; None for one that is too early for every workbook."""
    found = date_of(value)
    return (found, Aturan.TANGGAL) if found >= FIRST_DATE else (None, Aturan.AWAL)


def _significant(text: str) -> str:
    """The digits of a text without the zeros at its ends."""
    return "".join(str(unicodedata.decimal(ch)) for ch in text if ch.isdecimal()).strip("0")
