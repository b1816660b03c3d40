"""The NIP: 18 digits as text, or refused; never altered (contract, section 2; Peraturan Kepala BKN 22/2007)."""

from __future__ import annotations

import re
import unicodedata

from asnkompetensi.law.employee import nip_rules
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.values.unread import NIP_AS_NUMBER, NO_NIP, Unread

_DROPPED = frozenset(".'\u2018\u2019\u201a\u201b`\u00b4\u02b9\u02bb\u02bc\u02bd\u2032\uff07\uff0e")
_INVISIBLE = "Cf"  # Unicode category of zero-width characters and direction marks
_SCIENTIFIC = re.compile(r"\d([.,]\d+)?e\+?\d+", re.IGNORECASE)


def nip(value: CellValue) -> str | Unread | None:
    """The 18 digits of a NIP; None where nothing is left without blanks and marks.

    A number cell is NIP-02: Excel keeps 15 digits, so the last three are lost and nothing tells which they were. So is
    text in scientific notation, which is what an export makes of such a cell. Everything else but 18 digits is NIP-01.
    """
    if isinstance(value, str):
        if len(value) == nip_rules().panjang and value.isascii() and value.isdigit():
            return value  # nearly every cell
        return _typed(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return NIP_AS_NUMBER
    return NO_NIP


def _typed(text: str) -> str | Unread | None:
    kept = _digits(text)
    if len(kept) == nip_rules().panjang and kept.isdecimal():
        return "".join(str(unicodedata.decimal(ch)) for ch in kept)
    if not kept:
        return None
    return NIP_AS_NUMBER if _SCIENTIFIC.fullmatch(text.strip()) else NO_NIP


def _digits(text: str) -> str:
    """A text without what may stand between the digits of a NIP: blanks, zero-width characters, dots, apostrophes."""
    return "".join(ch for ch in text if not (ch.isspace() or ch in _DROPPED or unicodedata.category(ch) == _INVISIBLE))
