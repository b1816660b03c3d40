"""The prices of shared money at which the bound of all plans together is lowest.

No more than this crosses the border of an instansi: prices go down; what its best choices are worth above them and what
they spend come up, with its own prices, which go down again with the next question.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from math import fsum
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.nation.office import FEW, Means, Proof, Step, alike, answer, means, proven
from asnkompetensi.plan.prices.answer import ROUNDING
from asnkompetensi.plan.prices.descent import descended
from asnkompetensi.plan.prices.lower import MONEY

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.nation.member import Crew
    from asnkompetensi.plan.prices.tariff import Floats

# how far people are told apart (mean worths), answers of each instansi, of whom (0: all), answers of all together
BEGIN = (0.2, 40, FEW, 1)
ROUNDS = ((0.2, 8, FEW, 10), (0.05, 6, 0, 4))
PROOF = ((0.05, 12), (0.02, 10), (0.01, 10))
ALMOST = 0.005  # part of a purse that may be left or overdrawn: the bound is flat there
BENT = 0.5  # of all money, what a price that is twice as high leaves unspent, at a guess


@dataclass(frozen=True, eq=False)
class Told:
    """What all instansi answer at some prices; `price` is what all money of each shared purse costs.

    value   no plans together are worth more, but for `width` and rounding, in the common unit of worth
    slack   the part of each purse that is left
    own     the own prices of each instansi
    """

    price: Floats
    value: float
    slack: Floats
    own: tuple[Floats, ...]


@dataclass(frozen=True, eq=False)
class Bound:
    """What is proven: a price of a sen of each shared purse (in the common unit), and the parts of all instansi.

    batas   no plans together are worth more, in the common unit
    """

    harga: Floats
    batas: float
    bagian: list[Proof]


@dataclass(eq=False)
class Joint:
    """All instansi, as they answer to prices of shared money (`pagu`: sen of each purse)."""

    crew: Crew
    pagu: Ints
    go_on: Callable[[], bool]
    step: tuple[float, int, int] = BEGIN[:3]
    own: tuple[Floats | None, ...] = field(default=())
    last: Told | None = None

    @cached_property
    def known(self) -> list[Means]:
        """The means of all instansi."""
        return self.crew.each(means, [None] * len(self.crew))

    @cached_property
    def satuan(self) -> int:
        """The common unit of worth: what divides that of every instansi."""
        return int(np.gcd.reduce([one.satuan for one in self.known]))

    @cached_property
    def times(self) -> list[int]:
        """How many common units are one of each instansi's."""
        return [one.satuan // self.satuan for one in self.known]

    def answer(self, price: Floats) -> Told:
        """What all answer at prices of all money of each shared purse."""
        width, answers, some = self.step
        money = price / np.maximum(self.pagu, 1)
        steps = [
            Step(money / times, own, width, answers, some) for times, own in zip(self.times, self.own, strict=True)
        ]
        replies = self.crew.each(answer, steps)
        value = fsum([*(one.value * times for one, times in zip(replies, self.times, strict=True)), *price.tolist()])
        slack = 1 - np.sum([one.spent for one in replies], axis=0) / np.maximum(self.pagu, 1)
        own = tuple(one.price for one in replies)
        self.own = own
        self.last = Told(price, value, slack, own)
        return self.last

    def lowest(self) -> Floats:
        """Prices of all money of each shared purse at which the bound is lowest, as far as it goes on."""
        price = self._alike()
        if not len(self.pagu):
            return price
        for width, answers, some, rounds in (BEGIN, *ROUNDS):
            self.step = width, answers, some
            now = self.answer(price)
            if rounds > 1 and self.go_on():
                self.own = now.own
                guess = _Guess(np.maximum(price, self._mean * self.pagu / 20))
                now = descended(self, now, guess, (rounds, 1.0), self._far)
            price = now.price
        return price

    def bound(self, price: Floats) -> Bound:
        """What such prices prove, when every instansi has looked for its best own ones once more."""
        money = price / np.maximum(self.pagu, 1)
        questions = [
            [Step(money / times, own, width, answers, 0) for width, answers in PROOF]
            for times, own in zip(self.times, self.own, strict=True)
        ]
        parts = self.crew.each(proven, questions)
        values = [part.value * times for part, times in zip(parts, self.times, strict=True)]
        whole = fsum([*values, *(money * self.pagu).tolist()])
        return Bound(money, whole + ROUNDING * fsum(map(abs, [*values, whole])), parts)

    def _far(self) -> bool:
        """Whether some purse is overdrawn, or one that costs something is not used, and there is time."""
        if self.last is None or not self.go_on():
            return self.go_on()
        left = np.where(self.last.price > 0, np.abs(self.last.slack), -self.last.slack)
        return bool((left > ALMOST).any())

    @cached_property
    def _mean(self) -> float:
        """What all money of the largest purse would be worth, if a mean cost bought a mean worth."""
        worth = fsum(one.nilai * times for one, times in zip(self.known, self.times, strict=True))
        seats, costs = sum(one.kursi for one in self.known), sum(one.harga for one in self.known)
        cost = fsum(one.biaya for one in self.known) / max(costs, 1)
        return worth / max(seats, 1) / max(cost, 1.0)

    def _alike(self) -> Floats:
        """The best prices of those at which only money costs anything, for every purse the same."""
        parts = (0.0, *MONEY)
        tried = [[part * self._mean / times for part in parts] for times in self.times]
        found = self.crew.each(alike, tried)
        everything = float(self.pagu.sum())
        values = [
            fsum(replies[at].value * times for replies, times in zip(found, self.times, strict=True))
            + part * self._mean * everything
            for at, part in enumerate(parts)
        ]
        best = int(np.argmin(values))
        self.own = tuple(replies[best].price for replies in found)
        return parts[best] * self._mean * self.pagu.astype(np.float64)


@dataclass(frozen=True, eq=False)
class _Guess:
    """Dearer money is spent less: at twice the price a part of it."""

    price: Floats

    def solve(self, slope: Floats) -> Floats:
        """The step that would make a slope even."""
        return slope * self.price / BENT
