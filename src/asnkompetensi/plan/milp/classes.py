"""Rows of classes and money: how many people and classes each purse pays, and what that costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.milp.columns import INFINITE, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.milp.columns import Columns, Floats
    from asnkompetensi.plan.milp.payers import Payers


def classes(instance: Instance, payers: Payers, columns: Columns) -> Iterator[Rows]:
    """All rows of classes but those of money."""
    yield _flows(payers, columns)
    yield _people(payers, columns)
    yield from _sizes(instance, payers, columns)
    yield _number(instance, payers, columns)


def money(instance: Instance, payers: Payers, columns: Columns) -> Rows:
    """One row for each purse whose money may not do.

    What all costs are multiples of is 1, so that the limit is a whole number as well, and rounded down.
    """
    seat, room = instance.kelas.biaya_peserta[payers.pelatihan], instance.kelas.biaya_angkatan[payers.pelatihan]
    most = np.zeros(len(instance.dana), np.int64)
    np.add.at(most, payers.dana, seat * payers.orang + room * payers.kelas)
    short = np.flatnonzero((most > instance.dana.pagu) & (instance.dana.pagu < NO_LIMIT))
    row = np.full(len(instance.dana), -1)
    row[short] = np.arange(len(short))
    unit = np.zeros(len(instance.dana), np.int64)
    np.gcd.at(unit, payers.dana, np.gcd(seat, room))
    pair = np.flatnonzero(row[payers.dana] >= 0)
    purse = payers.dana[pair]
    cost = np.concatenate([seat[pair], room[pair]]) // np.tile(unit[purse], 2)
    return Rows(
        np.tile(row[purse], 2),
        np.concatenate([columns.orang + pair, columns.kelas + pair]),
        cost.astype(np.float64),
        np.full(len(short), -INFINITE),
        (instance.dana.pagu[short] // unit[short]).astype(np.float64),
    )


def _flows(payers: Payers, columns: Columns) -> Rows:
    """People of a source are paid by its purses."""
    source = payers.arus[0, columns.arus]
    many, row = np.unique(source, return_inverse=True)
    number = np.full(len(columns.satu), -1)
    number[many] = np.arange(len(many))
    seat = np.flatnonzero(number[payers.sumber] >= 0)
    return Rows(
        np.concatenate([number[payers.sumber[seat]], row.ravel()]),
        np.concatenate([seat, columns.aliran + np.arange(len(source))]),
        _values((len(seat), 1.0), (len(source), -1.0)),
        np.zeros(len(many)),
        np.zeros(len(many)),
    )


def _people(payers: Payers, columns: Columns) -> Rows:
    """People of a pair: all of the sources that it alone may pay, and its flows from others."""
    pair = columns.satu[payers.sumber]
    seat, count = np.flatnonzero(pair >= 0), columns.pasangan
    flow = np.arange(len(columns.arus))
    return Rows(
        np.concatenate([pair[seat], payers.arus[1, columns.arus], np.arange(count)]),
        np.concatenate([seat, columns.aliran + flow, columns.orang + np.arange(count)]),
        _values((len(seat) + len(flow), 1.0), (count, -1.0)),
        np.zeros(count),
        np.zeros(count),
    )


def _sizes(instance: Instance, payers: Payers, columns: Columns) -> Iterator[Rows]:
    """Classes hold no more people than fit, and, where a class asks for more than one, no fewer than it needs."""
    least = instance.kelas.minimum[payers.pelatihan]
    most = np.minimum(instance.kelas.maksimum[payers.pelatihan], payers.orang)
    yield _bounded(columns, np.arange(columns.pasangan), most, below=False)
    several = np.flatnonzero(least > 1)
    yield _bounded(columns, several, least[several], below=True)


def _bounded(columns: Columns, pair: Ints, size: Ints, *, below: bool) -> Rows:
    nothing = np.full(len(pair), INFINITE)
    return Rows(
        np.tile(np.arange(len(pair)), 2),
        np.concatenate([columns.orang + pair, columns.kelas + pair]),
        np.concatenate([np.ones(len(pair)), -size.astype(np.float64)]),
        np.zeros(len(pair)) if below else -nothing,
        nothing if below else np.zeros(len(pair)),
    )


def _number(instance: Instance, payers: Payers, columns: Columns) -> Rows:
    """Classes of a training that several purses pay."""
    together = np.zeros(len(instance.kelas), np.int64)
    np.add.at(together, payers.pelatihan, payers.kelas)
    tight = np.flatnonzero(together > instance.kelas.angkatan)
    row = np.full(len(instance.kelas), -1)
    row[tight] = np.arange(len(tight))
    pair = np.flatnonzero(row[payers.pelatihan] >= 0)
    limit = instance.kelas.angkatan[tight].astype(np.float64)
    return Rows(
        row[payers.pelatihan[pair]], columns.kelas + pair, np.ones(len(pair)), np.full(len(tight), -INFINITE), limit
    )


def _values(*parts: tuple[int, float]) -> Floats:
    return np.concatenate([np.full(count, value) for count, value in parts])
