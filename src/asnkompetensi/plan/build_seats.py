"""The seats of an instance from the offers of every gap, batch by batch: ten million are never joined at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi.plan.instance import Seats

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.plan.instance import Flags, Ints

NARROW = 2**31  # int32 holds less
MANY = 10_000  # more competencies than there are
_CODES = ("orang", "pelatihan", "kompetensi")


@dataclass(frozen=True, eq=False)
class _Part:
    """The seats of some people; `banyak` counts the competencies of each, the last two have a row for each of those."""

    orang: Ints
    pelatihan: Ints
    nilai: Ints
    ditutup: Ints
    banyak: Ints
    kompetensi: Ints
    bagian: Ints


def seats(offers: Iterable[pd.DataFrame], unit: Ints, weight: Ints, allowed: Flags) -> tuple[Seats, int]:
    """The seats, and what 1 in their `nilai` is.

    `offers` come in batches of whole people, rising by person, with the columns `orang`, `kompetensi`, `pelatihan`,
    `bobot`, `level_ditutup`. `unit` is that of each person, `weight` (millionths) that of each unit, `allowed` (unit x
    training) whether a seat can be held and paid.
    """
    code = np.int32 if len(unit) * max(allowed.shape[1], MANY) < NARROW else np.int64
    columns = {one.name: _empty(code if one.name in _CODES else np.int64) for one in fields(_Part)}
    step = 0
    for rows in _kept(offers, unit, allowed):
        part = _part(rows, unit, weight)
        step = int(np.gcd(step, np.gcd.reduce(part.nilai)))
        for name, column in columns.items():
            _append(column, getattr(part, name))
    columns["nilai"] //= max(step, 1)
    columns["awal"] = np.append(0, np.cumsum(columns.pop("banyak"), dtype=np.int64))
    return Seats(**columns), max(step, 1)


def _kept(offers: Iterable[pd.DataFrame], unit: Ints, allowed: Flags) -> Iterator[pd.DataFrame]:
    for rows in offers:
        kept = rows[allowed[unit[rows["orang"].to_numpy()], rows["pelatihan"].to_numpy()]]
        if len(kept):
            yield kept


def _part(rows: pd.DataFrame, unit: Ints, weight: Ints) -> _Part:
    """The seats of a batch, by person, then training; the offers of one gap stand in the order of competencies."""
    orang, pelatihan = (rows[name].to_numpy(np.int64) for name in ("orang", "pelatihan"))
    span = int(pelatihan.max()) + 1
    key = orang * span + pelatihan
    order = np.lexsort((rows["kompetensi"].to_numpy(), key))
    key, closed = key[order], rows["level_ditutup"].to_numpy(np.int64)[order]
    worth = closed * (rows["bobot"].to_numpy(np.int64) * weight[unit[orang]])[order]
    first = np.flatnonzero(np.diff(key, prepend=-1))
    return _Part(
        orang=key[first] // span,
        pelatihan=key[first] % span,
        nilai=np.add.reduceat(worth, first),
        ditutup=np.add.reduceat(closed, first),
        banyak=np.diff(first, append=len(key)),
        kompetensi=rows["kompetensi"].to_numpy(np.int64)[order],
        bagian=closed,
    )


def _empty(kind: type[np.signedinteger[Any]]) -> Ints:
    return np.zeros(0, kind)


def _append(column: Ints, part: Ints) -> None:
    """Let a column grow where it stands: there is never a second copy of millions of numbers."""
    size = len(column)
    column.resize(size + len(part), refcheck=False)
    column[size:] = part
