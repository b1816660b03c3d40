"""What an explanation is made from: the data, the gap rows, the result tables and the rules of one run."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd

from asnkompetensi.explain import keys
from asnkompetensi.explain.cells import Sources
from asnkompetensi.explain.formula import PERSON, SUMMARY
from asnkompetensi.explain.shelf import Shelf
from asnkompetensi.explain.totals import totals
from asnkompetensi.explain.wording import texts
from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import collected
from asnkompetensi.model.options import ExplainOptions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.explain.across import Between
    from asnkompetensi.explain.formula import Entry, Told
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.explanation import Value
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.result import Figure, ResultTable
    from asnkompetensi.model.rules import Band, Basis, Rules, TrainingRules

T = TypeVar("T")


@dataclass(frozen=True)
class Run:
    """One run: what its stages gave, and under which options of theirs (`asked`).

    `sah_sejak` is the oldest day of an assessment that is not expired, `lain` the scale of the other purpose. `antara`
    has the periods, where several are compared; the data are those of the newest.
    """

    data: Data
    gaps: Gaps
    rules: Rules
    training: TrainingRules
    tabel: Mapping[str, ResultTable]
    ringkasan: Mapping[str, Figure]
    dasar: tuple[Basis, ...]
    sah_sejak: int
    asked: ExplainOptions = field(default_factory=ExplainOptions)
    lain: tuple[Band, ...] = ()
    antara: Between | None = None


class Context:
    """A run, and ways to look things up in it; `told` is the registry of the tables."""

    def __init__(self, run: Run, told: Mapping[str, Told]) -> None:
        self.run = run
        self.data, self.rules = run.data, run.rules
        self.told = told
        self.sources = Sources(run.data.tabel)
        self._kept: dict[Hashable, Any] = {}
        self._shelves: dict[str, Shelf] = {}
        self._sorted: dict[str, tuple[NDArray[np.int64], NDArray[np.intp]]] = {}

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made once for each key."""
        if key not in self._kept:
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def shelf(self, table: str) -> Shelf:
        """A result table to look things up in."""
        if table not in self._shelves:
            found = totals(SUMMARY, self.run.ringkasan) if table == SUMMARY else self.run.tabel[table]
            self._shelves[table] = Shelf(found)
        return self._shelves[table]

    def has(self, table: str) -> bool:
        """Whether the run made a table: some are there only under some options."""
        return table == SUMMARY or table in self.run.tabel

    def rumus(self, table: str) -> Mapping[str, Entry]:
        """What figures and texts of a table are made of: those that it has, for some stand there only if asked for."""
        return self.once(("rumus", table), lambda: self._rumus(table))

    def _rumus(self, table: str) -> Mapping[str, Entry]:
        told, shown = self.told[table], self.shelf(table).shown
        own = {name: entry for name, entry in told.rumus.items() if name in shown}
        return {**own, **texts(told, table, shown)}

    def id(self, table: str, row: int) -> str:
        """The id of a row."""
        return keys.of_row(table, self.told[table], self.shelf(table), row)

    def fed(self, table: str, row: int, other: str, agreeing: str) -> NDArray[np.intp]:
        """The rows of another table that agree with a row in the columns `agreeing`."""
        own, shelf = self.shelf(table), self.shelf(other)
        wanted: list[tuple[str, Value | None]] = []
        for word in agreeing.split():
            if word == PERSON:
                nip = own.column("nip")[row]
                names: Sequence[str] = ("nip",) if nip is not None else keys.PERSONAL
                wanted += [(name, own.column(name)[row]) for name in names]
            else:
                mine, _, theirs = word.partition(":")
                wanted.append((theirs or mine, own.column(mine)[row]))
        return shelf.rows([name for name, _ in wanted], [value for _, value in wanted])

    def basis(self, *beginnings: str) -> tuple[Basis, ...]:
        """The constants and choices of the run whose keys begin so."""
        return tuple(one for one in self.run.dasar if one.kunci.startswith(beginnings))

    @cached_property
    def _pairs(self) -> Mapping[str, NDArray[np.int64]]:
        rows = collected(self.run.gaps.pasangan.select(_PAIR)).sort_values(["orang", "kompetensi"])
        return {name: rows[name].to_numpy(np.int64) for name in _PAIR}

    def pair(self, row: int) -> Mapping[str, int]:
        """A gap row in codes, by its row in the table `detail`."""
        return {name: int(values[row]) for name, values in self._pairs.items()}

    def pairs_of(self, orang: int) -> list[int]:
        """The rows of `detail` of a person, by code."""
        first, last = np.searchsorted(self._pairs["orang"], [orang, orang + 1])
        return list(range(int(first), int(last)))

    @cached_property
    def _place_of_pair(self) -> Mapping[tuple[int, int], int]:
        both = zip(self._pairs["orang"].tolist(), self._pairs["kompetensi"].tolist(), strict=True)
        return {pair: row for row, pair in enumerate(both)}

    def row_of_pair(self, orang: int, kompetensi: int) -> int:
        """The row of `detail` of a person and competency, by their codes; `NONE` where there is none."""
        return self._place_of_pair.get((orang, kompetensi), NONE)

    @cached_property
    def _place_of_person(self) -> Mapping[int, int]:
        return {self.person("pegawai", row): row for row in range(len(self.shelf("pegawai")))}

    def row_of_person(self, orang: int) -> int:
        """The row of `pegawai` of a person, by code."""
        return self._place_of_person[orang]

    @cached_property
    def people(self) -> Mapping[tuple[Value | None, ...], int]:
        """From NIP (or "", name and unit) to the row of a person in `Data.pegawai`."""
        frame, unit = self.data.pegawai, self.data.unit.names
        columns = zip(frame["nip"].tolist(), frame["nama"].tolist(), frame["unit"].tolist(), strict=True)
        return {(nip,) if nip else ("", nama, unit[at]): row for row, (nip, nama, at) in enumerate(columns)}

    def person(self, table: str, row: int) -> int:
        """The row in `Data.pegawai` of the person that a row of a table is about."""
        shelf = self.shelf(table)
        nip = shelf.column("nip")[row]
        return self.people[(nip,) if nip else ("", shelf.column("nama")[row], shelf.column("unit_kerja")[row])]

    def found(self, name: str, frame: pd.DataFrame, columns: Sequence[str], values: Sequence[int]) -> list[int]:
        """The rows of a frame of codes in which some columns have these values; `name` is what it is kept under."""
        if name not in self._sorted:
            key = _packed([frame[column].to_numpy(np.int64) for column in columns])
            order = np.argsort(key, kind="stable")
            self._sorted[name] = key[order], order
        key, order = self._sorted[name]
        wanted = _packed([np.array([value], np.int64) for value in values])
        first, last = np.searchsorted(key, [wanted[0], wanted[0] + 1])
        return sorted(order[first:last].tolist())


_PAIR = ("orang", "unit", "jabatan", "jenjang", "kompetensi", "sumber", "bobot")
_SPAN = 1 << 21  # more than any code: three of them in one number


def _packed(columns: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    key = np.zeros(len(columns[0]), np.int64)
    for column in columns:
        key = key * _SPAN + column + 2
    return key
