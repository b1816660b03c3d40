"""Where trainings stand in a ranking, and which of some changes turn one of the first out of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from asnkompetensi.recommend.frames import Numbers

_AT_ONCE = 1_000  # changes


@dataclass(frozen=True, slots=True)
class Turn:
    """The first change that turns a training out: its number, the rank then (0: none), who comes in (-1: nobody)."""

    nomor: int
    urutan: int
    pengganti: int


def ranks(scores: Numbers) -> Numbers:
    """Ranks from 1 in each row of `scores`, the highest first, equals in the order of columns; 0 for a score of 0."""
    order = np.argsort(-scores, axis=1, kind="stable")
    found = np.empty_like(order)
    np.put_along_axis(found, order, np.arange(1, scores.shape[1] + 1)[None, :], axis=1)
    return np.where(scores > 0, found, 0)


def first(scores: Numbers, top: int) -> Numbers:
    """The columns that stand among the first `top`, in order."""
    rank = ranks(scores[None, :])[0]
    inside = np.flatnonzero(_inside(rank, top))
    return inside[np.argsort(rank[inside])]


def turns(scores: Numbers, changes: Numbers, top: int) -> dict[int, Turn]:
    """For each of the first `top` columns that some change turns out, the first one that does.

    `changes` has a row per change: what is added to `scores`. A training is out below rank `top`, and where nothing is
    left that it closes. Every change is looked at: what is not here stays under each of them.
    """
    chosen, found = first(scores, top), dict[int, Turn]()
    for start in range(0, len(changes), _AT_ONCE):
        rank = ranks(scores[None, :] + changes[start : start + _AT_ONCE])
        inside = _inside(rank, top)
        for column in [one for one in chosen.tolist() if one not in found]:
            out = np.flatnonzero(~inside[:, column])
            if len(out):
                new = np.setdiff1d(np.flatnonzero(inside[out[0]]), chosen)
                comes = int(new[0]) if len(new) else -1
                found[column] = Turn(start + int(out[0]), int(rank[out[0], column]), comes)
    return found


def _inside(rank: Numbers, top: int) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return (rank > 0) & (rank <= top)
