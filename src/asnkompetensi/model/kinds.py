"""The kinds of values, and the whole numbers in which they are kept.

Every amount is a whole number of a small unit, so that sums are exact and no engine's order of addition shows:
a level is kept in millionths, money in sen (hundredths of a rupiah), other numbers in millionths, a percentage or
mean in hundredths, a date in days since 1970-01-01.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class Kind(StrEnum):
    """What a column of a source table holds."""

    TEXT = "teks"  # free text, shown as typed
    NAME = "nama"  # a name that is matched after folding (unit, jabatan, kompetensi ...)
    NIP = "nip"
    LEVEL = "level"
    DATE = "tanggal"
    MONEY = "uang"
    NUMBER = "bilangan"


class Shown(StrEnum):
    """What a column of a result table holds, and so how it is written."""

    TEXT = "teks"
    NIP = "nip"
    WORD = "kata"  # one of a fixed list; human forms show its label, data forms the word itself
    COUNT = "cacah"
    LEVEL = "level"  # millionths
    NUMBER = "bilangan"  # millionths
    HUNDREDTH = "perseratus"  # hundredths: percentages and means
    MONEY = "uang"  # sen
    DATE = "tanggal"  # days since 1970-01-01
    FLAG = "ya_tidak"
    REASON = "alasan"  # sentences by key and facts (:mod:`asnkompetensi.model.reason`)


LEVEL_UNIT = 1_000_000
NUMBER_UNIT = 1_000_000
MONEY_UNIT = 100
HUNDREDTH_UNIT = 100

UNITS = {Kind.LEVEL: LEVEL_UNIT, Kind.NUMBER: NUMBER_UNIT, Kind.MONEY: MONEY_UNIT, Kind.DATE: 1}
SHOWN_UNITS = {
    Shown.LEVEL: LEVEL_UNIT,
    Shown.NUMBER: NUMBER_UNIT,
    Shown.HUNDREDTH: HUNDREDTH_UNIT,
    Shown.MONEY: MONEY_UNIT,
    Shown.COUNT: 1,
}
MONTHS = 12  # of a year
_EPOCH = date(1970, 1, 1)


def day(date_: date) -> int:
    """A date in days since 1970-01-01."""
    return (date_ - _EPOCH).days


def date_of(days: int) -> date:
    """The date that so many days since 1970-01-01 are."""
    return _EPOCH + timedelta(days=days)
