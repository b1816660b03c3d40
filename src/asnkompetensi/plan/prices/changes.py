"""The best change of one person from each training to each other, as far as JP, competencies and days allow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.ledger import Days
from asnkompetensi.plan.prices.runs import ragged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from asnkompetensi.plan.instance import Flags, Instance, Ints
    from asnkompetensi.plan.ledger import Ledger
    from asnkompetensi.plan.prices.tariff import Floats

    Bits = NDArray[np.uint64]

BITS = 64  # competencies that are told apart; two that are not only hide a change
BLOCK = 1024  # seats looked at together


class Reach:
    """What the seats of an instance are to each other, whatever the plan.

    allowed  seats that may be taken
    serves   competencies of each seat, as bits
    first    where the seats of each person begin, one longer than there are people
    order    seats by training, the worthiest first; `place` of each seat in it; `span`: where each training begins
    same     training x training (and nowhere): whether nobody can be in both
    """

    def __init__(self, instance: Instance, allowed: Ints) -> None:
        seats, trainings = instance.kursi, len(instance.kelas)
        self.instance = instance
        self.allowed = np.zeros(len(seats), np.bool_)
        self.allowed[allowed] = True
        bits = np.left_shift(np.uint64(1), (seats.kompetensi % BITS).astype(np.uint64))
        self.serves = np.bitwise_or.reduceat(bits, seats.awal[:-1])
        self.first = np.searchsorted(seats.orang, np.arange(len(instance.unit) + 1))
        self.order = np.lexsort((-seats.nilai, seats.pelatihan)).astype(np.int32)
        self.span = np.searchsorted(seats.pelatihan[self.order], np.arange(trainings + 1))
        self.place = np.empty_like(self.order)
        self.place[self.order] = np.arange(len(self.order), dtype=np.int32)
        cover = Days(instance).cover()
        self.same = np.zeros((trainings + 1, trainings + 1), np.bool_)
        self.same[:-1, :-1] = (cover @ cover.T) > 0
        self.same[np.arange(trainings), np.arange(trainings)] = True

    def of(self, people: Ints) -> tuple[Ints, Ints]:
        """All seats of people, and how many each has."""
        many = np.diff(self.first)[people]
        return ragged(self.first[people], many), many


class Changes:
    """From training x to training; the last row and column stand for nowhere.

    gain   what the best change is worth, together with the money that it frees; -infinite where there is none
    old    the seat that is given up, `NONE` where none is (from nowhere; to nowhere, where a chair is free)
    new    the seat that is taken, likewise

    They know nothing of purses, of units and of how many people are away: the ledger is asked before a change is made.
    """

    def __init__(self, ledger: Ledger, reach: Reach, money: Floats) -> None:
        """`money`: by purse, what a sen is worth."""
        instance = ledger.instance
        self.charge = _charge(ledger, money)
        self.ledger, self.reach, self.kursi, self.jp = ledger, reach, instance.kursi, instance.kelas.jp
        self.nowhere = len(instance.kelas)
        shape = (self.nowhere + 1, self.nowhere + 1)
        self.gain, self.old, self.new = np.full(shape, -np.inf), np.full(shape, NONE), np.full(shape, NONE)
        self.held = ledger.kelas.sum(axis=0) > 0
        self.next = reach.span[:-1].copy()
        self.has = np.full((len(instance.unit), min(instance.max_trainings, self.nowhere)), self.nowhere, np.int32)
        self.served = np.zeros(len(instance.unit), np.uint64)
        self.refresh(range(self.nowhere), set(self.kursi.orang[ledger.plan()[0]].tolist()))
        for training in range(self.nowhere):
            self._addition(training)

    def refresh(self, trainings: Iterable[int], people: set[int]) -> None:
        """Look anew at people who have other seats now, and at trainings that have other people."""
        touched = set(trainings)
        for who in people:
            own = self.ledger.of(who)
            self.has[who], self.served[who] = self.nowhere, 0
            self.has[who, : len(own)] = self.kursi.pelatihan[own]
            self.served[who] = np.bitwise_or.reduce(self.reach.serves[own], initial=np.uint64(0))
            touched.update(self.kursi.pelatihan[own].tolist())
        for training in touched:
            self._from(training)
        seats, _ = self.reach.of(np.array(sorted(people), np.int64))
        np.minimum.at(self.next, self.kursi.pelatihan[seats], self.reach.place[seats])
        for training in np.unique(self.kursi.pelatihan[seats]).tolist():
            self._addition(training)

    def _from(self, training: int) -> None:
        """The best changes of those who are in a training."""
        seats = self.reach.order[self.reach.span[training] : self.reach.span[training + 1]]
        mine = seats[(self.has[self.kursi.orang[seats]] == training).any(axis=1)]
        self.gain[training] = -np.inf
        self._leaving(training, mine)
        people = self.kursi.orang[mine]
        seat, many = self.reach.of(people)
        has = np.where(self.has[people] == training, self.nowhere, self.has[people])
        served = self.served[people] & ~self.reach.serves[mine]
        room = self.ledger.jp[people] + self.jp[training]
        which = np.repeat(np.arange(len(mine), dtype=np.int32), many)
        ok = self._fits(seat, which, has, served, room)
        seat, old = seat[ok], mine[which[ok]]
        to = self.kursi.pelatihan[seat]
        gain = (self.kursi.nilai[seat] - self.kursi.nilai[old]) - self.charge[to]
        most = np.full(self.nowhere, -np.inf)
        np.maximum.at(most, to, gain)
        best = np.flatnonzero(gain == most[to])  # of equals the last stays
        self.gain[training, :-1] = most + self.charge[training]
        self.old[training, to[best]], self.new[training, to[best]] = old[best], seat[best]
        self.gain[training, training] = -np.inf

    def _leaving(self, training: int, mine: Ints) -> None:
        """To nowhere: a free chair of a purse for everybody, or whoever is missed least."""
        ledger, classes = self.ledger, self.ledger.instance.kelas
        chair = ledger.peserta[:, training] < ledger.kelas[:, training] * ledger.maksimum[training]
        if not classes.biaya_angkatan[training] and ledger.sisa[training]:
            chair |= ledger.instance.dana.membayar[:, training]
        paid = ledger.uang >= classes.biaya_peserta[training]
        if (chair & paid)[ledger.instance.dana.unit == NONE].any():
            self.gain[training, self.nowhere], self.old[training, self.nowhere] = 0.0, NONE
        elif len(mine):
            least = mine[self.kursi.nilai[mine].argmin()]
            self.gain[training, self.nowhere] = self.charge[training] - self.kursi.nilai[least]
            self.old[training, self.nowhere] = least

    def _addition(self, training: int) -> None:
        """From nowhere: the worthiest seat of somebody who can have one more; nobody where it is not worth its cost."""
        self.gain[self.nowhere, training] = 0.0 if self.held[training] else -np.inf
        self.new[self.nowhere, training] = NONE
        while self.next[training] < self.reach.span[training + 1]:
            begin = self.next[training]
            seat = self.reach.order[begin : min(begin + BLOCK, self.reach.span[training + 1])]
            who = self.kursi.orang[seat]
            room = np.where(self.ledger.kali[who] > 0, self.ledger.jp[who], -1)
            ok = self._fits(seat, np.arange(len(seat)), self.has[who], self.served[who], room)
            if len(ok):
                self.next[training] = begin + ok[0]
                gain = self.kursi.nilai[seat[ok[0]]] - self.charge[training]
                if gain > 0:
                    self.new[self.nowhere, training], self.gain[self.nowhere, training] = seat[ok[0]], gain
                return
            self.next[training] = begin + len(seat)

    def _fits(self, seat: Ints, which: Ints, has: Ints, served: Bits, room: Ints) -> Ints:
        """The positions of the seats that people could take.

        `which` of the people wants each seat; of each of these: the trainings and competencies that he has, JP left.
        """
        what = self.kursi.pelatihan[seat]
        ok: Flags = self.reach.allowed[seat] & self.held[what] & (self.jp[what] <= room[which])
        ok &= (self.reach.serves[seat] & served[which]) == 0
        left = np.flatnonzero(ok)  # often a small part: what follows is dear
        return left[~(self.reach.same[what[left, None], has[which[left]]]).any(axis=1)]


def _charge(ledger: Ledger, money: Floats) -> Floats:
    """By training, what its seat costs at the lowest price of money of the purses that pay its classes."""
    least = np.where(ledger.kelas > 0, money[:, None], np.inf).min(axis=0, initial=np.inf)
    price = np.where(np.isfinite(least), least, 0.0)
    return np.asarray(ledger.instance.kelas.biaya_peserta * price, np.float64)
