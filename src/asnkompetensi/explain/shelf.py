"""Result tables to look things up in: values by row and column, rows by what stands in some columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import Shown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.explanation import Value
    from asnkompetensi.model.result import ResultTable

_TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)


@dataclass(frozen=True)
class Column:
    """A column: `kinds` are its different values, `codes[row]` the position there, -1 for missing."""

    shown: Shown
    codes: NDArray[np.int64]
    kinds: tuple[Value, ...]

    def __getitem__(self, row: int) -> Value | None:
        """The value in a row."""
        code = int(self.codes[row])
        return None if code < 0 else self.kinds[code]

    def taken(self, rows: NDArray[np.intp]) -> list[Value | None]:
        """The values in some rows."""
        return [None if code < 0 else self.kinds[code] for code in self.codes[rows].tolist()]

    @cached_property
    def code(self) -> dict[Value | None, int]:
        """From a value to its code; missing is -1."""
        return {None: -1, **{value: code for code, value in enumerate(self.kinds)}}

    def __len__(self) -> int:
        return len(self.codes)


class Shelf:
    """One result table."""

    def __init__(self, table: ResultTable) -> None:
        self.table = table
        self.shown = {column.name: column.shown for column in table.columns}
        self._columns: dict[str, Column] = {}
        self._indexes: dict[tuple[str, ...], _Index] = {}

    def __len__(self) -> int:
        return len(self.table.frame)

    def column(self, name: str) -> Column:
        """A column by name."""
        if name not in self._columns:
            self._columns[name] = _column(self.table.frame[name], self.shown[name])
        return self._columns[name]

    def rows(self, columns: Sequence[str], values: Sequence[Value | None]) -> NDArray[np.intp]:
        """The rows in which some columns have these values, in the order of the table."""
        key = tuple(columns)
        if not key:
            return np.arange(len(self))
        if key not in self._indexes:
            self._indexes[key] = _Index([self.column(name) for name in key])
        return self._indexes[key].find(values)


def _column(series: pd.Series[Any], shown: Shown) -> Column:
    if shown in _TEXTS:
        kinds = tuple(str(kind) for kind in series.cat.categories)
        codes = series.cat.codes.to_numpy().astype(np.int64)
        return Column(shown, np.where(codes == kinds.index(""), -1, codes) if "" in kinds else codes, kinds)
    kind = bool if shown is Shown.FLAG else int
    codes, found = pd.factorize(series)
    return Column(shown, codes.astype(np.int64), tuple(kind(one) for one in found))


class _Index:
    """Rows by the codes of some columns, sorted once."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = columns
        key = np.zeros(len(columns[0]), np.int64)
        for column in columns:
            key = key * (len(column.kinds) + 1) + column.codes + 1
        self.order = np.argsort(key, kind="stable")
        self.sorted = key[self.order]

    def find(self, values: Sequence[Value | None]) -> NDArray[np.intp]:
        key = 0
        for column, value in zip(self.columns, values, strict=True):
            code = column.code.get(value)
            if code is None:
                return np.empty(0, np.intp)
            key = key * (len(column.kinds) + 1) + code + 1
        first, last = np.searchsorted(self.sorted, [key, key + 1])
        return np.sort(self.order[first:last])
