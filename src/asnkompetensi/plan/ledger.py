"""A plan that grows and shrinks seat by seat, and what is left of every limit."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.groups import needed
from asnkompetensi.plan.instance import NO_LIMIT

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Floats, Instance, Ints


class Ledger:
    """Every limit but three holds at any time: the least number of people in a class, and the two guarantees.

    peserta, kelas   by purse and training: people, and the classes that they fill
    uang             by purse: sen that are left
    jp, kali         by person: JP (millionths) and trainings that are left
    most             by purse and training: classes that may be held at most, beside the limit of the training
    wish             by purse and training: people for whom each purse had better pay; None: the narrowest purse pays
    dana             the purse that pays each seat taken
    """

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        shape = (len(instance.dana), len(instance.kelas))
        self.peserta, self.kelas = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        self.uang = instance.dana.pagu.copy()
        self.sisa = np.minimum(instance.kelas.angkatan, len(instance.unit) + 1)
        self.maksimum = np.minimum(instance.kelas.maksimum, len(instance.unit) + 1)
        self.jp = np.full(len(instance.unit), instance.max_jp)
        self.kali = np.full(len(instance.unit), instance.max_trainings)
        self.dana: dict[int, int] = {}
        self.most = np.full(shape, NO_LIMIT)
        self.wish: Floats | None = None
        self._taken: dict[int, list[int]] = defaultdict(list)
        self._purses = [_order(instance, unit) for unit in range(len(instance.hadir))]
        self._days = Days(instance)

    def purse(self, seat: int) -> int:
        """The purse that can pay a further seat, first of those with a free chair; `NONE` where a limit forbids it."""
        who, what = int(self.instance.kursi.orang[seat]), int(self.instance.kursi.pelatihan[seat])
        if self.jp[who] < self.instance.kelas.jp[what] or not self.kali[who] or self.clashing(seat):
            return NONE
        unit = int(self.instance.unit[who])
        return NONE if self._days.full(unit, what) else self.payer(unit, what)

    def payer(self, unit: int, training: int) -> int:
        """The purse that can pay somebody of a unit in a training; `NONE` where none can."""
        best, seat = NONE, int(self.instance.kelas.biaya_peserta[training])
        price, free = int(self.instance.kelas.biaya_angkatan[training]), []
        for purse in self._purses[unit]:
            if not self.instance.dana.membayar[purse, training] or self.uang[purse] < seat:
                continue
            chair = self.peserta[purse, training] < self.kelas[purse, training] * self.maksimum[training]
            closed = self.kelas[purse, training] >= self.most[purse, training] or not self.sisa[training]
            if chair and self.wish is None:
                return purse
            if chair or (self.wish is not None and not price and not closed):
                free.append(purse)
            elif best == NONE and not closed and self.uang[purse] >= seat + price:
                best = purse
        return self._wished(free, training) if free else best

    def _wished(self, purses: list[int], training: int) -> int:
        """Of purses that can pay, the one of the person's unit while it wishes to, then the one that wishes most."""
        if len(purses) == 1 or self.wish is None:
            return purses[0]
        left = self.wish[purses, training] - self.peserta[purses, training]
        if self.instance.dana.unit[purses[0]] != NONE and left[0] > 0:
            return purses[0]
        return purses[int(left.argmax())]

    def clashing(self, seat: int) -> list[int]:
        """Seats of the same person that serve the same competency, are the same training or fall on the same days."""
        return [other for other in self._taken[int(self.instance.kursi.orang[seat])] if self._clash(seat, other)]

    def of(self, person: int) -> list[int]:
        """The seats of a person."""
        return self._taken[person]

    def take(self, seat: int, purse: int) -> None:
        """Take a seat; a class is opened where no chair is free."""
        who, what = self._personal(seat, 1)
        if self.peserta[purse, what] == self.kelas[purse, what] * self.maksimum[what]:
            self._classes(purse, what, 1)
        self.peserta[purse, what] += 1
        self.uang[purse] -= self.instance.kelas.biaya_peserta[what]
        self.dana[seat] = purse
        self._taken[who].append(seat)

    def drop(self, seat: int) -> None:
        """Give a seat back; a class that is not needed any more is closed."""
        purse = self.dana.pop(seat)
        who, what = self._personal(seat, -1)
        self.peserta[purse, what] -= 1
        self.uang[purse] += self.instance.kelas.biaya_peserta[what]
        if self.peserta[purse, what] <= (self.kelas[purse, what] - 1) * self.maksimum[what]:
            self._classes(purse, what, -1)
        self._taken[who].remove(seat)

    def plan(self) -> tuple[Ints, Ints]:
        """The seats taken, rising, and the purses that pay them."""
        seats = np.array(sorted(self.dana), np.int64)
        return seats, np.array([self.dana[seat] for seat in seats.tolist()], np.int64)

    def open(self) -> Flags:
        """By unit and training: whether some purse can still pay a seat."""
        classes = self.instance.kelas
        chair = (self.peserta < self.kelas * self.maksimum) & (self.uang[:, None] >= classes.biaya_peserta)
        dear = self.uang[:, None] >= classes.biaya_peserta + classes.biaya_angkatan
        can = (chair | (dear & (self.kelas < self.most) & (self.sisa > 0))) & self.instance.dana.membayar
        common = can[self.instance.dana.unit == NONE].any(axis=0)
        flags = np.repeat(common[None], len(self.instance.hadir), axis=0)
        for purse, unit in enumerate(self.instance.dana.unit.tolist()):
            if unit >= 0:
                flags[unit] |= can[purse]
        return flags

    def remember(self, seats: Ints, purses: Ints) -> None:
        """Note who has which seat of which purse; the limits are the caller's."""
        people = self.instance.kursi.orang[seats]
        for seat, purse, who in zip(seats.tolist(), purses.tolist(), people.tolist(), strict=True):
            self.dana[seat] = purse
            self._taken[who].append(seat)
        self._days.fill(self.instance.unit[people], self.instance.kursi.pelatihan[seats])

    def _personal(self, seat: int, sign: int) -> tuple[int, int]:
        who, what = int(self.instance.kursi.orang[seat]), int(self.instance.kursi.pelatihan[seat])
        self.jp[who] -= sign * self.instance.kelas.jp[what]
        self.kali[who] -= sign
        self._days.count(int(self.instance.unit[who]), what, sign)
        return who, what

    def _classes(self, purse: int, training: int, sign: int) -> None:
        self.kelas[purse, training] += sign
        self.sisa[training] -= sign
        self.uang[purse] -= sign * self.instance.kelas.biaya_angkatan[training]

    def _clash(self, one: int, two: int) -> bool:
        seats, classes = self.instance.kursi, self.instance.kelas
        first, second = seats.pelatihan[one], seats.pelatihan[two]
        dated = classes.mulai[first] != NONE and classes.mulai[second] != NONE
        if (
            dated
            and classes.mulai[first] <= classes.selesai[second]
            and classes.mulai[second] <= classes.selesai[first]
        ):
            return True
        served = seats.kompetensi[seats.awal[one] : seats.awal[one + 1]].tolist()
        return not set(served).isdisjoint(seats.kompetensi[seats.awal[two] : seats.awal[two + 1]].tolist())


