"""Sheets of a file of padanan to its rows: a workbook or a text file that a person may have edited."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from asnkompetensi.model.fold import fold
from asnkompetensi.model.padanan import Row
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault, Sheet
from asnkompetensi.model.table import Part
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.near import nearest
from asnkompetensi.read.values.text import text
from asnkompetensi.text import LANGUAGES, words

NEEDED = ("jenis", "dari", "menjadi", "setuju")
_TOP = 20  # rows among which the header stands
_NEUTRAL = "'"  # what stands before a text that a spreadsheet would run; before a letter it is part of the name


@dataclass(frozen=True)
class _Header:
    """A row of headings: its cells, the column of each heading that is known, its row."""

    cells: Cells
    columns: Mapping[str, int]
    row: int

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name in NEEDED if name not in self.columns)


def padanan(sheets: Sequence[Sheet]) -> tuple[tuple[Row, ...], list[Problem]]:
    """The rows of every sheet that has the columns of a padanan; rows without a name and a meaning are passed over.

    `PADANAN-01` where no sheet has them all: `berkas`, `kolom` (what is missing), `judul` (what is there), `mirip`.
    """
    found = [_header(Cells(sheet)) for sheet in sheets if sheet.rows]
    whole = [one for one in found if not one.missing]
    if not whole and found:
        return (), [_lacking(min(found, key=lambda one: len(one.missing)))]
    return tuple(row for one in whole for row in _rows(one)), []


def _header(cells: Cells) -> _Header:
    """The row with most of the known headings, the first of several."""
    names = {fold(words(lang)(f"columns.{name}")): name for lang in LANGUAGES for name in NEEDED}
    names |= {fold(name): name for name in NEEDED}
    tops = [_Header(cells, _columns(cells, row, names), row) for row in cells.filled_rows[:_TOP].tolist()]
    return max(tops, key=lambda one: len(one.columns), default=_Header(cells, {}, 0))


def _columns(cells: Cells, row: int, names: Mapping[str, str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for column in range(len(cells.sheet.columns)):
        name = names.get(fold(cells.text(row, column)))
        if name:
            columns.setdefault(name, column)
    return columns


def _lacking(header: _Header) -> Problem:
    cells = header.cells
    found = [cells.text(header.row, column) for column in range(len(cells.sheet.columns))]
    headings = [heading for heading in found if heading]
    facts = {
        "berkas": cells.sheet.berkas,
        "kolom": ", ".join(header.missing),
        "judul": " | ".join(headings),
        "mirip": nearest(header.missing[:1], [one for one in headings if fold(one) not in header.columns]),
    }
    return Problem("PADANAN-01", (cells.place(header.row),), facts)


def _rows(header: _Header) -> Iterator[Row]:
    sheet = header.cells.sheet
    part = Part(sheet.berkas, sheet.lembar, header.row, header.columns)
    for row in header.cells.filled_rows.tolist():
        jenis, dari, menjadi, setuju = (_text(header.cells, row, header.columns[name]) for name in NEEDED)
        if row > header.row and (dari or menjadi):
            yield Row(jenis, dari, menjadi, setuju or _sign(header.cells, row, header.columns["setuju"]), part, row)


def _sign(cells: Cells, row: int, column: int) -> str:
    """A tick, a dash, or whatever else without a letter somebody put where yes or no is meant."""
    return cells.text(row, column).removeprefix(_NEUTRAL)


def _text(cells: Cells, row: int, column: int) -> str:
    value = cells.value(row, column)
    found = None if value is None or isinstance(value, CellFault) else text(value)
    if found and found.startswith(_NEUTRAL) and not found[1:2].isalnum():
        return found[1:]
    return found or ""
