"""The cells of a sheet in one form for every reader, so that two readers can be held against each other."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from asnkompetensi.model.sheet import CellFault, FaultKind

Value = tuple[str, str | float]  # its kind (text, number, moment, bool, error, formula), and what it is
Cells = dict[tuple[int, int], Value]

FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 (cells have no time zone)


@dataclass
class Book:
    """What a reader saw of a file: cells that are not blank, sheet by sheet; and what it said of it.

    `said` leads from a code of a problem to its facts; of another reader it is empty, or says why it failed.
    `left_out` are rows, from 1, of a text file that ours leaves out and tells of (TEKS-03).
    """

    sheets: list[tuple[str, Cells]] = field(default_factory=list)
    said: dict[str, Mapping[str, object]] = field(default_factory=dict)
    left_out: list[int] = field(default_factory=list)

    def save(self, path: Path) -> None:
        """Write the book where :meth:`load` finds it."""
        lists = [[name, [[*place, *value] for place, value in cells.items()]] for name, cells in self.sheets]
        path.write_text(json.dumps([lists, self.said, self.left_out]), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Book:
        """A book that was saved."""
        lists, said, left_out = json.loads(path.read_text(encoding="utf-8"))
        sheets = [(name, {(row, at): (kind, value) for row, at, kind, value in cells}) for name, cells in lists]
        return cls(sheets, said, left_out)


def canonical(value: object) -> Value | None:
    """A cell's value in the common form; None for a blank one. Days and times are seconds since the end of 1899."""
    match value:
        case None:
            return None
        case bool():
            return ("bool", str(value))
        case int() | float():
            return ("number", float(value))
        case datetime() | date() | time() | timedelta():
            return ("moment", _seconds(value))
        case CellFault(kind=kind, text=text):
            return ("formula" if kind is FaultKind.FORMULA else "error", text)
        case _:
            return ("text", str(value)) if str(value).strip() else None


def _seconds(value: date | time | timedelta) -> float:
    if isinstance(value, timedelta):
        return round(value.total_seconds(), 3)
    if isinstance(value, time):
        return round(value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6, 3)
    moment = value if isinstance(value, datetime) else datetime.combine(value, time())
    return round((moment.replace(tzinfo=None) - FIRST_DAY).total_seconds(), 3)
