"""Rows with a level, keyed by codes: the highest of each key, and the keys whose rows disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import LEVEL_UNIT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table
    from asnkompetensi.resolve.origin import Rows


@dataclass(frozen=True, eq=False)
class Levels:
    """Rows of a source table that have a level: codes by column, the level in millionths, the row in its frame."""

    codes: Mapping[str, NDArray[np.int32]]
    level: NDArray[np.int32] | NDArray[np.int64]
    row: Rows

    def take(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> Levels:
        """Some rows, by position or mask."""
        return Levels({name: code[rows] for name, code in self.codes.items()}, self.level[rows], self.row[rows])

    def frame(self, source: int) -> pd.DataFrame:
        """As a table of resolved data: the codes, `level`, and the origin in the source table number `source`."""
        return pd.DataFrame(
            {
                **self.codes,
                "level": pd.arrays.IntegerArray(self.level, np.zeros(len(self.row), np.bool_)),
                "asal_tabel": np.full(len(self.row), source, np.int32),
                "asal": self.row.astype(np.int32, copy=False),
            },
            copy=False,
        )


def levels(table: Table, column: str, codes: Mapping[str, NDArray[np.int32]], wanted: NDArray[np.bool_]) -> Levels:
    """The rows that are wanted and have a level in `column`; `codes` are those of every row of the table."""
    if column not in table.frame:
        return Levels(codes, np.empty(0, np.int64), np.empty(0, np.intp)).take(np.empty(0, np.intp))
    given = wanted & ~table.frame[column].isna().to_numpy()
    kind = np.int32 if table.frame[column].dtype == "Int32" else np.int64
    level = table.frame[column].to_numpy(dtype=kind, na_value=0)
    every = Levels(codes, level, np.arange(len(level), dtype=np.int32))
    return every if given.all() else every.take(given)


def highest(found: Levels) -> tuple[Levels, list[Levels]]:
    """One row for each key, that with the highest level (the first of equal ones), in the order of the keys.

    Beside it the rows of each key whose levels differ, in the order of the source.
    """
    key = np.zeros(len(found.row), np.int64)
    for code in found.codes.values():
        key = key * (int(code.max(initial=0)) + 2) + code + 1
    order = np.lexsort((-found.level, key))
    starts = np.flatnonzero(np.diff(key[order], prepend=-1))
    ends = np.append(starts, len(key))[1:]
    torn = np.flatnonzero(found.level[order[starts]] != found.level[order[ends - 1]])
    conflicts = [found.take(np.sort(order[starts[at] : ends[at]])) for at in torn.tolist()]
    return found.take(order[starts]), conflicts


def plain(level: int) -> str:
    """A level in millionths as a fact of a problem: `3`, `2.5`."""
    return f"{Decimal(level) / LEVEL_UNIT:f}"
