"""What an instansi answers when only the shared money has a given price: its own prices are its own affair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.prices.answer import Answer, Crowd, margin
from asnkompetensi.plan.prices.choice import Things
from asnkompetensi.plan.prices.descent import Curvature, descended
from asnkompetensi.plan.prices.lower import SOFTNESS
from asnkompetensi.plan.prices.market import market
from asnkompetensi.plan.prices.scarce import Scarce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.plan.instance import Prices
    from asnkompetensi.plan.nation.member import Member
    from asnkompetensi.plan.prices.tariff import Floats

FEW = 1_000  # people who stand for all of an instansi while the price of shared money is looked for
SEED = 0


@dataclass(frozen=True, eq=False)
class Means:
    """What an instansi's seats are worth and cost, added up (`nilai`'s unit, sen), and how many of each there are."""

    satuan: int
    nilai: float
    kursi: int
    biaya: float
    harga: int


@dataclass(frozen=True, eq=False)
class Step:
    """A question: by how much people are told apart (mean worths), how many answers are asked, of whom.

    money   price of a sen of each shared purse, in the instansi's own unit of worth
    price   the own prices to begin with; None: nothing is known yet
    some    people who stand for all; 0: all
    """

    money: Floats
    price: Floats | None
    width: float
    answers: int
    some: int


@dataclass(frozen=True, eq=False)
class Reply:
    """What an instansi's best choices are worth above what they spend of the shared purses, at its best own prices.

    value   in its own unit of worth; no plan of it is worth more, but for `width` and rounding
    spent   of each shared purse (sen)
    price   its own prices
    """

    value: float
    spent: Floats
    price: Floats


@dataclass(frozen=True, eq=False)
class Proof:
    """As a reply, of all people as they are: `value` is proven, rounding included; `prices` are those of the proof."""

    value: float
    spent: Floats
    prices: Prices


@dataclass(frozen=True, eq=False)
class _Part:
    """An answer without the rows of the shared purses."""

    price: Floats
    value: float
    slack: Floats
    whole: Answer


class _Own:
    """A crowd that is asked for the own prices of an instansi alone."""

    def __init__(self, crowd: Crowd, shared: Floats, fixed: Sequence[int]) -> None:
        """`shared`: the prices of all rows, of which only the `fixed` ones are looked at."""
        self.crowd, self.shared, self.fixed = crowd, shared, list(fixed)
        self.free = np.delete(np.arange(len(shared)), self.fixed)

    def answer(self, price: Floats) -> _Part:
        """What is known at these own prices."""
        whole = self.crowd.answer(self.all(price))
        other = float(self.shared[self.fixed] @ self.crowd.scarce.amount[self.fixed])
        return _Part(price, whole.value - other, whole.slack[self.free], whole)

    def all(self, price: Floats) -> Floats:
        """The prices of all rows."""
        found = self.shared.copy()
        found[self.free] = price
        return found

    def descended(self, start: Floats, answers: int, width: float) -> _Part:
        """The lowest of so many answers."""
        now = self.answer(start)
        guess = _Guess(Curvature(self.crowd, now.whole, self.fixed), self.free, len(self.shared))
        return descended(self, now, guess, (answers, width), lambda: True)


@dataclass(frozen=True, eq=False)
class _Guess:
    """The curvature of the own rows."""

    whole: Curvature
    free: np.ndarray[tuple[int], np.dtype[np.signedinteger]]
    rows: int

    def solve(self, slope: Floats) -> Floats:
        """The step that would make a slope even."""
        every = np.zeros(self.rows)
        every[self.free] = slope
        step: Floats = self.whole.solve(every)[self.free]
        return step


class Office:
    """An instansi as the prices see it."""

    def __init__(self, member: Member) -> None:
        self.member = member
        scarce = Scarce(member.instance)
        self.crowd = Crowd(scarce, market(member.instance, scarce.allowed), Things(member.instance))
        place = {purse: row for row, purse in enumerate(scarce.purses.tolist())}
        self.rows = [place.get(purse, -1) for purse in member.bersama.tolist()]  # -1: pays nothing here
        self.fixed = [row for row in self.rows if row >= 0]
        self.worth = float(self.crowd.people.worth.mean()) if len(self.crowd.people) else 1.0

    def means(self) -> Means:
        """What the price of money can be guessed from."""
        scarce, people = self.crowd.scarce, self.crowd.people
        cost = scarce.cost[np.isfinite(scarce.cost)]
        total = float(people.worth.sum(dtype=np.float64))
        return Means(scarce.instance.satuan, total, len(people.seat), float(cost.sum()), cost.size)

    def alike(self, money: Sequence[float]) -> list[Reply]:
        """What few people answer where a sen costs the same of every purse, and nothing else costs anything."""
        scarce, few = self.crowd.scarce, self.crowd.sample(FEW)
        one = np.zeros(len(scarce.amount))
        one[: len(scarce.purses)] = scarce.scale[: len(scarce.purses)]
        replies = []
        for each in money:
            own = _Own(few, one * each, self.fixed)
            answer = own.answer(own.shared[own.free])
            replies.append(Reply(answer.value, self._spent(answer.whole), answer.price))
        return replies

    def answer(self, step: Step) -> Reply:
        """The best own prices at a price of the shared money."""
        crowd = self.crowd.sample(step.some) if step.some else self.crowd
        own = self._own(crowd.blurred(step.width * self.worth, step.width * self.worth * SOFTNESS, SEED), step.money)
        start = np.zeros(len(own.free)) if step.price is None else step.price
        found = own.descended(start, step.answers, step.width * self.worth)
        return Reply(found.value, self._spent(found.whole), found.price)

    def proven(self, steps: Sequence[Step]) -> Proof:
        """The lowest proven value after each of some steps, every one from the prices of the one before."""
        reply, lowest, best = self.answer(steps[0]), np.inf, np.zeros(0)
        for step in steps:
            reply = self.answer(Step(step.money, reply.price, step.width, step.answers, step.some))
            own = self._own(self.crowd, step.money)
            answer = own.answer(reply.price)
            value = answer.value + margin(self.crowd, answer.whole)
            if value < lowest:
                lowest, best = value, answer.whole.price
        return Proof(lowest, reply.spent, self._prices(best, steps[0].money))

    def _own(self, crowd: Crowd, money: Floats) -> _Own:
        shared, scale = np.zeros(len(crowd.scarce.amount)), crowd.scarce.scale
        for row, each in zip(self.rows, money.tolist(), strict=True):
            if row >= 0:
                shared[row] = each * scale[row]
        return _Own(crowd, shared, self.fixed)

    def _prices(self, price: Floats, money: Floats) -> Prices:
        """All prices as a plan tells them; those of shared money as they were given, also where it pays nothing."""
        prices = self.crowd.scarce.prices(price)
        prices.dana[self.member.bersama] = money
        return prices

    def _spent(self, answer: Answer) -> Floats:
        scarce = self.crowd.scarce
        used = (scarce.amount - answer.slack) * scarce.scale
        return np.array([used[row] if row >= 0 else 0.0 for row in self.rows])


def means(member: Member, _: None) -> Means:
    """As :meth:`Office.means`."""
    return Office(member).means()


def alike(member: Member, money: Sequence[float]) -> list[Reply]:
    """As :meth:`Office.alike`."""
    return Office(member).alike(money)


def answer(member: Member, step: Step) -> Reply:
    """As :meth:`Office.answer`."""
    return Office(member).answer(step)


def proven(member: Member, steps: Sequence[Step]) -> Proof:
    """As :meth:`Office.proven`."""
    return Office(member).proven(steps)
