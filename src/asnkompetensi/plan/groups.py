"""From seats to classes: people of one training that one purse pays fill as few classes as hold them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Instance, Ints


@dataclass(frozen=True, eq=False)
class Groups:
    """Classes that are held, by training, then purse; those of a training are numbered from 1 through its purses.

    pelatihan, angkatan, dana   of each class
    kelas                       position of the class of each seat, in the order in which the seats were given
    """

    pelatihan: Ints
    angkatan: Ints
    dana: Ints
    kelas: Ints

    def __len__(self) -> int:
        return len(self.pelatihan)


def needed(people: Ints, maximum: Ints) -> Ints:
    """The fewest classes that hold so many people."""
    return -(-people // maximum)


def groups(instance: Instance, seats: Ints, purses: Ints) -> Groups:
    """The classes of seats (rising positions) that purses pay; people go by their code, classes are of even size."""
    training = instance.kursi.pelatihan[seats]
    order = np.lexsort((seats, purses, training))
    keys = np.stack([training[order], purses[order]])
    first = np.flatnonzero(np.r_[True, (np.diff(keys) != 0).any(axis=0)]) if len(seats) else np.zeros(0, np.int64)
    size = np.diff(np.r_[first, len(seats)])
    count = needed(size, instance.kelas.maksimum[keys[0, first]])
    base = np.cumsum(count) - count
    inside = np.arange(len(seats)) - np.repeat(first, size)
    held = np.zeros(len(seats), np.int64)
    held[order] = np.repeat(base, size) + inside * np.repeat(count, size) // np.repeat(size, size)
    pelatihan = np.repeat(keys[0, first], count)
    start = np.searchsorted(pelatihan, pelatihan)
    return Groups(pelatihan, np.arange(len(pelatihan)) - start + 1, np.repeat(keys[1, first], count), held)
