"""The rows that tell who the people are: of `pegawai`, else of sheets with assessments that name unit and jabatan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.problem import PLACES
from asnkompetensi.model.tables import SPECS
from asnkompetensi.resolve.origin import places
from asnkompetensi.resolve.texts import Texts, blank, texts
from asnkompetensi.resolve.whole import numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.place import Place
    from asnkompetensi.model.table import Part, Table

_TEXT = (Kind.NIP, Kind.TEXT, Kind.NAME)
COLUMNS = tuple(column.name for column in SPECS["pegawai"].columns if column.kind in _TEXT)
DATES = tuple(column.name for column in SPECS["pegawai"].columns if column.kind is Kind.DATE)
FALLBACK = ("penilaian", "kesenjangan")
_TELLING = {"unit_kerja", "jabatan"}  # sheets of assessments that say who the people are have these columns


@dataclass(frozen=True, eq=False)
class Roster:
    """Rows about people: `texts` and `dates` (days, `NEVER` for none) by column, all of one length, and their origin.

    `whole` says that a row tells all of a person; else a blank cell says nothing, and other rows of the person may
    fill it.
    """

    texts: Mapping[str, Texts]
    dates: Mapping[str, NDArray[np.int64]]
    tabel: Sequence[Table]
    asal_tabel: NDArray[np.int32]
    asal: NDArray[np.int32]
    whole: bool

    def __len__(self) -> int:
        return len(self.asal)

    def take(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> Roster:
        """Some rows, by position or mask."""
        return replace(
            self,
            texts={name: column.take(rows) for name, column in self.texts.items()},
            dates={name: column[rows] for name, column in self.dates.items()},
            asal_tabel=self.asal_tabel[rows],
            asal=self.asal[rows],
        )

    def number(self, row: int) -> int:
        """The number that a row has in its sheet, from 1."""
        return int(self.tabel[self.asal_tabel[row]].frame["baris"].iloc[self.asal[row]]) + 1

    def sheets(self, rows: NDArray[np.intp]) -> frozenset[tuple[int, int]]:
        """The sheets that some rows stand in, each as the position of its table and of its part."""
        origin = zip(self.asal_tabel[rows].tolist(), self.asal[rows].tolist(), strict=True)
        return frozenset((table, int(self.tabel[table].frame["bagian"].iloc[row])) for table, row in origin)

    def places(self, rows: NDArray[np.intp], column: str) -> tuple[Place, ...]:
        """The cells of a column in some rows, table by table; the first of very many."""
        found: list[Place] = []
        for index in np.unique(self.asal_tabel[rows]):
            here = rows[self.asal_tabel[rows] == index]
            found += places(self.tabel[index], self.asal[here].astype(np.intp), column)
        return tuple(found[:PLACES])


def roster(tabel: Sequence[Table]) -> Roster:
    """The rows about people in the order of the sources, those left out that have neither NIP nor name."""
    named = {table.nama: index for index, table in enumerate(tabel)}
    if "pegawai" in named:
        index = named["pegawai"]
        found = _rows(tabel, index, np.arange(len(tabel[index].frame)), whole=True)
    else:
        others = [named[name] for name in FALLBACK if name in named]
        parts = (_rows(tabel, index, _different(tabel[index]), whole=False) for index in others)
        found = reduce(_joined, parts, _nobody(tabel))
    return found.take(found.texts["nip"].given | found.texts["nama"].given)


def telling(tabel: Sequence[Table]) -> list[tuple[Table, tuple[Part, ...]]]:
    """The tables that rows about people are taken from, each with the sheets of it that hold such rows."""
    named = {table.nama: table for table in tabel}
    if "pegawai" in named:
        return [(named["pegawai"], named["pegawai"].bagian)]
    found = [(named[name], tuple(filter(_tells, named[name].bagian))) for name in FALLBACK if name in named]
    return [(table, parts) for table, parts in found if parts]


def _tells(part: Part) -> bool:
    return part.kolom.keys() >= _TELLING


def _rows(tabel: Sequence[Table], index: int, rows: NDArray[np.intp], *, whole: bool) -> Roster:
    frame = tabel[index].frame.iloc[rows]
    return Roster(
        texts={name: texts(frame, name) for name in COLUMNS},
        dates={name: numbers(frame, name) for name in DATES},
        tabel=tabel,
        asal_tabel=np.full(len(rows), index, np.int32),
        asal=rows.astype(np.int32),
        whole=whole,
    )


def _nobody(tabel: Sequence[Table]) -> Roster:
    none = np.empty(0, np.int32)
    dates = {name: np.empty(0, np.int64) for name in DATES}
    return Roster({name: blank(0) for name in COLUMNS}, dates, tabel, none, none, whole=False)


def _joined(first: Roster, second: Roster) -> Roster:
    return replace(
        first,
        texts={name: column.joined(second.texts[name]) for name, column in first.texts.items()},
        dates={name: np.concatenate([column, second.dates[name]]) for name, column in first.dates.items()},
        asal_tabel=np.concatenate([first.asal_tabel, second.asal_tabel]),
        asal=np.concatenate([first.asal, second.asal]),
    )


def _different(table: Table) -> NDArray[np.intp]:
    """The rows of sheets that name unit and jabatan, one for each different content about a person."""
    told = [*map(_tells, table.bagian)]
    rows = np.flatnonzero(np.array(told, np.bool_)[table.frame["bagian"].to_numpy()])
    said = [name for name in COLUMNS if name in table.frame]
    codes = pd.DataFrame({name: table.frame[name].cat.codes.to_numpy()[rows] for name in said})
    kept: NDArray[np.intp] = rows[~codes.duplicated().to_numpy()]
    return kept
