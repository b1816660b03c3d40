"""Values as a driver gives them to values as a cell holds them (child side): exact, or as text."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from asnkompetensi.model.sheet import CellValue

_EXACT = 1 << 53  # beyond it a number is read as its digits: they are all there, unlike those of a sheet's number cell
_DIGITS = 15  # that a float keeps


def cell_value(value: Any) -> CellValue | None:  # noqa: ANN401 (whatever a driver gives)
    """The cell for a value. A moment with a time zone is told by the clock of its zone, the session's own.

    A NIP in a whole number of 64 bits or in a NUMERIC is all there, and becomes text; one in a DOUBLE PRECISION has
    lost its last digits, and stays the number that says so (`NIP-02`).
    """
    if value is None or isinstance(value, str | bool | float | timedelta):
        return value
    if isinstance(value, int | Decimal):
        return _number(value)
    if isinstance(value, date | time):
        return value.replace(tzinfo=None) if isinstance(value, datetime | time) else value
    return _text(value)


def _number(value: int | Decimal) -> CellValue:
    if isinstance(value, Decimal) and (not value.is_finite() or value != value.to_integral_value()):
        exact = value.is_finite() and len(value.normalize().as_tuple().digits) <= _DIGITS
        return float(value) if exact else f"{value:f}"
    whole = int(value)
    return whole if -_EXACT < whole < _EXACT else str(whole)


def _text(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, bytes | bytearray | memoryview):
        return "0x" + bytes(value).hex()
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | dict) else str(value)
