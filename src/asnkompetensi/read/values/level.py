"""Levels: numbers from 0 to 5, names and roman numerals of law (contract, section 2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from asnkompetensi.law.competency import levels
from asnkompetensi.model.fold import clean
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.values.number import exact, in_units
from asnkompetensi.read.values.unread import NO_LEVEL, Unread

_NOT_ASSESSED = frozenset({"", "-", "n/a"})
_BEYOND_NOISE = 9  # decimals: a formula's 5.000000000000001 is the 5 that its cell shows
_NUMBER = re.compile(r"\d+([.,]\d+)?")


def level(value: CellValue) -> int | Unread | None:
    """A level in millionths, half up; None for `-` and `n/a`, which mean not assessed; LEVEL-01 for anything else.

    Text may be a number with a decimal point or comma, a name (Paham ... Ahli) or a numeral (I ... V), in any case.
    """
    if not isinstance(value, str):
        return _in_scale(exact(round(value, _BEYOND_NOISE) if isinstance(value, float) else value))
    text = clean(value).casefold()
    if text in _NOT_ASSESSED:
        return None
    if text in _words():
        return _words()[text]
    return _in_scale(Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None)


def _in_scale(number: Decimal | None) -> int | Unread:
    if number is None or not 0 <= number <= levels()[-1].angka:
        return NO_LEVEL
    return in_units(number, LEVEL_UNIT)


@cache
def _words() -> Mapping[str, int]:
    return {word.casefold(): one.angka * LEVEL_UNIT for one in levels() for word in (one.nama, one.romawi)}
