"""Source cells that figures rest on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd

from asnkompetensi.explain.keys import text_of
from asnkompetensi.model.explanation import Cell
from asnkompetensi.model.kinds import Kind, Shown
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table

_WIDE = ("kompetensi", "level", "level_dimiliki")  # what a wide sheet has in one cell, and in its heading
_SHOWN = {
    Kind.LEVEL: Shown.LEVEL,
    Kind.DATE: Shown.DATE,
    Kind.MONEY: Shown.MONEY,
    Kind.NUMBER: Shown.NUMBER,
}


class Sources:
    """The source tables, to look cells up in."""

    def __init__(self, tables: Sequence[Table]) -> None:
        self.tables = tables
        self._columns: dict[tuple[int, str], NDArray[Any]] = {}

    def cells(self, table: int, row: int, columns: Iterable[str]) -> tuple[Cell, ...]:
        """The cells of some columns in a row of a table; columns that its sheet does not have are left out."""
        return tuple(found for column in columns if (found := self.cell(table, row, column)))

    def cell(self, table: int, row: int, column: str) -> Cell | None:
        """The cell of a column in a row of a table, None where its sheet has no such column."""
        source = self.tables[table]
        bagian, baris, kolom = (int(self._column(table, name)[row]) for name in ("bagian", "baris", "kolom"))
        part = source.bagian[bagian]
        if not ((kolom >= 0 and column in _WIDE) or column in part.kolom or column in part.tetap):
            return None
        return Cell(column, self.said(table, row, column), source.place_at(bagian, baris, kolom, column))

    def said(self, table: int, row: int, column: str) -> str:
        """What a table says in a column of a row, as text; "" where it says nothing."""
        source = self.tables[table]
        if column not in source.frame:
            return ""
        value = self._column(table, column)[row]
        if pd.isna(value):
            return ""
        shown = _SHOWN.get(SPECS[source.nama].kind(column), Shown.TEXT)
        return text_of(value if isinstance(value, str) else int(value), shown)

    def _column(self, table: int, column: str) -> NDArray[Any]:
        if (table, column) not in self._columns:
            self._columns[table, column] = self.tables[table].frame[column].to_numpy()
        return self._columns[table, column]
