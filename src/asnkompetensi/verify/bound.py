"""A bound of every plan, proven from the prices in the file and the data alone: no solver is asked or believed.

Put any prices, none below 0, on what all plans share: money, classes, seats promised to units, people who may be away.
A plan is worth no more than what all there is costs, together with what everybody's best choice is worth beyond its
price (weak duality). Whoever made the prices, however badly: the sum is a bound, and good prices make it a low one.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import floor, gcd
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.verify.case import PARTS
from asnkompetensi.verify.tariff import FINE, Tariff

if TYPE_CHECKING:
    from asnkompetensi.verify.agency import Person, Training
    from asnkompetensi.verify.case import Case

LOOKS = 2_000  # at how many choices of one person is looked before the easy bound of the rest counts


@dataclass(frozen=True, slots=True)
class Choice:
    """A seat that somebody could choose: what it is worth beyond its price (in `FINE`), and what it takes up."""

    untung: int
    jp: int
    kompetensi: frozenset[int]
    hari: tuple[int, int] | None

    def goes_with(self, other: Choice) -> bool:
        """Whether one person can have both: not for one competency, not on one day."""
        if not self.kompetensi.isdisjoint(other.kompetensi):
            return False
        one, two = self.hari, other.hari
        return one is None or two is None or one[1] < two[0] or two[1] < one[0]


def bound(case: Case) -> Fraction:
    """What no plan is worth more than; a multiple of what all worths are multiples of."""
    return Bound(case).value()


class Bound:
    """All seats that there may be, twice gone through: once to know who could fill a class, once to choose."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.everybody = list(case.people.values())
        self.begin, self.kode, self.worth = array("q", [0]), array("q"), array("q")
        self.seats: Counter[tuple[int, int]] = Counter()
        self.people: Counter[int] = Counter()
        for person in self.everybody:
            for training, worth in case.seats(person):
                self.kode.append(training.kode)
                self.worth.append(worth)
                self.seats[person.unit, training.kode] += 1
            self.people[person.unit] += len(self.kode) > self.begin[-1]
            self.begin.append(len(self.kode))

    @cached_property
    def tariff(self) -> Tariff:
        """The prices of the file."""
        return Tariff(self.case, self.seats, self.people)

    def value(self) -> Fraction:
        """The bound."""
        step = self.step or 1
        return Fraction(max(self.most, 0) // step * step, FINE)

    @cached_property
    def most(self) -> int:
        """The sum (in `FINE`), before it counts that worths are multiples of `step`."""
        rules = self.case.plan.aturan
        amounts = floor(sum(self._amounts(), Fraction(0)) * FINE)
        return (
            amounts
            + 1
            + sum(best(self._choices(place), rules.max_jp * NUMBER_UNIT, rules.max_trainings) for place in self._all)
        )

    @property
    def step(self) -> int:
        """What all worths are multiples of (in `FINE`); 0 where there is no seat."""
        return gcd(*self.worth) * (FINE // PARTS)

    @property
    def _all(self) -> range:
        return range(len(self.everybody))

    @cached_property
    def _trainings(self) -> dict[int, Training]:
        return {training.kode: training for training in self.case.trainings.values()}

    def _choices(self, place: int) -> list[Choice]:
        """What a person would gain by, the most first."""
        person, found = self.everybody[place], []
        for at in range(self.begin[place], self.begin[place + 1]):
            training = self._trainings[self.kode[at]]
            price = self.tariff.seat(person.unit, training)
            if price is not None and (more := self.worth[at] * (FINE // PARTS) - price) > 0:
                found.append((more, training))
        found.sort(key=lambda one: -one[0])
        return [self._choice(person, more, training) for more, training in found]

    def _choice(self, person: Person, more: int, training: Training) -> Choice:
        return Choice(more, training.jp, frozenset(self.case.closed(person, training).level), training.hari)

    def _amounts(self) -> Iterator[Fraction]:
        """What all there is costs: money, classes, promised seats, what shares are rounded down by, people away."""
        tariff, case = self.tariff, self.case
        for price, purse in zip(tariff.money, case.purses, strict=True):
            yield price * (purse.pagu or 0)
        for kode, price in tariff.classes.items():
            limit, people = self._trainings[kode].angkatan, tariff.everybody[kode]
            yield price * (people if limit is None else min(limit // NUMBER_UNIT, people))
        for unit, price in tariff.promised.items():
            yield -price * min(case.plan.aturan.min_per_unit or 0, self.people[unit])
        for unit, price in tariff.shared.items():
            yield price * (1 - Fraction(1, tariff.share.get(unit, Fraction(0)).denominator))
        staff = Counter(person.unit for person in self.everybody)
        for unit, days in tariff.away.items():
            yield sum(days.values(), Fraction(0)) * max(1, staff[unit] * (case.plan.aturan.max_away or 0) // 100)


def best(choices: list[Choice], jp: int, count: int) -> int:
    """The most that choices are worth which go together; no less than that where there are too many to look at."""
    looks = iter(range(LOOKS))

    def most(free: list[Choice], jp: int, count: int) -> int:
        free = [one for one in free if one.jp <= jp]
        if next(looks, None) is None or len(free) < 2 or not count:
            return sum(one.untung for one in free[:count])
        found = 0
        for place, one in enumerate(free):
            if sum(other.untung for other in free[place : place + count]) <= found:
                break
            others = [other for other in free[place + 1 :] if one.goes_with(other)]
            found = max(found, one.untung + most(others, jp - one.jp, count - 1))
        return found

    return most(choices, jp, count)
