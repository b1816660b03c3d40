"""What the source tables say in the rows that resolved data came from, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.problem import PLACES

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.place import Place
    from asnkompetensi.model.table import Table

    Rows = NDArray[np.intp]
    Positions = NDArray[np.int32]

NEVER = np.iinfo(np.int64).min
SHOWN = 3
_ORIGIN = ("bagian", "baris", "kolom")
# A `kesenjangan` sheet holds levels and dates of assessments under headings of its own.
HEADINGS = {
    ("kesenjangan", "tanggal"): "tanggal_penilaian",
    ("kesenjangan", "level"): "level_dimiliki",
}
_WIDTH, _LENGTH = 1 << 14, 1 << 32  # more than the columns and rows that any source has


def origins(data: Data, rows: pd.DataFrame) -> Iterator[tuple[Table, Rows | slice, Positions]]:
    """For each source table of resolved rows: the table, the positions among the rows, the positions in its frame."""
    number, position = rows["asal_tabel"].to_numpy(), rows["asal"].to_numpy()
    numbers = np.unique(number).tolist()
    for one in numbers:
        here = np.flatnonzero(number == one) if len(numbers) > 1 else slice(None)  # no copies of a long table
        yield data.tabel[one], here, position[here]


def days(data: Data, rows: pd.DataFrame, column: str) -> NDArray[np.int64]:
    """A date column of the origin of each row, in days since 1970-01-01; `NEVER` where there is none."""
    found = np.full(len(rows), NEVER)
    for table, here, there in origins(data, rows):
        if column in table.frame:
            found[here] = dates(table, column)[there]
    return found


def dates(table: Table, column: str) -> NDArray[np.int64]:
    """A date column of a source table, in days since 1970-01-01; `NEVER` where a cell has none."""
    return table.frame[column].to_numpy(dtype=np.int64, na_value=NEVER)


def meanings(data: Data, rows: pd.DataFrame, column: str, meaning: Callable[[str], int]) -> NDArray[np.int64]:
    """What a word in the origin of each row means, asked once per word; `NONE` where there is no word."""
    found = np.full(len(rows), NONE, np.int64)
    for table, here, there in origins(data, rows):
        if column in table.frame:
            words = table.frame[column].cat
            known = np.array([*map(meaning, words.categories), NONE], np.int64)
            found[here] = known[words.codes.to_numpy()[there]]
    return found


def cells(table: Table, rows: Rows | Positions, column: str, most: int = PLACES) -> tuple[Place, ...]:
    """The different cells of a column in rows of a table's frame, in the order of the rows; the first of very many."""
    first = _different(table, rows, column)[:most]
    bagian, baris, kolom = (table.frame[name].to_numpy()[first].tolist() for name in _ORIGIN)
    return tuple(table.place_at(*one, column) for one in zip(bagian, baris, kolom, strict=True))


def count(table: Table, rows: Rows | Positions, column: str) -> int:
    """How many different cells there are of a column in rows of a table's frame."""
    return len(_different(table, rows, column))


def source_cells(data: Data, rows: pd.DataFrame, column: str) -> tuple[Place, ...]:
    """The cells of a column in the origins of resolved rows, in source order; the first of very many."""
    found = (
        place
        for table, _, there in origins(data, rows)
        for place in cells(table, np.sort(there), HEADINGS.get((table.nama, column), column))
    )
    return tuple(islice(found, PLACES))


def source_count(data: Data, rows: pd.DataFrame, column: str) -> int:
    """How many different cells there are of a column in the origins of resolved rows."""
    found = origins(data, rows)
    return sum(count(table, there, HEADINGS.get((table.nama, column), column)) for table, _, there in found)


def some(places: Sequence[Place]) -> str:
    """The first few cells in one text: `C88, C91, C120 ...`."""
    shown = ", ".join(place.sel for place in places[:SHOWN])
    return f"{shown} ..." if len(places) > SHOWN else shown


def _different(table: Table, rows: Rows | Positions, column: str) -> Rows | Positions:
    """Of rows that share a cell of a column the first."""
    above = any(column in part.tetap for part in table.bagian)
    kolom = table.frame["kolom"].to_numpy()[rows]
    if not above and not (kolom >= 0).any():
        return rows
    bagian, baris = (table.frame[name].to_numpy()[rows].astype(np.int64) for name in ("bagian", "baris"))
    return rows[_apart(table, column, bagian, baris, kolom.astype(np.int64))]


def _apart(
    table: Table, column: str, bagian: NDArray[np.int64], baris: NDArray[np.int64], kolom: NDArray[np.int64]
) -> Rows:
    """The first of the rows that have the same cell: a heading, a cell of the row's key, or the row's own value.

    A value that stands once above the header has one cell for all rows of its sheet.
    """
    above = np.array([column in part.tetap for part in table.bagian])[bagian]
    heading = (kolom >= 0) & (column == "kompetensi")
    keyed = np.array([column in part.kolom for part in table.bagian])[bagian]
    row, value = np.where(heading | above, 0, baris), np.where((keyed & ~heading) | above, 0, kolom + 1)
    _, first = np.unique((bagian * _LENGTH + row) * _WIDTH + value, return_index=True)
    return np.sort(first)
