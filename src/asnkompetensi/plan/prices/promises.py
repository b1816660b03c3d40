"""What units are promised: so many seats at least, and their share of all seats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.greedy import give_up
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.offer import offer, possible
from asnkompetensi.plan.prices.fill import by_profit

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Instance, Ints
    from asnkompetensi.plan.ledger import Ledger
    from asnkompetensi.plan.prices.tariff import Floats

ROUNDS = 40
ANEW = 5  # new plans from the cheapest seats, of which each takes other trainings for the cheapest
STRONG = 1e6  # times the worth of a seat that the dearest seat costs where only money counts
PART = 0.05  # of the seats that are more than a unit's share, given up in one round


class Promises:
    """What units are promised by an instance."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.least = instance.jaminan
        people = np.bincount(instance.unit[np.unique(instance.kursi.orang)], minlength=len(instance.hadir))
        self.share = people if instance.adil else np.zeros_like(people)
        self.any = instance.adil or bool((self.least > 0).any())
        self.dear = _dear(instance)

    def spare(self, ledger: Ledger) -> Ints:
        """By unit: the seats that it has beyond what it is promised; below 0: missing."""
        seats = np.fromiter(ledger.dana, np.int64, len(ledger.dana))
        have = np.bincount(self.instance.unit[self.instance.kursi.orang[seats]], minlength=len(self.least))
        return have - np.maximum(self.least, len(seats) * self.share // max(int(self.share.sum()), 1))

    def kept(self, ledger: Ledger) -> bool:
        """Whether no unit misses a seat."""
        return not self.any or bool((self.spare(ledger) >= 0).all())

    def mend(self, ledger: Ledger, seats: Ints, cost: Floats) -> bool:
        """Give seats to units that miss some: free chairs, chairs of units with more, new classes. Whether that did.

        `seats` are those that may be taken. Where money is short, others give up what is worth least for it; where
        that is not enough, the plan begins again with the cheapest seats of those to whom seats are promised. Shares
        are kept in the end by giving up what others have beyond theirs.
        """
        if self._mended(ledger, seats, cost) or not (self.least > 0).any():
            return self.kept(ledger)
        random = np.random.default_rng(0)
        for _ in range(ANEW):
            for seat in list(ledger.dana):
                ledger.drop(seat)
            ledger.most = np.full_like(ledger.most, NO_LIMIT)
            if self._mended(ledger, seats, self.dear * random.lognormal(0.0, 0.5, self.dear.shape[1])):
                return True
        return False

    def _mended(self, ledger: Ledger, seats: Ints, cost: Floats) -> bool:
        freed = 0
        for _ in range(ROUNDS):
            if self.kept(ledger):
                return True
            if self._given(ledger, seats, cost if not freed else self.dear):
                continue
            freed += 1
            if not self._shrink(ledger, self.dear):
                break
        for _ in range(ROUNDS):
            if self.kept(ledger) or not self.instance.adil:
                break
            self._shrink(ledger, cost)
        return self.kept(ledger)

    def _given(self, ledger: Ledger, seats: Ints, cost: Floats) -> bool:
        """Whether a unit that misses seats was given one that it keeps."""
        before = int(np.minimum(self.spare(ledger), 0).sum())
        unit = self.instance.unit[self.instance.kursi.orang[seats]]
        mine = seats[self.spare(ledger)[unit] < 0]
        for limit in (ledger.kelas.copy(), ledger.most):
            ledger.most = limit
            left = mine[possible(ledger, mine)]
            offer(ledger, self._first(ledger, left[by_profit(ledger, left, cost)]))
        self._swap(ledger, mine[by_profit(ledger, mine, cost)], cost)
        self._fill(ledger, seats, cost)
        give_up(ledger)
        return int(np.minimum(self.spare(ledger), 0).sum()) > before

    def _fill(self, ledger: Ledger, seats: Ints, cost: Floats) -> None:
        """Offer the free chairs of classes that are still too small to anybody."""
        small: Flags = np.any(ledger.peserta < ledger.kelas * self.instance.kelas.minimum, axis=0)
        most, ledger.most = ledger.most, ledger.kelas.copy()
        left = seats[small[self.instance.kursi.pelatihan[seats]]]
        left = left[possible(ledger, left)]
        offer(ledger, left[by_profit(ledger, left, cost)])
        ledger.most = most

    def _first(self, ledger: Ledger, seats: Ints) -> Ints:
        """Of seats in order, as many of each unit as it misses."""
        unit = self.instance.unit[self.instance.kursi.orang[seats]]
        order = np.argsort(unit, kind="stable")
        place = np.arange(len(seats)) - np.searchsorted(unit[order], unit[order])
        return seats[np.sort(order[place < -self.spare(ledger)[unit[order]]])]

    def _swap(self, ledger: Ledger, seats: Ints, cost: Floats) -> None:
        """Give chairs of units that have more than they are promised to those that miss seats."""
        spare, kursi = self.spare(ledger), self.instance.kursi
        taken = np.fromiter(ledger.dana, np.int64, len(ledger.dana))
        taken = taken[by_profit(ledger, taken, cost)]  # the end of each list is what is missed least
        chairs: dict[int, list[int]] = {}
        for seat in taken.tolist():
            chairs.setdefault(int(kursi.pelatihan[seat]), []).append(seat)
        for seat in seats.tolist():
            unit, own = int(self.instance.unit[kursi.orang[seat]]), chairs.get(int(kursi.pelatihan[seat]), [])
            if spare[unit] >= 0 or ledger.clashing(seat):
                continue
            other = next((one for one in reversed(own) if spare[self.instance.unit[kursi.orang[one]]] > 0), NONE)
            if other != NONE and _replaced(ledger, other, seat):
                own.remove(other)
                spare[self.instance.unit[kursi.orang[other]]] -= 1
                spare[unit] += 1

    def _shrink(self, ledger: Ledger, cost: Floats) -> bool:
        """Give up some of the seats that units have beyond their share, the least missed first; whether there are."""
        spare, taken = self.spare(ledger), np.fromiter(ledger.dana, np.int64, len(ledger.dana))
        taken = taken[by_profit(ledger, taken, cost)][::-1]
        more = taken[spare[self.instance.unit[self.instance.kursi.orang[taken]]] > 0]
        for seat in more[: max(int(len(more) * PART), 1)].tolist():
            ledger.drop(seat)
        give_up(ledger)
        return bool(len(more))


def _replaced(ledger: Ledger, old: int, new: int) -> bool:
    """Whether a seat could be given to another person: the chair stays with its purse, if that may pay for both."""
    purse = ledger.dana[old]
    ledger.drop(old)
    payer = ledger.purse(new)
    if payer == NONE:
        ledger.take(old, purse)
        return False
    ledger.take(new, payer)
    return True


def _dear(instance: Instance) -> Floats:
    """By unit and training a price that follows what a seat costs, so that the cheapest come before the worthiest."""
    classes, seats = instance.kelas, instance.kursi
    people = np.bincount(seats.pelatihan, minlength=len(classes))
    cost = classes.biaya_peserta + classes.biaya_angkatan / np.clip(people, 1, classes.maksimum)
    most = float(seats.nilai.max(initial=1))
    return np.repeat((cost * (STRONG * most / max(cost.max(initial=0.0), 1.0)))[None], len(instance.hadir), axis=0)
