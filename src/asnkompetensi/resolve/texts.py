"""A column of texts as small whole numbers: what is asked of a name is asked once per spelling, never once per row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Texts:
    """Texts by row: `values[codes[row]]`, or blank where the code is `NONE`. A value may stand twice, or unused."""

    codes: NDArray[np.int32]
    values: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def value(self, code: int) -> str:
        """The text of a code, "" for `NONE`."""
        return "" if code == NONE else self.values[code]

    def at(self, row: int) -> str:
        """The text of a row, "" where it is blank."""
        return self.value(int(self.codes[row]))

    @property
    def given(self) -> NDArray[np.bool_]:
        """The rows that are not blank."""
        return np.not_equal(self.codes, NONE)

    def take(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> Texts:
        """Some rows, by position or mask."""
        return Texts(self.codes[rows], self.values)

    def met(self) -> tuple[str, ...]:
        """The different values in use, in the order of the rows in which each stands first."""
        first = first_rows(self.codes, len(self.values))
        used = np.flatnonzero(first < len(self))
        return tuple(self.values[code] for code in used[np.argsort(first[used], kind="stable")])

    def mapped(self, number: Callable[[str], int]) -> NDArray[np.int32]:
        """A number for each row; `NONE` where it is blank. `number` is asked once per value in use."""
        table = np.full(len(self.values) + 1, NONE, np.int32)
        used = np.zeros(len(table), np.bool_)
        used[self.codes] = True
        for code in np.flatnonzero(used[:NONE]).tolist():
            table[code] = number(self.values[code])
        return table[self.codes]

    def dense(self, key: Callable[[str], str] = str) -> NDArray[np.int32]:
        """A number for each row, equal where the keys of the texts are; `NONE` where it is blank."""
        numbers: dict[str, int] = {}
        return self.mapped(lambda text: numbers.setdefault(key(text), len(numbers)))

    def renamed(self, name: Callable[[str], str]) -> Texts:
        """Other texts in place of the values; a row whose text becomes "" is blank."""
        values = tuple(map(name, self.values))
        kept = np.fromiter((*map(bool, values), False), np.bool_, len(values) + 1)
        return Texts(np.where(kept[self.codes], self.codes, NONE).astype(np.int32), values)

    def joined(self, other: Texts) -> Texts:
        """These rows, and after them those of another column."""
        moved = np.where(other.codes == NONE, NONE, other.codes + len(self.values))
        return Texts(np.concatenate([self.codes, moved.astype(np.int32)]), (*self.values, *other.values))


def texts(frame: pd.DataFrame, column: str) -> Texts:
    """A column of a source table; all blank where the table does not have it.

    A text without a letter or digit ("-") folds to nothing and is blank, as the reader of a sheet means it.
    """
    if column not in frame:
        return blank(len(frame))
    series = frame[column].cat
    found = Texts(series.codes.to_numpy().astype(np.int32), tuple(series.categories.to_numpy(object).tolist()))
    return found.renamed(lambda text: text if text[:1].isalnum() or any(map(str.isalnum, text)) else "")


def blank(rows: int) -> Texts:
    """As many blank rows."""
    return Texts(np.full(rows, NONE, np.int32), ())


def numbered(known: Mapping[str, int], key: Callable[[str], str]) -> Callable[[str], int]:
    """What gives a text its number by its key, `NONE` where the key is not known."""
    return lambda text: known.get(key(text), NONE)


def first_rows(codes: NDArray[np.int32], count: int) -> NDArray[np.intp]:
    """The first row of each code from 0 to `count` - 1; the number of rows for a code that no row has.

    Assigned backwards: where an index stands several times, the last assignment stays (as NumPy promises).
    """
    first = np.full(count + 1, len(codes), np.intp)
    first[codes[::-1]] = np.arange(len(codes) - 1, -1, -1)
    return first[:-1]


def groups(codes: NDArray[np.int32]) -> list[NDArray[np.intp]]:
    """The rows of each code in use, in the order of the codes; rows with `NONE` are in no group."""
    order = np.argsort(codes, kind="stable")
    order = order[codes[order] != NONE]
    return np.split(order, np.flatnonzero(np.diff(codes[order])) + 1) if len(order) else []
