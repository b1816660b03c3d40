"""What people choose at some prices, and the bound that these prices prove."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor, fsum
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.prices.choice import Things, choice

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.prices.market import Market
    from asnkompetensi.plan.prices.scarce import Scarce
    from asnkompetensi.plan.prices.tariff import Floats, Payers

ROUNDING = 2.0**-44  # part of all amounts added up by which sums in float64 may be wrong, many times over


@dataclass(frozen=True, eq=False)
class Answer:
    """What people choose at some prices.

    price   of each row
    value   no plan is worth more, but for the rounding of float64 (if seats are worth what they are in the instance)
    slack   of each row: what is left, scaled; the slope of `value`
    seats   unit x training: the seats chosen
    payers  who pays them
    """

    price: Floats
    value: float
    slack: Floats
    seats: Floats
    payers: Payers


@dataclass(frozen=True, eq=False)
class Crowd:
    """People who answer to prices, each for `every` people; purses share as `softness` says (see `tariff`)."""

    scarce: Scarce
    people: Market
    things: Things
    every: float = 1.0
    softness: float = 0.0

    def answer(self, price: Floats) -> Answer:
        """What they choose at these prices."""
        cost, payers = self.scarce.tariff(price, self.softness)
        worth, seat = self.choose(cost)
        seats = self.scarce.counted(seat) * self.every
        value = fsum([worth * self.every, *(price * self.scarce.amount).tolist()])
        return Answer(price, value, self.scarce.amount - self.scarce.use(seats, payers), seats, payers)

    def choose(self, cost: Floats) -> tuple[float, Ints]:
        """What their choices are worth at most, and the seats, given what a seat costs by unit and training."""
        costs, worth, seat = cost.ravel(), [0.0], [np.zeros(0, np.int32)]
        for chunk in self.people.chunks():
            where = self.people.seats(chunk)
            part = self.people.part(chunk, self.people.worth[where] - costs[self.people.key[where]])
            each, chosen = choice(part, self.things)
            worth.append(float(each.sum()))
            seat.append(chosen)
        return fsum(worth), np.concatenate(seat)

    def blurred(self, width: float, softness: float, seed: int) -> Crowd:
        """The same people, of whom none values a seat quite as another does: by up to half of `width`, at random."""
        random = np.random.default_rng(seed)
        noise = random.random(len(self.people.seat), dtype=np.float32) - np.float32(0.5)
        people = replace(self.people, worth=self.people.worth + noise * np.float32(width))
        return replace(self, people=people, softness=softness)

    def sample(self, size: int) -> Crowd:
        """About so many of the people, who stand for all of them."""
        every = max(len(self.people) // size, 1)
        some = np.arange(every // 2, len(self.people), every)
        return replace(self, people=self.people.of(some), every=self.every * len(self.people) / max(len(some), 1))


def proven(crowd: Crowd, answer: Answer) -> int:
    """A whole number that no plan is worth more than: the value of what all people answered, with a margin."""
    return floor(answer.value + margin(crowd, answer))


def margin(crowd: Crowd, answer: Answer) -> float:
    """By how much the rounding of float64 may have made the value of what all people answered too low, many times."""
    scarce, seats = crowd.scarce, crowd.scarce.instance.kursi
    cost, _ = scarce.tariff(answer.price)
    largest = float(seats.nilai.max(initial=0)) * 2 + max(-float(cost.min(initial=0.0)), 0.0)
    chosen = len(crowd.people) * scarce.instance.max_trainings * largest
    return ROUNDING * (chosen + float(np.abs(answer.price * scarce.amount).sum()))
