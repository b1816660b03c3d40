"""What no plan can be worth more than, by easy thoughts: whole numbers, no solver."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.instance import NO_LIMIT

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Instance, Ints


def possible(instance: Instance) -> int:
    """An upper bound of the value of every plan, in `nilai`'s unit: the least of three.

    Everyone gets his best seats (one of those that begin with the same competency, as many as he may have); every
    training fills its classes with those to whom it is worth most; all money together buys what is worth most for it,
    the last seat whole.
    """
    if not len(instance.kursi):
        return 0
    return min(_by_person(instance), _by_training(instance), _by_money(instance))


def _by_person(instance: Instance) -> int:
    seats = instance.kursi
    gap = seats.kompetensi[seats.awal[:-1]]
    order = np.lexsort((-seats.nilai, gap, seats.orang))
    best = order[_place(seats.orang[order] * (gap.max() + 1) + gap[order]) == 0]
    best = best[np.lexsort((-seats.nilai[best], seats.orang[best]))]
    return int(seats.nilai[best[_place(seats.orang[best]) < instance.max_trainings]].sum())


def _by_training(instance: Instance) -> int:
    seats, classes = instance.kursi, instance.kelas
    order = np.lexsort((-seats.nilai, seats.pelatihan))
    everybody = len(instance.unit)
    room = np.minimum(classes.maksimum, everybody) * np.minimum(classes.angkatan, everybody)
    training = seats.pelatihan[order]
    return int(seats.nilai[order[_place(training) < room[training]]].sum())


def _by_money(instance: Instance) -> int:
    """Each seat costs its part of a full class at least; where money is no limit for one purse, it is for none."""
    seats, classes = instance.kursi, instance.kelas
    if (instance.dana.pagu >= NO_LIMIT).any():
        return int(seats.nilai.sum())
    people = np.bincount(seats.pelatihan, minlength=len(classes))
    part = classes.biaya_angkatan // np.maximum(np.minimum(classes.maksimum, people), 1)
    cost = (classes.biaya_peserta + part)[seats.pelatihan]
    order = np.argsort(cost / seats.nilai, kind="stable")
    whole = int(np.searchsorted(np.cumsum(cost[order]), int(instance.dana.pagu.sum()), side="right"))
    return int(seats.nilai[order[: whole + 1]].sum())


def _place(keys: Ints) -> Ints:
    """Place of each entry among those of its key, from 0; the keys are sorted."""
    return np.arange(len(keys)) - np.searchsorted(keys, keys)
