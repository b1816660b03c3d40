"""Which purses may pay which people of which training, and how many at most: what is left after easy thoughts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.groups import needed
from asnkompetensi.plan.instance import NO_LIMIT

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Instance, Ints


@dataclass(frozen=True, eq=False)
class Payers:
    """Sources (people of one training whom the same purses may pay) and pairs (a purse and a training it may pay).

    sumber            source of each seat
    dana, pelatihan   purse and training of each pair, by training, then purse
    orang, kelas      of each pair: people and classes at most, both above 0
    arus              flows: source and pair (2 x flows), by source, then pair; a seat without a flow cannot be taken
    """

    sumber: Ints
    dana: Ints
    pelatihan: Ints
    orang: Ints
    kelas: Ints
    arus: Ints


def payers(instance: Instance) -> Payers:
    """Who may pay whom in any plan.

    A purse without limit that is for everybody pays all that it may pay: whatever another purse pays of such a training
    it can pay as well, in no more classes. A pair is left out where too few people could come to make a class, or where
    the purse cannot pay one.
    """
    source, training, size, may = _sources(instance)
    boundless = (instance.dana.pagu >= NO_LIMIT) & (instance.dana.unit == NONE)
    for rich in np.flatnonzero(boundless).tolist():
        paid = may[rich].copy()
        may[:, paid] = False
        may[rich, paid] = True
    shape = (len(instance.dana), len(instance.kelas))
    while True:
        people = np.zeros(shape, np.int64)
        np.add.at(people.T, training, (may * size).T)
        people, count = _most(instance, people)
        kept = may & (count > 0)[:, training]
        if (kept == may).all():
            break
        may = kept
    code, purse = np.nonzero(count.T)
    number = np.zeros(shape, np.int64)
    number[purse, code] = np.arange(len(code))
    origin, payer = np.nonzero(may.T)
    arus = np.stack([origin, number[payer, training[origin]]])
    return Payers(source, purse, code, people[purse, code], count[purse, code], arus)


def _sources(instance: Instance) -> tuple[Ints, Ints, Ints, Flags]:
    """Source of each seat; of each source: training, people, purses that may pay it (purse x source)."""
    units = np.arange(len(instance.hadir))
    own = instance.dana.unit[:, None]
    kinds, kind = np.unique((own == NONE) | (own == units), axis=1, return_inverse=True)
    what = instance.kursi.pelatihan
    key = what * kinds.shape[1] + kind.ravel()[instance.unit[instance.kursi.orang]]
    first, source, size = np.unique(key, return_inverse=True, return_counts=True)[:3]
    training = first // kinds.shape[1]
    may = kinds[:, first % kinds.shape[1]] & instance.dana.membayar[:, training]
    return source.ravel(), training, size, may


def _most(instance: Instance, people: Ints) -> tuple[Ints, Ints]:
    """The most people and classes of each purse and training; 0 where no class can be made or paid."""
    classes, money = instance.kelas, instance.dana.pagu[:, None]
    least = np.maximum(classes.minimum, 1)
    maximum = np.minimum(classes.maksimum, max(len(instance.unit), 1))
    seat, room = classes.biaya_peserta, classes.biaya_angkatan
    paid = np.where(seat > 0, np.maximum(money - room, 0) // np.maximum(seat, 1), NO_LIMIT)
    people = np.minimum(people, np.minimum(paid, maximum * np.minimum(classes.angkatan, len(instance.unit))))
    whole = np.minimum(least, len(instance.unit) + 1) * seat + room
    count = np.minimum(people // least, np.where(whole > 0, money // np.maximum(whole, 1), NO_LIMIT))
    count = np.minimum(np.minimum(count, needed(people, maximum)), classes.angkatan)
    return np.where(count > 0, np.minimum(people, count * maximum), 0), count
