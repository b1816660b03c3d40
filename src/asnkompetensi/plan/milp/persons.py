"""Rows of persons: what cannot be had together, JP, number of trainings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.milp.columns import INFINITE, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Flags, Instance, Ints


def persons(instance: Instance) -> Iterator[Rows]:
    """All rows of persons; what follows from other rows is left out."""
    row, seat = cliques(instance)
    count = int(row.max(initial=-1)) + 1
    yield Rows(row, seat, np.ones(len(seat)), np.full(count, -INFINITE), np.ones(count))
    yield _hours(instance)
    yield _trainings(instance)


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


def _hours(instance: Instance) -> Rows:
    """JP of persons who could have too many, in whole multiples of what all trainings are multiples of."""
    jp = instance.kelas.jp
    unit = max(int(np.gcd.reduce(jp)), 1)
    bound = _least(instance, jp[instance.kursi.pelatihan])
    tight = bound > instance.max_jp
    return _sums(instance, tight, jp // unit, instance.max_jp // unit)


def _trainings(instance: Instance) -> Rows:
    """Trainings of persons who could have too many."""
    bound = _least(instance, np.ones(len(instance.kursi), np.int64), every=True)
    return _sums(instance, bound > instance.max_trainings, np.ones_like(instance.kelas.jp), instance.max_trainings)


def _sums(instance: Instance, tight: Flags, size: Ints, limit: int) -> Rows:
    people = np.flatnonzero(tight)
    row = np.full(len(instance.unit), -1)
    row[people] = np.arange(len(people))
    training = instance.kursi.pelatihan
    seat = np.flatnonzero((row[instance.kursi.orang] >= 0) & (size[training] > 0))
    none = np.full(len(people), -INFINITE)
    limits = np.full(len(people), float(limit))
    return Rows(row[instance.kursi.orang[seat]], seat, size[training[seat]].astype(np.float64), none, limits)


def _least(instance: Instance, size: Ints, *, every: bool = False) -> Ints:
    """By person: the most that seats can sum to, when of those that begin with one competency only the largest counts.

    They are as many as are allowed, or `every` one.
    """
    seats = instance.kursi
    first = seats.kompetensi[seats.awal[:-1]] if len(seats) else np.zeros(0, np.int64)
    order = np.lexsort((-size, first, seats.orang))
    person, gap = seats.orang[order], first[order]
    head = np.r_[True, (person[1:] != person[:-1]) | (gap[1:] != gap[:-1])] if len(order) else np.zeros(0, np.bool_)
    person, size = person[head], size[order][head]
    order = np.lexsort((-size, person))
    person, size = person[order], size[order]
    place = np.arange(len(person)) - np.searchsorted(person, person)
    kept = np.full(len(person), every) | (place < instance.max_trainings)
    total = np.zeros(len(instance.unit), np.int64)
    np.add.at(total, person[kept], size[kept])
    return total