class Days:
    """How many people of each unit are in class; counted on the days on which a training begins, where most are."""

    def __init__(self, instance: Instance) -> None:
        classes = instance.kelas
        dated = classes.mulai != NONE
        first = np.unique(classes.mulai[dated])
        self.begin = np.where(dated, np.searchsorted(first, classes.mulai), 0)
        self.end = np.where(dated, np.searchsorted(first, classes.selesai, side="right"), 0)
        self.limit = instance.hadir
        self.away = np.zeros((len(instance.hadir), len(first)), np.int64)

    def cover(self) -> Ints:
        """Training x day: 1 where a training falls on it."""
        days = np.arange(self.away.shape[1])
        return ((self.begin[:, None] <= days) & (days < self.end[:, None])).astype(np.int64)

    def full(self, unit: int, training: int) -> bool:
        """Whether nobody else of a unit may be away on some day of a training."""
        if self.limit[unit] == NO_LIMIT:
            return False
        return bool((self.away[unit, self.begin[training] : self.end[training]] >= self.limit[unit]).any())

    def count(self, unit: int, training: int, sign: int) -> None:
        """Count one person more or less as away."""
        self.away[unit, self.begin[training] : self.end[training]] += sign

    def fill(self, units: Ints, trainings: Ints) -> None:
        """Count many people as away, given the unit and the training of each."""
        for day in range(self.away.shape[1]):
            there = (self.begin[trainings] <= day) & (day < self.end[trainings])
            self.away[:, day] += np.bincount(units[there], minlength=len(self.away))


def filled(ledger: Ledger, purse: int, training: int) -> int:
    """The most people, of those in a training paid by a purse, that classes of the right size can be made of."""
    people, most = int(ledger.peserta[purse, training]), int(ledger.maksimum[training])
    least = int(ledger.instance.kelas.minimum[training])
    count = -(-people // most)
    return people if people >= count * least else (count - 1) * most


def loaded(instance: Instance, seats: Ints, purses: Ints) -> Ledger:
    """The ledger of a plan."""
    ledger = Ledger(instance)
    who, what = instance.kursi.orang[seats], instance.kursi.pelatihan[seats]
    np.add.at(ledger.peserta, (purses, what), 1)
    ledger.kelas[:] = needed(ledger.peserta, ledger.maksimum)
    classes = instance.kelas
    ledger.uang -= (ledger.peserta * classes.biaya_peserta + ledger.kelas * classes.biaya_angkatan).sum(axis=1)
    ledger.sisa -= ledger.kelas.sum(axis=0)
    np.subtract.at(ledger.jp, who, classes.jp[what])
    np.subtract.at(ledger.kali, who, 1)
    ledger.remember(seats, purses)
    return ledger


def _order(instance: Instance, unit: int) -> list[int]:
    """The purses that may pay for a unit: its own first, then those that pay the fewest trainings, then by place."""
    own = instance.dana.unit
    narrow = instance.dana.membayar.sum(axis=1)
    allowed = np.flatnonzero((own == unit) | (own == NONE))
    return sorted(allowed.tolist(), key=lambda purse: (own[purse] == NONE, narrow[purse], purse))
