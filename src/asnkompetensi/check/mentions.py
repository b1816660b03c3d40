"""Names as a column of a source table mentions them, and the problem of one that leads to nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import cells
from asnkompetensi.check.similar import nearest
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.place import Place
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.table import Table


@dataclass(frozen=True, eq=False)
class Mention:
    """A name in one column of a source table: the spelling met first, how many rows, its categories in the frame."""

    table: Table
    column: str
    name: str
    rows: int
    categories: tuple[int, ...]


def mentions(data: Data, table: str, column: str) -> list[Mention]:
    """The names of a column, each once whatever its spellings, by folded name; blank ones are none."""
    return [one for source in data.tabel if source.nama == table for one in _mentions(source, column)]


def _mentions(table: Table, column: str) -> Iterator[Mention]:
    if column not in table.frame:
        return
    words = table.frame[column].cat
    codes = words.codes.to_numpy()
    used, first, count = np.unique(codes, return_index=True, return_counts=True)
    found: dict[str, list[tuple[int, int, int]]] = {}
    for row, code, rows in sorted(zip(first.tolist(), used.tolist(), count.tolist(), strict=True)):
        if code >= 0:
            found.setdefault(fold(words.categories[code]), []).append((row, code, rows))
    for name in sorted(found.keys() - {""}):
        own = tuple(code for _, code, _ in found[name])
        yield Mention(table, column, words.categories[own[0]], sum(rows for *_, rows in found[name]), own)


def places(found: Sequence[Mention]) -> tuple[Place, ...]:
    """Every cell that mentions one of some names of a column, in source order."""
    table, column = found[0].table, found[0].column
    codes = table.frame[column].cat.codes.to_numpy()
    return cells(table, np.flatnonzero(np.isin(codes, [code for one in found for code in one.categories])), column)


def strays(
    found: Iterable[Mention], is_known: Callable[[str], bool], known: Sequence[str], rujukan: str
) -> list[Problem]:
    """`RUJUKAN-01` for each name that is not known; `rujukan` are the tables that should have it."""
    unknown = [one for one in found if not is_known(one.name)]
    near = nearest([one.name for one in unknown], known)
    return [stray((one,), rujukan, mirip) for one, mirip in zip(unknown, near, strict=True)]


def stray(found: Sequence[Mention], rujukan: str, mirip: str = "") -> Problem:
    """`RUJUKAN-01` of one name, or of several names of a column to which nothing is near, the most frequent first.

    Facts `kolom`, `nilai`, `mirip`, `jumlah` of rows, `tabel`, `rujukan`. Of several, fact `lain` says how many beside
    the first; evidence `nama`, `kali` (rows).
    """
    first = found[0]
    facts: dict[str, Fact] = {
        "kolom": first.column,
        "nilai": first.name,
        "mirip": mirip,
        "jumlah": sum(one.rows for one in found),
        "tabel": first.table.nama,
        "rujukan": rujukan,
    }
    if len(found) == 1:
        return Problem("RUJUKAN-01", places(found), facts)
    bukti: tuple[dict[str, Fact], ...] = tuple({"nama": one.name, "kali": one.rows} for one in found)
    return Problem("RUJUKAN-01", places(found), {**facts, "lain": len(found) - 1}, bukti)
