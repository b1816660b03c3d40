"""Numbers as people type them, and exact whole numbers of small units."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from asnkompetensi.model.fold import clean
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.values.unread import NO_NUMBER, Unread

NOTHING = frozenset({"", "-"})
LARGEST = 10**18  # in small units; the frames hold 64 bits
_GROUPED = re.compile(r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?")
_PLAIN = re.compile(r"\d+([.,]\d+)?")


def number(value: CellValue) -> int | Unread | None:
    """A number in millionths, half up; None for `-`; ANGKA-01 for what is negative, too large or no number."""
    if isinstance(value, str):
        text = clean(value)
        return None if text in NOTHING else amount(decimal(text), NUMBER_UNIT)
    return amount(exact(value), NUMBER_UNIT)


def amount(found: Decimal | None, unit: int) -> int | Unread:
    """A number in small units of 1/`unit`, half up; ANGKA-01 where it is None, negative or too large."""
    if found is None or not 0 <= found < LARGEST // unit:
        return NO_NUMBER
    return in_units(found, unit)


def in_units(found: Decimal, unit: int) -> int:
    """A number below 10^12 in whole units of 1/`unit` (a power of ten), half up."""
    return int(found.quantize(Decimal(1) / unit, ROUND_HALF_UP) * unit)


def exact(value: CellValue) -> Decimal | None:
    """The value of a number cell as it is shown, without binary noise; None for every other cell, nan and inf."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    found = Decimal(repr(value))
    return found if found.is_finite() else None


def decimal(text: str) -> Decimal | None:
    """Number text: `1.234,5` `1234,5` `1234.5` `1.234.567`; None for anything else.

    Dots before groups of three digits are thousands, as Indonesians write them: `1.234` is 1234; `0.125` and `1.25`
    hold no such group.
    """
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    return Decimal(text.replace(",", ".")) if _PLAIN.fullmatch(text) else None
