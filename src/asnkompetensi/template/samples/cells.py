"""How the cells of the invented agencies are typed into a workbook, and how a text file shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from asnkompetensi.model.headings import heading
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.tables import SPECS
from asnkompetensi.template.samples.agency import Row

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_WHOLE = re.compile(r"\d+")
_DECIMAL = re.compile(r"\d+,\d+")
_NUMBER_CELL = "#"  # before a NIP: Excel keeps it as a number, and so cuts it
_ERROR = "#N/A"
Typed = str | float | date


def typed(text: str, kind: Kind) -> Typed:
    """What somebody who types `text` into Excel gets: a date, a number, else the text itself."""
    if kind is Kind.NIP and text.startswith(_NUMBER_CELL):
        return float(text.removeprefix(_NUMBER_CELL))
    if kind is Kind.DATE and (found := _DAY.fullmatch(text)):
        return date(*map(int, found.groups()))
    if kind in (Kind.LEVEL, Kind.NUMBER, Kind.MONEY) and _WHOLE.fullmatch(text):
        return int(text)
    if kind is Kind.NUMBER and _DECIMAL.fullmatch(text):
        return float(text.replace(",", "."))
    return text


def written(text: str, kind: Kind, day: str) -> str:
    """What a text file holds: dates in the order that `day` gives to `{y}`, `{m}` and `{d}`, the rest as typed."""
    found = _DAY.fullmatch(text) if kind is Kind.DATE else None
    return day.format(y=found[1], m=found[2], d=found[3]) if found else text


def kind(table: str, column: str) -> Kind:
    """The kind of a column of a table; a competency that heads a column holds levels, any other column text."""
    spec = SPECS[table]
    if column in spec.names:
        return spec.kind(column)
    return Kind.LEVEL if table in ("standar", "penilaian") else Kind.TEXT


def headings(rows: Sequence[Row]) -> dict[str, str]:
    """The columns of a table and their headings: contract names become headings, names of competencies stay."""
    return {column: heading(column) if column.islower() else column for column in rows[0]}


class Cells:
    """Puts typed cells into the sheets of one workbook."""

    def __init__(self, book: Workbook) -> None:
        self._text: Format = book.add_format({"num_format": "@"})
        self._day: Format = book.add_format({"num_format": "dd/mm/yyyy"})
        self._number: Format = book.add_format({"num_format": "General"})

    def put(self, sheet: Worksheet, row: int, column: int, value: Typed) -> None:
        """One cell, by the type of its value; a blank text leaves the cell empty."""
        if isinstance(value, date):
            sheet.write_datetime(row, column, value, self._day)
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value, self._number)
        elif value == _ERROR:
            sheet.write_formula(row, column, "=NA()", None, _ERROR)
        elif value:
            sheet.write_string(row, column, value, self._text)

    def table(self, sheet: Worksheet, name: str, rows: Sequence[Row], top: int = 0, left: int = 0) -> None:
        """A table without its heading, row by row, from a corner on."""
        for offset, row in enumerate(rows):
            for place, (column, text) in enumerate(row.items()):
                self.put(sheet, top + offset, left + place, typed(text, kind(name, column)))
