"""Rows of persons: what cannot be had together, JP, number of trainings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.milp.columns import INFINITE, Rows
from asnkompetensi.plan.milp.hull import hull

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Flags, Instance, Ints


def persons(instance: Instance) -> Iterator[Rows]:
    """All rows of persons; what follows from other rows is left out."""
    row, seat = cliques(instance)
    count = int(row.max(initial=-1)) + 1
    yield Rows(row, seat, np.ones(len(seat)), np.full(count, -INFINITE), np.ones(count))
    yield from _limits(instance)


def cliques(instance: Instance) -> tuple[Ints, Ints]:
    """Sets of seats of one person of which at most one can be taken: set (from 0) and seat of each entry.

    One set for each gap, each day on which a training begins, and the trainings of more than half of the JP; sets of
    one seat and sets inside others are left out.
    """
    seats, classes = instance.kursi, instance.kelas
    one = np.repeat(np.arange(len(seats)), np.diff(seats.awal))
    two, day = _days(instance)
    three = np.flatnonzero(2 * classes.jp[seats.pelatihan] > instance.max_jp)
    kind = np.concatenate([np.zeros(len(one)), np.ones(len(two)), np.full(len(three), 2)]).astype(np.int64)
    seat = np.concatenate([one, two, three])
    what = np.concatenate([seats.kompetensi, day, np.zeros(len(three), np.int64)])
    key = (seats.orang[seat] * 3 + kind) * (what.max(initial=0) + 1) + what
    _, row = np.unique(key, return_inverse=True)
    row = row.ravel()
    kept = (np.bincount(row) > 1)[row]
    return _outermost(row[kept], seat[kept])


def _days(instance: Instance) -> tuple[Ints, Ints]:
    """Dated seats and, of each, the days on which some training begins while it lasts."""
    classes = instance.kelas
    dated = np.flatnonzero(classes.mulai[instance.kursi.pelatihan] != NONE)
    training = instance.kursi.pelatihan[dated]
    first = np.unique(classes.mulai[classes.mulai != NONE])
    begin = np.searchsorted(first, classes.mulai[training])
    count = np.searchsorted(first, classes.selesai[training], side="right") - begin
    inside = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    return np.repeat(dated, count), np.repeat(begin, count) + inside


def _outermost(row: Ints, seat: Ints) -> tuple[Ints, Ints]:
    """Without the sets that lie inside others (of equal ones the first is kept), numbered anew."""
    order = np.lexsort((row, seat))
    row, seat = row[order], seat[order]
    size = np.bincount(row)
    pairs = []
    for step in range(1, int(np.bincount(seat).max(initial=0))):
        same = seat[step:] == seat[:-step]
        pairs.append(np.stack([row[:-step][same], row[step:][same]]))
    inner = np.zeros(len(size), np.bool_)
    if pairs:
        both, common = np.unique(np.concatenate(pairs, axis=1), axis=1, return_counts=True)
        inner[both[1, common == size[both[1]]]] = True
        smaller = (common == size[both[0]]) & (size[both[0]] < size[both[1]])
        inner[both[0, smaller]] = True
    kept = ~inner[row]
    _, number = np.unique(row[kept], return_inverse=True)
    return number.ravel(), seat[kept]


def _limits(instance: Instance) -> Iterator[Rows]:
    """JP and number of trainings of persons who could have too many."""
    jp, count = instance.kelas.jp, instance.max_trainings
    unit = max(int(np.gcd.reduce(jp)), 1)
    for weight, limit in hull(jp // unit, instance.max_jp // unit, count):
        number = len(instance.kelas) if limit == count else count
        yield _sums(instance, _largest(instance, weight, number) > limit, weight, limit)


def _sums(instance: Instance, tight: Flags, size: Ints, limit: int) -> Rows:
    people = np.flatnonzero(tight)
    row = np.full(len(instance.unit), -1)
    row[people] = np.arange(len(people))
    training = instance.kursi.pelatihan
    seat = np.flatnonzero((row[instance.kursi.orang] >= 0) & (size[training] > 0))
    none = np.full(len(people), -INFINITE)
    limits = np.full(len(people), float(limit))
    return Rows(row[instance.kursi.orang[seat]], seat, size[training[seat]].astype(np.float64), none, limits)


def _largest(instance: Instance, weight: Ints, count: int) -> Ints:
    """By person: the most that so many seats can sum to, one of those that begin with the same competency."""
    seats = instance.kursi
    first, size = seats.kompetensi[seats.awal[:-1]], weight[seats.pelatihan]
    order = np.lexsort((-size, first, seats.orang))
    key = seats.orang[order] * (first.max(initial=0) + 1) + first[order]
    best = order[np.searchsorted(key, np.unique(key))]
    best = best[np.lexsort((-size[best], seats.orang[best]))]
    person = seats.orang[best]
    kept = np.arange(len(person)) - np.searchsorted(person, person) < count
    total = np.zeros(len(instance.unit), np.int64)
    np.add.at(total, person[kept], size[best[kept]])
    return total
