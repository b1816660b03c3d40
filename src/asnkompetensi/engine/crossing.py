"""The assessments of a run on their way over the border: for every stage that reads them, at once or in groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np

from asnkompetensi.engine.border import border, taken
from asnkompetensi.model.problem import PLACES

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Border, Frame
    from asnkompetensi.model.options import GapOptions

    Span = tuple[int, int]  # the first person of a group, and the first one after it

GROUP = 2_000_000  # assessments of one group, about: a few more are no second one, which costs what a first does
ASSESSMENTS = ("penilaian", "kesenjangan")  # the tables that hold assessments
_ORIGIN = ["asal_tabel", "asal"]


@dataclass(frozen=True, eq=False)
class Crossing:
    """The data and the engine of a run. The border is made when it is first asked for: Spark takes seconds."""

    data: Data
    options: GapOptions
    _put: dict[Span, Frame] = field(default_factory=dict, init=False)

    @cached_property
    def border(self) -> Border:
        """The one border of the run."""
        return border(self.options.engine, self.options.spark_master)

    @property
    def whole(self) -> bool:
        """Whether every gap row is needed at once, by a stage after the gap or by the table that shows them."""
        return not self.options.alone or "detail" in self.options.tables

    @property
    def spans(self) -> list[Span]:
        """The groups in the order of their people; one of everybody where the data are small, or wanted whole."""
        people = len(self.data.pegawai)
        count = 1 if self.whole else max(1, min(people, round(len(self.data.penilaian) / GROUP)))
        edges = [people * number // count for number in range(count + 1)]
        return list(pairwise(edges))

    @cached_property
    def files(self) -> bool:
        """Whether anybody's assessments come from several files."""
        parts = (part for table in self.data.tabel if table.nama in ASSESSMENTS for part in table.bagian)
        if len({part.berkas for part in parts}) < 2:
            return False
        orang, file = self.data.penilaian["orang"].to_numpy(), _files(self.data, self.data.penilaian)
        last = np.zeros(len(self.data.pegawai), np.int32)
        last[orang] = file
        return bool((file != last[orang]).any())

    def assessments(self, span: Span) -> Frame:
        """Those of a group: `orang`, `kompetensi`, `level`, `hari`, the origin, and where `files` is true, `berkas`.

        Where there is one group, it crosses once. Of several, each does for every stage: nothing large is kept.
        """
        if span in self._put:
            return self._put[span]
        rows = of_people(self.data.penilaian, span, len(self.data.pegawai))
        rows = rows[["orang", "kompetensi", "level", "hari", *_ORIGIN]]
        frame = self.border.put(rows.assign(berkas=_files(self.data, rows)) if self.files else rows)
        found = frame.with_columns(nw.col("level", "hari").cast(nw.Int64))  # of a long table they have 32 bits
        if len(self.spans) == 1:
            self._put[span] = found
        return found


def of_people(rows: pd.DataFrame, span: Span, people: int) -> pd.DataFrame:
    """The rows of the people of a group."""
    first, end = span
    if span == (0, people):
        return rows
    orang = rows["orang"].to_numpy()
    return rows[(orang >= first) & (orang < end)]


def first_and_all(rows: Frame) -> tuple[pd.DataFrame, int]:
    """The first rows with an origin, in source order, as many as a problem names; and the number of all."""
    some = taken(rows.sort(*_ORIGIN).head(PLACES))
    return some, len(some) if len(some) < PLACES else int(taken(rows.select(jumlah=nw.len()))["jumlah"].iloc[0])


def _files(data: Data, rows: pd.DataFrame) -> NDArray[np.int32]:
    """For each row the number of the file it stands in."""
    numbers: dict[str, int] = {}
    found = np.zeros(len(rows), np.int32)
    table_of, asal = (rows[name].to_numpy() for name in _ORIGIN)
    for number, table in enumerate(data.tabel):
        if table.nama in ASSESSMENTS:
            parts = np.array([numbers.setdefault(part.berkas, len(numbers)) for part in table.bagian], np.int32)
            here = np.flatnonzero(table_of == number)
            found[here] = parts[table.frame["bagian"].to_numpy()[asal[here]]]
    return found
