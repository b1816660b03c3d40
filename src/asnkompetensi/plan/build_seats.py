"""The seats of an instance from the offers of every gap, batch by batch: ten million are never joined at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.instance import Seats

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.plan.instance import Flags, Ints


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
    parts = [_part(rows, unit, weight) for rows in _kept(offers, unit, allowed)]
    step = max(int(np.gcd.reduce([np.gcd.reduce(part.nilai) for part in parts])) if parts else 1, 1)
    columns = {field.name: _joined(parts, field.name) for field in fields(_Part)}
    columns["nilai"] //= step
    columns["awal"] = np.append(0, np.cumsum(columns.pop("banyak")))
    return Seats(**columns), step


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


def _joined(parts: list[_Part], name: str) -> Ints:
    return np.concatenate([np.zeros(0, np.int64), *(getattr(part, name) for part in parts)])
