"""A source table as read: typed columns, and the origin of every row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from asnkompetensi.model.place import Place, cell

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.sheet import Keyed


@dataclass(frozen=True, slots=True)
class Part:
    """One sheet's share of a table: where its rows and columns stand. Rows and columns count from 0.

    `tetap` holds the row and column of each value that stands once above the header, for all rows of the part; `judul`
    the row of each column's heading; `keyed` names and keys of cells that have no addresses.
    """

    berkas: str
    lembar: str
    baris_judul: int
    kolom: Mapping[str, int]
    tetap: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    judul: Mapping[str, int] = field(default_factory=dict)
    keyed: Keyed | None = None

    def place(self, row: int, column: int) -> Place:
        """The place of a cell of this sheet."""
        sel = self.keyed.cell(row, column) if self.keyed else cell(row, column)
        return Place(self.berkas, self.lembar, sel)


@dataclass(frozen=True)
class Table:
    """All rows of one source table, from every sheet that held some, appended in the order given.

    `frame` has the contract's columns that occur in any part, in the contract's order: TEXT, NAME and NIP as
    `category` (missing: NaN; the text is trimmed and its blanks collapsed, its spelling kept), LEVEL, DATE, MONEY and
    NUMBER as `Int64` in the units of :mod:`asnkompetensi.model.kinds`. Three more columns give the origin: `bagian`
    (position in `bagian`), `baris` (row in its sheet, from 0) and `kolom` (column of the row's own value where the
    sheet was wide, else -1). Faulty cells are missing; rows with a faulty key are not there at all: `ditolak`
    counts those of all parts.
    """

    nama: str
    frame: pd.DataFrame
    bagian: tuple[Part, ...]
    ditolak: int = 0

    def place(self, position: int, column: str) -> Place:
        """Where the value of `column` in the row at `position` of `frame` stands."""
        row = self.frame.iloc[position]
        return self.place_at(int(row["bagian"]), int(row["baris"]), int(row["kolom"]), column)

    def place_at(self, bagian: int, baris: int, kolom: int, column: str) -> Place:
        """The same from the three origin values: quicker for many rows."""
        part = self.bagian[bagian]
        if column in part.tetap:
            return part.place(*part.tetap[column])
        if kolom >= 0 and column == "kompetensi":
            return part.place(part.baris_judul, kolom)
        if kolom >= 0 and column not in part.kolom:
            return part.place(baris, kolom)
        return part.place(baris, part.kolom.get(column, min(part.kolom.values(), default=0)))


Tables = Mapping[str, Table]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was read: its name as given, SHA-256 of its bytes, the sheets in it."""

    berkas: str
    sha256: str
    lembar: tuple[str, ...]
