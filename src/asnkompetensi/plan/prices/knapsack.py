"""Each person's best choice, for many people at once: at most one seat of a group, JP and trainings limited.

Exact by dynamic programming over the groups of each person: the states are the trainings and the JP used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.prices.runs import ragged, starts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.prices.market import Market

    Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Limits:
    """JP of each size, JP and trainings that a person may get; JP in whole units."""

    sizes: tuple[int, ...]
    room: int
    often: int


def best(seats: Market) -> tuple[Floats, Ints, Ints]:
    """The best choice of each person, by `worth`: what it is worth, the seats (positions), and who takes each.

    A seat that is worth nothing, or less, is never taken.
    """
    people, count = len(seats), len(seats.begin)
    row = np.repeat(np.arange(people), np.diff(seats.stall))
    table = np.full((int(seats.groups.max(initial=0)), len(seats.limits.sizes), people), -np.inf)
    place = seats.cell.astype(np.int64) * people + row
    top = np.maximum.reduceat(seats.worth, seats.begin) if count else np.zeros(0)
    table.reshape(-1)[place] = top
    values = _values(table, seats.limits)
    number = np.full(table.size, -1, np.int32)
    number[place] = np.arange(count)
    stall = number[_picked(table, values, seats.limits)]
    return values[-1, -1, -1], _first(seats, stall, top[stall]), row[stall]


def _first(seats: Market, stall: Ints, top: Floats) -> Ints:
    """The first seat of each stall that is worth so much."""
    begin = seats.begin[stall].astype(np.int64)
    size = np.append(seats.begin, len(seats.seat))[stall + 1] - begin
    place = ragged(begin, size)
    best_ones = np.flatnonzero(seats.worth[place] == np.repeat(top, size))
    stall_of = np.repeat(np.arange(len(stall)), size)[best_ones]
    return place[best_ones[starts(stall_of)]]


def _values(table: Floats, limits: Limits) -> Floats:
    """Group x trainings at most x JP at most x person: the best worth from the groups so far."""
    groups, _, people = table.shape
    often, room = min(limits.often, groups), limits.room
    values = np.zeros((groups + 1, often + 1, room + 1, people))
    for group in range(groups):
        now, before = values[group + 1], values[group]
        now[:] = before
        for size, jp in enumerate(limits.sizes):
            with_it = before[:-1, : room + 1 - jp] + table[group, size]
            np.maximum(now[1:, jp:], with_it, out=now[1:, jp:])
    return values


def _picked(table: Floats, values: Floats, limits: Limits) -> Ints:
    """The cells (flat in `table`) that make up the best worth of everybody, going back through the groups."""
    groups, sizes, people = table.shape
    often = np.full(people, values.shape[1] - 1)
    room = np.full(people, limits.room)
    everyone = np.arange(people)
    found = [np.zeros(0, np.int64)]
    for group in range(groups - 1, -1, -1):
        now = values[group + 1, often, room, everyone]
        who = np.flatnonzero(now > values[group, often, room, everyone])
        for size, jp in enumerate(limits.sizes):
            fits = who[room[who] >= jp]
            worth = values[group, often[fits] - 1, room[fits] - jp, fits] + table[group, size, fits]
            takes = fits[worth == now[fits]]
            found.append((group * sizes + size) * people + takes)
            often[takes] -= 1
            room[takes] -= jp
            who = np.setdiff1d(who, takes, assume_unique=True)
    return np.concatenate(found)
