"""Each person's best choice, for many people at once: at most one seat of a group, JP and trainings limited.

Exact by dynamic programming over the groups of each person: the states are the trainings and the JP used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.prices.runs import ragged, starts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.prices.market import Market

    Floats = NDArray[np.float64]
    Small = NDArray[np.int8]


@dataclass(frozen=True)
class Limits:
    """JP of each size, JP and trainings that a person may get; JP in whole units."""

    sizes: tuple[int, ...]
    room: int
    often: int


def best(seats: Market) -> tuple[Floats, Ints, Ints]:
    """The best choice of each person, by `worth`: what it is worth, the seats (positions), and who takes each.

    A seat that is worth nothing, or less, is never taken. People are looked at together who have equally many groups
    with a seat that is worth something.
    """
    people, sizes = len(seats), len(seats.limits.sizes)
    top = np.maximum.reduceat(seats.worth, seats.begin) if len(seats.begin) else np.zeros(0)
    stall = np.flatnonzero(top > 0)
    row = np.repeat(np.arange(people), np.diff(seats.stall))[stall]
    group, size = np.divmod(seats.cell[stall], sizes)
    new = np.append(True, (np.diff(row) != 0) | (np.diff(group) != 0))[: len(stall)]
    groups = np.bincount(row[new], minlength=people)
    rank = np.cumsum(new) - 1 - (np.cumsum(groups) - groups)[row]
    worth, taken = np.zeros(people), [np.zeros(0, np.int64)]
    for many in np.unique(groups[groups > 0]).tolist():
        who, some = np.flatnonzero(groups == many), np.flatnonzero(groups[row] == many)
        cell = (rank[some] * sizes + size[some]) * len(who) + np.searchsorted(who, row[some])
        table, number = np.full(many * sizes * len(who), -np.inf), np.zeros(many * sizes * len(who), np.int32)
        table[cell], number[cell] = top[stall[some]], some
        values, sized = _values(table.reshape(many, sizes, -1), seats.limits)
        worth[who] = values[-1, -1]
        taken.append(number[_picked(sized, seats.limits)])
    mine = np.concatenate(taken)
    return worth, _first(seats, stall[mine], top[stall[mine]]), row[mine]


def _first(seats: Market, stall: Ints, top: Floats) -> Ints:
    """The first seat of each stall that is worth so much."""
    begin = seats.begin[stall].astype(np.int64)
    size = np.append(seats.begin, len(seats.seat))[stall + 1] - begin
    place = ragged(begin, size)
    best_ones = np.flatnonzero(seats.worth[place] == np.repeat(top, size))
    stall_of = np.repeat(np.arange(len(stall)), size)[best_ones]
    return place[best_ones[starts(stall_of)]]


def _values(table: Floats, limits: Limits) -> tuple[Floats, Small]:
    """Trainings at most x JP at most x person: the best worth; and, by group, the size taken there (NONE: none)."""
    groups, _, people = table.shape
    shape = min(limits.often, groups) + 1, limits.room + 1, people
    now, taken = np.zeros(shape), np.full((groups, *shape), NONE, np.int8)
    for group in range(groups):
        before = now.copy()
        for size, jp in enumerate(limits.sizes):
            worth = before[:-1, : shape[1] - jp] + table[group, size]
            better = worth > now[1:, jp:]
            np.copyto(now[1:, jp:], worth, where=better)
            np.copyto(taken[group, 1:, jp:], np.int8(size), where=better)
    return now, taken


def _picked(taken: Small, limits: Limits) -> Ints:
    """The cells (flat by group, size and person) that make up the best worth of everybody, from the last group back."""
    groups, often, room, people = taken.shape
    steps = np.array([room + jp for jp in limits.sizes]) * people  # down by a training, and by its JP
    state = ((often - 1) * room + room - 1) * people + np.arange(people)
    found = [np.zeros(0, np.int64)]
    for group in range(groups - 1, -1, -1):
        size = taken[group].reshape(-1)[state]
        who = np.flatnonzero(size >= 0)
        mine = size[who].astype(np.int64)
        found.append((group * len(steps) + mine) * people + who)
        state[who] -= steps[mine]
    return np.concatenate(found)
