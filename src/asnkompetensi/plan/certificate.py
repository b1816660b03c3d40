"""What no plan can be worth more than, told by prices alone, for the money there is and for any other.

Put a price on what all share: money, classes, the seats that units are promised, people who may be away. Then everybody
may choose alone, and whatever the prices, no plan is worth more than what all there is costs together with the best
choice of everybody. Only the first part knows how much money there is: with another amount in a purse the whole changes
by its price times the difference. So one calculation holds for every budget.

A seat costs what the cheapest purse asks that may pay it: its own price and its part of a class, as full as can be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from math import fsum
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Prices

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Floats, Found, Instance, Ints

ROUNDING = 2.0**-44  # part of all amounts added up by which sums in float64 may be wrong, many times over
LOOKS = 2_000  # at how many choices of one person is looked before the easy bound of the rest counts


def prices_of(instance: Instance, found: Found) -> Prices:
    """The prices of a plan: those of its purses, and what is known of others; the rest costs nothing."""
    money, units = np.maximum(np.nan_to_num(found.harga), 0.0), len(instance.hadir)
    if found.bukti is not None:
        return replace(found.bukti, dana=money)
    return Prices(money, np.zeros(len(instance.kelas)), np.zeros(units), np.zeros(units), {})


def ceiling(instance: Instance, prices: Prices) -> float:
    """An upper bound of the value of every plan, in `nilai`'s unit, the rounding of float64 included."""
    cost, kursi = tariff(instance, prices), instance.kursi
    profit = kursi.nilai - cost[instance.unit[kursi.orang], kursi.pelatihan]
    some = np.flatnonzero((profit > 0) & (instance.kelas.jp[kursi.pelatihan] <= instance.max_jp))
    order = some[np.lexsort((-profit[some], kursi.orang[some]))]
    ends = np.flatnonzero(np.diff(kursi.orang[order], append=NONE)) + 1
    chosen = [_Choice(instance, seats, profit[seats]).best() for seats in np.split(order, ends[:-1]) if len(seats)]
    parts = [*chosen, *_amounts(instance, prices)]
    largest = fsum(map(abs, parts)) + instance.max_trainings * len(chosen) * float(kursi.nilai.max(initial=0))
    return fsum(parts) + ROUNDING * largest


def tariff(instance: Instance, prices: Prices) -> Floats:
    """By unit and training what a seat costs; infinite where no purse can pay a class of it, below 0 where it is paid.

    Who can come to a class that a purse pays are those with such a seat whom it may pay: a purse for which they are too
    few pays none, and no class is fuller than with all of them.
    """
    classes, dana, kursi = instance.kelas, instance.dana, instance.kursi
    units = len(instance.hadir)
    seats = np.zeros((units, len(classes)), np.int64)
    np.add.at(seats, (instance.unit[kursi.orang], kursi.pelatihan), 1)
    cost = np.full(seats.shape, np.inf)
    for purse, (own, price) in enumerate(zip(dana.unit.tolist(), prices.dana.tolist(), strict=True)):
        whose = slice(None) if own == NONE else slice(max(own, 0), max(own + 1, 0))
        people = seats[whose].sum(axis=0)
        room = np.maximum(np.minimum(classes.maksimum, people), 1)
        asked = price * (classes.biaya_peserta + classes.biaya_angkatan / room) + prices.kelas / room
        can = dana.membayar[purse] & (people >= np.maximum(classes.minimum, 1))
        cost[whose] = np.minimum(cost[whose], np.where(can, asked, np.inf))
    shared = prices.adil * instance.adil
    cost += (fsum(shared * _share(instance)[0]) - shared - prices.jaminan)[:, None]
    for (unit, day), price in prices.hadir.items():
        cost[unit, (classes.mulai != NONE) & (classes.mulai <= day) & (day <= classes.selesai)] += price
    return cost


def _amounts(instance: Instance, prices: Prices) -> list[float]:
    """What all there is costs. A share is rounded down: a unit may miss all but a part of a seat."""
    limited = instance.dana.pagu < NO_LIMIT
    most = np.minimum(instance.kelas.angkatan, len(instance.kursi))
    return [
        *(prices.dana * np.where(limited, instance.dana.pagu, 0)).tolist(),
        *(prices.kelas * most).tolist(),
        *(-prices.jaminan * instance.jaminan).tolist(),
        *(prices.adil * _share(instance)[1]).tolist(),
        *(price * float(instance.hadir[unit]) for (unit, _), price in prices.hadir.items()),
    ]


def _share(instance: Instance) -> tuple[Floats, Floats]:
    """By unit: its part of all people with a seat, and by what part of a seat its share may be rounded down."""
    if not instance.adil:
        return np.zeros(len(instance.hadir)), np.zeros(len(instance.hadir))
    people = np.bincount(instance.unit[np.unique(instance.kursi.orang)], minlength=len(instance.hadir)).tolist()
    parts = [Fraction(one, max(sum(people), 1)) for one in people]
    return np.array(parts, np.float64), np.array([1 - 1 / part.denominator for part in parts])


@dataclass(frozen=True, eq=False)
class _Choice:
    """Seats of one person (positions, those with the highest profit first)."""

    instance: Instance
    kursi: Ints
    untung: Floats

    def best(self) -> float:
        """The most that seats are worth which can be had together."""
        clash = [{two for two in range(one) if self._clash(one, two)} for one in range(len(self.kursi))]
        hours = self.instance.kelas.jp[self.instance.kursi.pelatihan[self.kursi]].tolist()
        return _most(self.untung.tolist(), clash, hours, self.instance.max_jp, self.instance.max_trainings)

    def _clash(self, one: int, two: int) -> bool:
        """Whether two seats serve one competency, or fall on one day."""
        kursi, classes = self.instance.kursi, self.instance.kelas
        first, second = (kursi.pelatihan[self.kursi[at]] for at in (one, two))
        days = NONE not in (classes.mulai[first], classes.mulai[second])
        if days and classes.mulai[first] <= classes.selesai[second] and classes.mulai[second] <= classes.selesai[first]:
            return True
        edges = [(kursi.awal[self.kursi[at]], kursi.awal[self.kursi[at] + 1]) for at in (one, two)]
        served = [set(kursi.kompetensi[start:end].tolist()) for start, end in edges]
        return not served[0].isdisjoint(served[1])


def _most(worth: list[float], clash: list[set[int]], hours: list[int], room: int, count: int) -> float:
    """The most that so many things can sum to of which none clashes with an earlier one; an upper bound after `LOOKS`.

    `worth` falls, so that what the next things are worth, clash or no clash, bounds all that is still to be tried.
    """
    looks = LOOKS

    def best(free: list[int], room: int, count: int) -> float:
        nonlocal looks
        looks -= 1
        free = [one for one in free if hours[one] <= room]
        if looks < 0 or len(free) <= 1 or not count:
            return sum(worth[one] for one in free[:count])
        found = 0.0
        for place, one in enumerate(free):
            if sum(worth[other] for other in free[place : place + count]) <= found:
                break
            others = [other for other in free[place + 1 :] if one not in clash[other]]
            found = max(found, worth[one] + best(others, room - hours[one], count - 1))
        return found

    return best(list(range(len(worth))), room, count)
