"""Rows of units: guarantees, fair shares, people who stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.milp.columns import INFINITE, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Flags, Instance
    from asnkompetensi.plan.milp.columns import Columns


def units(instance: Instance, columns: Columns) -> Iterator[Rows]:
    """All rows of units. What units get at least is a bound of the row that counts their seats."""
    if instance.adil or (instance.jaminan > 0).any():
        yield _seats(instance, columns)
    if instance.adil:
        yield _all(columns)
        yield _shares(instance, columns)
    yield from _present(instance)


def _seats(instance: Instance, columns: Columns) -> Rows:
    """Seats of each unit."""
    unit = instance.unit[instance.kursi.orang]
    every, ones = np.arange(columns.unit), np.ones(len(unit))
    return Rows(
        np.concatenate([unit, every]),
        np.concatenate([np.arange(len(unit)), columns.satuan_kerja + every]),
        np.concatenate([ones, -np.ones(len(every))]),
        np.zeros(len(every)),
        np.zeros(len(every)),
    )


def _all(columns: Columns) -> Rows:
    every = np.arange(columns.unit)
    return Rows(
        np.zeros(columns.unit + 1, np.int64),
        np.append(columns.satuan_kerja + every, columns.semua),
        np.append(np.ones(columns.unit), -1.0),
        np.zeros(1),
        np.zeros(1),
    )


def _shares(instance: Instance, columns: Columns) -> Rows:
    """Whole people: `seats >= floor(all x part / whole)` is `whole x seats >= part x all - (whole - 1)`."""
    part = np.bincount(instance.unit[np.unique(instance.kursi.orang)], minlength=columns.unit)
    divisor = max(int(np.gcd.reduce(part)), 1)
    part //= divisor
    whole = int(part.sum())
    some = np.flatnonzero(part)
    every = np.arange(len(some))
    return Rows(
        np.tile(every, 2),
        np.concatenate([columns.satuan_kerja + some, np.full(len(some), columns.semua)]),
        np.concatenate([np.full(len(some), float(whole)), -part[some].astype(np.float64)]),
        np.full(len(some), float(1 - whole)),
        np.full(len(some), INFINITE),
    )


def _present(instance: Instance) -> Iterator[Rows]:
    """People of each unit in class, where more could be than may; each of them is in one class a day."""
    unit, training = instance.unit[instance.kursi.orang], instance.kursi.pelatihan
    limited = (instance.hadir < NO_LIMIT)[unit]
    for there in _days(instance) if limited.any() else ():
        seat = np.flatnonzero(there[training] & limited)
        people = np.bincount(instance.unit[np.unique(instance.kursi.orang[seat])], minlength=len(instance.hadir))
        tight = np.flatnonzero(people > instance.hadir)
        row = np.full(len(instance.hadir), -1)
        row[tight] = np.arange(len(tight))
        seat = seat[row[unit[seat]] >= 0]
        limit = instance.hadir[tight].astype(np.float64)
        yield Rows(row[unit[seat]], seat, np.ones(len(seat)), np.full(len(tight), -INFINITE), limit)


def _days(instance: Instance) -> Iterator[Flags]:
    """Trainings that last on a day, for the days on which most do: one begins, and one ends before another begins."""
    begin, end = instance.kelas.mulai, instance.kelas.selesai
    first = np.unique(begin[begin != NONE])
    for day, later in zip(first, np.append(first, NO_LIMIT)[1:], strict=True):
        there = (begin != NONE) & (begin <= day) & (day <= end)
        if (end[there] < later).any():
            yield there
