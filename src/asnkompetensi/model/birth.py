"""Birth dates as they are shown where nobody asked for them: never whole, for with a name they tell who somebody is."""

from __future__ import annotations

import re

BIRTH = "tanggal_lahir"
HIDDEN = "\u00b7"
_YEAR = re.compile(r"\d{4}(?!.*\d{4})")


def year_alone(column: str, text: str) -> str:
    """A date `31-12-1949` of a column, of a birth date its year alone: `··-··-1949`."""
    return f"{HIDDEN * 2}-{HIDDEN * 2}-{text[-4:]}" if column == BIRTH else text


def without_year(column: str, text: str) -> str:
    """A date of a column as it is written; of a birth date, whose day and month are in doubt, without its year."""
    return _YEAR.sub(HIDDEN * 4, text) if column == BIRTH else text
