"""Whether a plan keeps every limit of its instance: what no solver's answer leaves without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.groups import needed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Instance, Ints


def sound(instance: Instance, seats: Ints, purses: Ints) -> bool:
    """Whether seats (positions, each once), paid by purses, are a plan."""
    return not any(broken(instance, seats, purses))


def broken(instance: Instance, seats: Ints, purses: Ints) -> Iterator[str]:
    """The limits that some seats break, by the names of the functions here that look at them."""
    for look in (_people, _competencies, _calendar, _paid, _classes, _money, _guarantee, _shares, _away):
        if not look(instance, seats, purses):
            yield look.__name__[1:]


def _people(instance: Instance, seats: Ints, _: Ints) -> bool:
    person, training = instance.kursi.orang[seats], instance.kursi.pelatihan[seats]
    people = len(instance.unit)
    jp = _summed(person, instance.kelas.jp[training], people)
    often = np.bincount(person, minlength=people)
    return bool((jp <= instance.max_jp).all() and (often <= instance.max_trainings).all())


def _competencies(instance: Instance, seats: Ints, _: Ints) -> bool:
    parts = instance.kursi.awal[seats + 1] - instance.kursi.awal[seats]
    place = np.repeat(instance.kursi.awal[seats] - (np.cumsum(parts) - parts), parts) + np.arange(parts.sum())
    pairs = np.stack([np.repeat(instance.kursi.orang[seats], parts), instance.kursi.kompetensi[place]])
    return bool(np.unique(pairs, axis=1).shape[1] == pairs.shape[1])


def _calendar(instance: Instance, seats: Ints, _: Ints) -> bool:
    training = instance.kursi.pelatihan[seats]
    dated = seats[instance.kelas.mulai[training] != NONE]
    training, person = instance.kursi.pelatihan[dated], instance.kursi.orang[dated]
    begin, end = instance.kelas.mulai[training], instance.kelas.selesai[training]
    order = np.lexsort((begin, person))
    same = person[order][1:] == person[order][:-1]
    return not (same & (begin[order][1:] <= end[order][:-1])).any()


def _paid(instance: Instance, seats: Ints, purses: Ints) -> bool:
    own = instance.dana.unit[purses]
    allowed = (own == NONE) | (own == instance.unit[instance.kursi.orang[seats]])
    return bool((allowed & instance.dana.membayar[purses, instance.kursi.pelatihan[seats]]).all())


def _sizes(instance: Instance, seats: Ints, purses: Ints) -> tuple[Ints, Ints]:
    """Purse x training: people, and classes."""
    shape = (len(instance.dana), len(instance.kelas))
    people = np.zeros(shape, np.int64)
    np.add.at(people, (purses, instance.kursi.pelatihan[seats]), 1)
    return people, needed(people, instance.kelas.maksimum)


def _classes(instance: Instance, seats: Ints, purses: Ints) -> bool:
    people, count = _sizes(instance, seats, purses)
    filled = (count * instance.kelas.minimum <= people).all()
    return bool(filled and (count.sum(axis=0) <= instance.kelas.angkatan).all())


def _money(instance: Instance, seats: Ints, purses: Ints) -> bool:
    people, count = _sizes(instance, seats, purses)
    spent = (people * instance.kelas.biaya_peserta + count * instance.kelas.biaya_angkatan).sum(axis=1)
    return bool((spent <= instance.dana.pagu).all())


def _guarantee(instance: Instance, seats: Ints, _: Ints) -> bool:
    return bool((_by_unit(instance, seats) >= instance.jaminan).all())


def _shares(instance: Instance, seats: Ints, _: Ints) -> bool:
    candidates = _by_unit(instance, np.unique(instance.kursi.orang, return_index=True)[1])
    share = len(seats) * candidates // max(candidates.sum(), 1)
    return not instance.adil or bool((_by_unit(instance, seats) >= share).all())


def _away(instance: Instance, seats: Ints, _: Ints) -> bool:
    training, unit = instance.kursi.pelatihan[seats], instance.unit[instance.kursi.orang[seats]]
    begin, end = instance.kelas.mulai[training], instance.kelas.selesai[training]
    for first in np.unique(begin[begin != NONE]):
        there = unit[(begin != NONE) & (begin <= first) & (first <= end)]
        if (np.bincount(there, minlength=len(instance.hadir)) > instance.hadir).any():
            return False
    return True


def _by_unit(instance: Instance, seats: Ints) -> Ints:
    return np.bincount(instance.unit[instance.kursi.orang[seats]], minlength=len(instance.hadir))


def _summed(where: Ints, what: Ints, length: int) -> Ints:
    total = np.zeros(length, np.int64)
    np.add.at(total, where, what)
    return total
