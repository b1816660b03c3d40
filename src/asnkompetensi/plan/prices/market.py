"""The seats as people see them who choose: by person, then by group, then by size; people with few groups first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.prices.knapsack import Limits
from asnkompetensi.plan.prices.runs import ragged, starts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.plan.instance import Flags, Instance, Ints

    Floats = NDArray[np.float64]
    Small = NDArray[np.int32]

CHUNK = 4096  # people who are looked at together
STATES = 600_000  # numbers that the knapsack of one chunk may hold
EXACT_FLOAT32 = 2**24


@dataclass(frozen=True, eq=False)
class Market:
    """A seat belongs to the group of its first competency: nobody may have two seats of a group.

    seat     position in the instance of each seat here
    worth    what it is worth
    key      unit x training of it
    start    where the seats of each person begin, one longer than there are people
    begin    where each stall begins (the seats of one person, group and size)
    stall    where the stalls of each person begin, one longer than there are people
    cell     of each stall: the rank of its group among the person's groups x sizes + its size
    groups   how many groups each person has, rising
    limits   what a person may get
    """

    instance: Instance
    seat: Small
    worth: NDArray[np.float32] | Floats
    key: Small
    start: Ints
    begin: Small
    stall: Ints
    cell: Small
    groups: Ints
    limits: Limits

    def __len__(self) -> int:
        return len(self.groups)

    def chunks(self) -> list[slice]:
        """People who are looked at together: few where each has many groups."""
        if not len(self):
            return []
        states = (self.limits.room + 1) * (self.limits.often + 1) * (int(self.groups[-1]) + 1)
        most = min(CHUNK, max(STATES // states, 64))
        return [slice(first, min(first + most, len(self))) for first in range(0, len(self), most)]

    def part(self, people: slice, profit: Floats) -> Market:
        """The market of neighbouring people; `profit` of their seats takes the place of `worth`."""
        seats = self.seats(people)
        stalls = slice(int(self.stall[people.start]), int(self.stall[people.stop]))
        return replace(
            self,
            seat=self.seat[seats],
            worth=profit,
            key=self.key[seats],
            start=self.start[people.start : people.stop + 1] - seats.start,
            begin=self.begin[stalls] - np.int32(seats.start),
            stall=self.stall[people.start : people.stop + 1] - stalls.start,
            cell=self.cell[stalls],
            groups=self.groups[people],
        )

    def seats(self, people: slice) -> slice:
        """Where the seats of neighbouring people are."""
        return slice(int(self.start[people.start]), int(self.start[people.stop]))

    def of(self, people: Ints) -> Market:
        """The market of some of its people (positions), in the order given."""
        seats, stalls = np.diff(self.start)[people], np.diff(self.stall)[people]
        seat, stall = ragged(self.start[people], seats), ragged(self.stall[people], stalls)
        start = np.append(0, np.cumsum(seats))
        begin = self.begin[stall] + np.repeat(start[:-1] - self.start[people], stalls)
        return replace(
            self,
            seat=self.seat[seat],
            worth=self.worth[seat],
            key=self.key[seat],
            start=start,
            begin=begin.astype(np.int32),
            stall=np.append(0, np.cumsum(stalls)),
            cell=self.cell[stall],
            groups=self.groups[people],
        )


def market(instance: Instance, allowed: Flags) -> Market:
    """The seats of an instance as a market; `allowed`: by unit and training, whether a purse may pay for it."""
    seats, jp = instance.kursi, instance.kelas.jp
    kept = allowed[instance.unit[seats.orang], seats.pelatihan] & (jp[seats.pelatihan] <= instance.max_jp)
    unit = max(int(np.gcd.reduce(jp)), 1)
    sizes = np.unique(jp[jp <= instance.max_jp])
    seat, stall = _sorted(instance, np.flatnonzero(kept).astype(np.int32), np.searchsorted(sizes, jp), len(sizes))
    begin, group = starts(stall), starts(stall // max(len(sizes), 1))
    start = starts(seats.orang[seat])
    first = np.searchsorted(group, start)
    rank = np.searchsorted(group, begin, side="right") - 1 - np.repeat(first, _between(begin, start))
    exact = seats.nilai.max(initial=0) < EXACT_FLOAT32
    whole = Market(
        instance=instance,
        seat=seat,
        worth=seats.nilai[seat].astype(np.float32) if exact else seats.nilai[seat].astype(np.float64),
        key=(instance.unit[seats.orang[seat]].astype(np.int64) * len(jp) + seats.pelatihan[seat]).astype(np.int32),
        start=np.append(start, len(seat)),
        begin=begin.astype(np.int32),
        stall=np.append(np.searchsorted(begin, start), len(begin)),
        cell=(rank * len(sizes) + stall[begin] % max(len(sizes), 1)).astype(np.int32),
        groups=np.diff(np.append(first, len(group))),
        limits=Limits(tuple((sizes // unit).tolist()), instance.max_jp // unit, instance.max_trainings),
    )
    return whole.of(np.argsort(whole.groups, kind="stable"))


def _sorted(instance: Instance, seat: Small, size: Ints, sizes: int) -> tuple[Small, Ints]:
    """The seats by person, group and size, and a key that says these three."""
    seats = instance.kursi
    person = seats.orang[seat].astype(np.int64)
    stall = person * (int(seats.kompetensi.max(initial=0)) + 1) + seats.kompetensi[seats.awal[seat]]
    stall *= max(sizes, 1)
    stall += size[seats.pelatihan[seat]]
    order = np.argsort(stall, kind="stable")
    return seat[order], stall[order]


def _between(begin: Ints, start: Ints) -> Ints:
    """How many of `begin` fall to each of `start`."""
    return np.diff(np.append(np.searchsorted(begin, start), len(begin)))
