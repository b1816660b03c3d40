"""Rows of different files that speak of the same: which files they are, and what each of them says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.check.origin import Rows
    from asnkompetensi.model.table import Table

    Numbers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Statements:
    """What rows say. `key` is equal where rows speak of the same, `orang` is the person, `unit` the unit or `NONE`.

    `isi` holds by column a number for the content of each cell, equal where cells say the same. Of two rows that speak
    of the same, the one of the higher `rank` goes before the other. `table` is the number of the table in `tabel` that
    a row stands in, `row` its position there.
    """

    key: Numbers
    orang: Numbers
    unit: Numbers
    rank: Numbers
    isi: Mapping[str, Numbers]
    tabel: Sequence[Table]
    table: Numbers
    row: Numbers


@dataclass(frozen=True, eq=False)
class Overlap:
    """Two files that speak of the same: the rows of the first and of the second, pair by pair; which columns differ.

    `near` are the pairs of one unit; a blank unit is any.
    """

    one: Rows
    other: Rows
    near: NDArray[np.bool_]
    differs: Mapping[str, NDArray[np.bool_]]

    @property
    def torn(self) -> NDArray[np.bool_]:
        """The pairs that differ in some column."""
        torn: NDArray[np.bool_] = np.logical_or.reduce([*self.differs.values()])
        return torn


def overlaps(said: Statements) -> Iterator[Overlap]:
    """For every two files that speak of the same, the first row of each in each such matter.

    Pairs of files come in the order in which the files are met, rows in the order of the first.
    """
    file = _files(said)
    one, other = _pairs(said.key, file)
    near = (said.unit[one] == said.unit[other]) | (said.unit[one] == NONE) | (said.unit[other] == NONE)
    both = file[one] * (int(file.max(initial=0)) + 1) + file[other]
    for pair in np.unique(both):
        here = np.flatnonzero(both == pair)
        here = here[np.argsort(one[here], kind="stable")]
        left, right = one[here], other[here]
        yield Overlap(
            left, right, near[here], {name: column[left] != column[right] for name, column in said.isi.items()}
        )


def _files(said: Statements) -> Numbers:
    """For each row the number of its file, in the order in which files are met."""
    numbers: dict[str, int] = {}
    file = np.empty(len(said.key), np.int64)
    for number, table in enumerate(said.tabel):
        parts = np.array([numbers.setdefault(part.berkas, len(numbers)) for part in table.bagian], np.int64)
        here = said.table == number
        file[here] = parts[table.frame["bagian"].to_numpy()[said.row[here]]]
    return file


def _pairs(key: Numbers, file: Numbers) -> tuple[Rows, Rows]:
    """The positions of every two rows of different files that speak of the same; of each file its first such row."""
    order = np.lexsort((file, key))
    new = np.ones(len(order), np.bool_)
    new[1:] = (np.diff(key[order]) != 0) | (np.diff(file[order]) != 0)
    order = order[new]
    same_key, ones, others = key[order], [order[:0]], [order[:0]]
    for apart in range(1, len(order)):
        same = np.flatnonzero(same_key[apart:] == same_key[:-apart])
        if not len(same):
            break
        ones.append(order[same])
        others.append(order[same + apart])
    return np.concatenate(ones), np.concatenate(others)


def contents(column: pd.Series[str]) -> Numbers:
    """A number for the content of each cell of a column of texts, equal where they fold alike; `NONE` for blank."""
    seen: dict[str, int] = {"": NONE}
    words = [seen.setdefault(fold(text), len(seen)) for text in column.cat.categories]
    return np.array([*words, NONE], np.int64)[column.cat.codes.to_numpy()]
