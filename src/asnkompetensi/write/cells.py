"""Columns as text: every distinct value is written once, then taken by its code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown, date_of
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Value = str | int | bool
TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)
NUMBERS = tuple(SHOWN_UNITS)
CHUNK = 20_000
EACH = 10  # rows for each text of columns made one
DATA = words("id")  # the one language of data forms


@dataclass(frozen=True)
class Cells:
    """A column: `values` holds every distinct value once, `codes[row]` is its position there, or -1 for missing.

    Values are `str` for TEXT, NIP, WORD and REASON, `bool` for FLAG, else `int` in the unit of `shown`.
    """

    name: str
    shown: Shown
    codes: NDArray[np.integer]
    values: tuple[Value, ...]

    def spread(self, write: Callable[[Value, Shown], str], missing: str = "", prefix: str = "") -> Spread:
        """The column as texts, each behind `prefix`: `write` is called once per distinct value."""
        import numpy as np

        texts = [prefix + write(value, self.shown) for value in self.values]
        return Spread(self.codes, np.array([*texts, prefix + missing], dtype=object))


@dataclass(frozen=True)
class Spread:
    """A column's texts; the last of `texts` stands for missing."""

    codes: NDArray[np.integer]
    texts: NDArray[np.object_]

    def rows(self, start: int, stop: int) -> list[str]:
        """The texts of some rows."""
        part: list[str] = self.texts[self.codes[start:stop]].tolist()
        return part

    def beside(self, other: Spread, glue: str) -> Spread:
        """Both columns as one, `glue` between their texts."""
        import numpy as np

        width, joined = len(other.texts), [one + glue + two for one in self.texts for two in other.texts]
        own, its = (spread.codes.astype(np.int32) % np.int32(len(spread.texts)) for spread in (self, other))
        return Spread(own * np.int32(width) + its, np.array(joined, dtype=object))

    def each(self, change: Callable[[str], str]) -> Spread:
        """The same column with every distinct text changed."""
        import numpy as np

        return Spread(self.codes, np.array([change(text) for text in self.texts], dtype=object))


def merged(spreads: Iterable[Spread], count: int, glue: str) -> list[Spread]:
    """Columns of `count` rows, neighbours of few texts made one: a row is then joined from a few pieces, not thirty.

    A column that others are made part of has at most one text for `EACH` rows, so that this costs less than it saves.
    """
    found: list[Spread] = []
    for spread in spreads:
        if found and len(found[-1].texts) * len(spread.texts) * EACH <= count:
            found[-1] = found[-1].beside(spread, glue)
        else:
            found.append(spread)
    return found


def chunks(spreads: Sequence[Spread], start: int, stop: int) -> Iterator[Iterable[tuple[str, ...]]]:
    """The texts of the rows from `start` up to `stop`, a tuple a row, so many at a time that memory stays small."""
    for first in range(start, stop, CHUNK):
        last = min(first + CHUNK, stop)
        yield zip(*(spread.rows(first, last) for spread in spreads), strict=True)


def cells(table: ResultTable, column: ResultColumn) -> Cells:
    """A column of a result table, each distinct value once; an empty text counts as missing."""
    import numpy as np
    import pandas as pd

    series = table.frame[column.name]
    if column.shown in TEXTS:
        values = tuple(str(value) for value in series.cat.categories)
        codes = series.cat.codes.to_numpy()
        if "" in values:
            codes = np.where(codes == values.index(""), -1, codes)
        return Cells(column.name, column.shown, codes, values)
    codes, distinct = pd.factorize(series)
    kind = bool if column.shown is Shown.FLAG else int
    return Cells(column.name, column.shown, codes, tuple(kind(value) for value in distinct))


def columns(table: ResultTable) -> list[Cells]:
    """All columns of a result table."""
    return [cells(table, column) for column in table.columns]


def first(table: ResultTable, count: int) -> ResultTable:
    """The first rows of a table, without the texts that stand in other rows only."""
    frame = table.frame.iloc[:count].copy()
    for column in table.columns:
        if column.shown in TEXTS:
            frame[column.name] = frame[column.name].cat.remove_unused_categories()
    return replace(table, frame=frame)


def records(table: ResultTable, limit: int) -> list[dict[str, Value | None]]:
    """The first rows of a table as mappings, None where a value is missing."""
    part = first(table, limit)
    taken = [(c.name, c.values, c.codes.tolist()) for c in columns(part)]
    return [
        {name: values[codes[row]] if codes[row] >= 0 else None for name, values, codes in taken}
        for row in range(len(part.frame))
    ]


def literal(value: Value, shown: Shown) -> str:
    """A value as data forms write it: exact decimals without needless zeros, ISO dates, `ya` or `tidak`, text.

    Reasons are spoken in Indonesian, whatever language people's forms speak.
    """
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, str):
        return spoken(value, DATA) if shown is Shown.REASON else value
    if shown is Shown.DATE:
        return date_of(value).isoformat()
    return decimal(value, SHOWN_UNITS[shown])


def typed(value: Value, shown: Shown) -> bool | int | str | date | Decimal:
    """A value as forms with types of their own hold it: exactly what :func:`literal` says, in its column's type."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and shown is Shown.DATE:
        return date_of(value)
    text = literal(value, shown)
    if shown in NUMBERS:
        return int(text) if SHOWN_UNITS[shown] == 1 else Decimal(text)
    return text


def decimal(value: int, unit: int) -> str:
    """`value` counted in `unit`-ths (a power of ten), exactly: 2500000 in millionths is `2.5`."""
    whole, rest = divmod(abs(value), unit)
    sign = "-" if value < 0 else ""
    if not rest:
        return f"{sign}{whole}"
    return f"{sign}{whole}.{str(unit + rest)[1:].rstrip('0')}"
