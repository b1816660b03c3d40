"""Rupiah as people type them, in sen."""

from __future__ import annotations

import re

from asnkompetensi.model.fold import clean
from asnkompetensi.model.kinds import MONEY_UNIT
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.values.number import NOTHING, amount, decimal, exact
from asnkompetensi.read.values.unread import NO_NUMBER, Unread

_FORM = re.compile(r"(?:rp\.?)? ?([\d.,]*\d)(?:,--?)? ?([a-z]*)")
_TIMES = {"": 1, "rb": 10**3, "ribu": 10**3, "jt": 10**6, "juta": 10**6, "m": 10**9, "miliar": 10**9, "milyar": 10**9}


def money(value: CellValue) -> int | Unread | None:
    """Money in sen: `1500000`, `1.500.000`, `Rp 1.500.000,00`, `Rp. 1.500.000,-`, `1,5 jt`, `2 miliar`, a number cell.

    None for `-`; ANGKA-01 for what is negative, too large or no amount.
    """
    if not isinstance(value, str):
        return amount(exact(value), MONEY_UNIT)
    text = clean(value).casefold()
    if text in NOTHING:
        return None
    found = _FORM.fullmatch(text)
    rupiah = decimal(found[1]) if found else None
    if found is None or rupiah is None or found[2] not in _TIMES:
        return NO_NUMBER
    return amount(rupiah * _TIMES[found[2]], MONEY_UNIT)
