"""What is scarce and has a price: money, classes, chairs, seats promised to units, people who may be away.

A price belongs to a row: a limit `use <= amount` of the whole plan, in which a seat counts for its part of a class.
Every plan keeps every row, so whatever the prices (none below 0) no plan is worth more than what people choose at
these prices, together with the amounts at their prices. Uses and amounts are divided by a `scale` of each row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Prices
from asnkompetensi.plan.ledger import Days
from asnkompetensi.plan.prices.tariff import cheapest

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Instance, Ints
    from asnkompetensi.plan.prices.tariff import Floats, Payers


class Scarce:
    """The rows of an instance, in this order: money, classes, chairs, promises, shares, days.

    seats      unit x training: the seats that there may be
    room       purse x training: people in a class at most, as far as candidates and money allow
    part       purse x training: the part of a class that a seat fills; 0 where classes are held already
    cost       purse x training: sen of a seat with its part of the class, without it where classes are held already;
               infinite where the purse cannot pay for it
    full       purse x training: sen of a full class
    money      by purse: sen that are not yet spent on classes
    number     by training: classes that may still be opened
    purses     purses with a row
    classes    trainings with a row
    chairs     pairs of purse and training with a row: where classes are held already
    promised   units with a row for the seats that they get at least
    sharing    units with a row for their share
    days       pairs of unit and day with a row
    amount     of each row
    scale      by which the amount is divided already
    """

    def __init__(self, instance: Instance, held: Ints | None = None) -> None:
        """`held`: by purse and training the classes that are held and paid, without their seats; `NONE`: still open."""
        self.instance = instance
        self.held = np.full((len(instance.dana), len(instance.kelas)), NONE) if held is None else held
        self.units, self.trainings = len(instance.hadir), len(instance.kelas)
        kursi = instance.kursi
        self.seats = self.counted(np.arange(len(kursi)))
        self.room, self.cost = _payable(instance, self.seats)
        self.full = np.where(np.isfinite(self.cost), self.room * self.cost, 0.0)
        settled = np.maximum(self.held, 0)
        self.money = instance.dana.pagu - (settled * instance.kelas.biaya_angkatan).sum(axis=1)
        self.number = instance.kelas.angkatan - settled.sum(axis=0)
        payable = np.isfinite(self.cost) & (self.held == NONE)
        paying = (payable | (self.held > 0)).any(axis=1)
        self.purses = np.flatnonzero((instance.dana.pagu < NO_LIMIT) & paying)
        least = np.where(payable, self.room, len(kursi)).min(axis=0, initial=len(kursi))
        scarce = np.minimum(self.number, len(kursi)) * least < self.seats.sum(axis=0)
        self.classes = np.flatnonzero(scarce & payable.any(axis=0))
        self.chairs = np.nonzero(self.held > 0)
        self.chair = np.where(self.held > 0, self.held * self.room, 0.0)
        self.cost = np.where(self.held > 0, instance.kelas.biaya_peserta, np.where(payable, self.cost, np.inf))
        self.part = np.where(payable, 1 / self.room, 0.0)
        self.promised = np.flatnonzero(instance.jaminan > 0)
        people = np.bincount(instance.unit[np.unique(kursi.orang)], minlength=self.units)
        self.share = people / max(people.sum(), 1)
        self.sharing = np.flatnonzero(people if instance.adil else np.zeros(0))
        self.cover = Days(instance).cover()
        self.days = np.nonzero(self.seats @ self.cover > instance.hadir[:, None])
        self.amount, self.scale = self._amounts(int(people.sum()))

    @property
    def allowed(self) -> Flags:
        """By unit and training: whether a purse may pay for it."""
        return np.isfinite(self.tariff(np.zeros(len(self.amount)))[0])

    def tariff(self, price: Floats, softness: float = 0.0) -> tuple[Floats, Payers]:
        """By unit and training: what a seat costs at such prices (infinite where none can pay), and who pays."""
        *_, promise, share, day = self._split(price / self.scale)
        cost, payers = cheapest(self.each(price), self.instance.dana.unit, self.units, softness)
        cost[self.promised] -= promise[:, None]
        own = np.zeros(self.units)
        own[self.sharing] = share
        away = np.zeros((self.units, self.cover.shape[1]))
        away[self.days] = day
        return cost + (own @ self.share - own)[:, None] + away @ self.cover.T, payers

    def each(self, price: Floats) -> Floats:
        """By purse and training: what a seat costs with its part of the class (infinite where it cannot be paid)."""
        money, classes, seat, _ = self.by_family(price)
        payable = np.isfinite(self.cost)
        each = money[:, None] * np.where(payable, self.cost, 0.0) + classes * self.part + seat
        return np.where(payable, each, np.inf)

    def by_family(self, price: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        """Prices of a sen by purse, of a class by training, of a chair by both (0 without a row), and of other rows."""
        purse, room, chair, *rest = self._split(price / self.scale)
        money, classes, seat = np.zeros(len(self.instance.dana)), np.zeros(self.trainings), np.zeros_like(self.room)
        money[self.purses], classes[self.classes], seat[self.chairs] = purse, room, chair
        return money, classes, seat, np.concatenate(rest)

    def prices(self, price: Floats) -> Prices:
        """The prices of the rows of an instance in which no class is held yet, as a plan tells them.

        A purse without a row has no money for a class; it gets the highest price of money, for what it may pay would
        cost nothing to those who do not look at how much there is.
        """
        purse, room, _, promise, share, day = self._split(price / self.scale)
        money, classes = (
            np.where(self.instance.dana.pagu < NO_LIMIT, purse.max(initial=0.0), 0.0),
            np.zeros(self.trainings),
        )
        promised, shares = np.zeros(self.units), np.zeros(self.units)
        money[self.purses], classes[self.classes], promised[self.promised], shares[self.sharing] = (
            purse,
            room,
            promise,
            share,
        )
        first = np.unique(self.instance.kelas.mulai[self.instance.kelas.mulai != NONE])
        away = zip(self.days[0].tolist(), first[self.days[1]].tolist(), day.tolist(), strict=True)
        return Prices(money, classes, promised, shares, {(unit, when): each for unit, when, each in away if each})

    def rows(self, prices: Prices) -> Floats:
        """The prices of the rows, from those that a plan tells: what :meth:`prices` was made from."""
        first = np.unique(self.instance.kelas.mulai[self.instance.kelas.mulai != NONE]).tolist()
        units, days = (codes.tolist() for codes in self.days)
        away = [prices.hadir.get((unit, first[day]), 0.0) for unit, day in zip(units, days, strict=True)]
        shared = prices.jaminan[self.promised], prices.adil[self.sharing], np.array(away, np.float64)
        chairs = np.zeros(len(self.chairs[0]))
        found: Floats = np.concatenate([prices.dana[self.purses], prices.kelas[self.classes], chairs, *shared])
        return found * self.scale

    def use(self, seats: Floats, payers: Payers) -> Floats:
        """What seats (by unit and training) use of each row; scaled."""
        people, unit = payers.people(seats), seats.sum(axis=1)
        money = (people * np.where(np.isfinite(self.cost), self.cost, 0.0)).sum(axis=1)
        classes = (people * self.part).sum(axis=0)
        share = unit.sum() * self.share - unit
        away = (seats @ self.cover)[self.days]
        parts = money[self.purses], classes[self.classes], people[self.chairs], -unit[self.promised]
        used: Floats = np.concatenate([*parts, share[self.sharing], away]) / self.scale
        return used

    def weight(self, seats: Floats, payers: Payers) -> Floats:
        """The squares of what each of some seats uses of each row, added up; scaled. Money has its own: all 0."""
        people, unit = payers.people(seats), seats.sum(axis=1)
        classes = (people * self.part**2).sum(axis=0)
        away = (seats @ self.cover)[self.days]
        money = np.zeros(len(self.purses))
        parts = money, classes[self.classes], people[self.chairs], unit[self.promised], unit[self.sharing], away
        squares: Floats = np.concatenate(parts) / self.scale**2
        return squares

    def counted(self, seat: Ints) -> Floats:
        """By unit and training: how many of these seats there are."""
        kursi = self.instance.kursi
        key = self.instance.unit[kursi.orang[seat]].astype(np.int64) * self.trainings + kursi.pelatihan[seat]
        return np.bincount(key, minlength=self.units * self.trainings).reshape(self.units, -1).astype(np.float64)

    def _split(self, rows: Floats) -> list[Floats]:
        families = self.purses, self.classes, self.chairs[0], self.promised, self.sharing
        return np.split(rows, np.cumsum([len(family) for family in families]))

    def _amounts(self, people: int) -> tuple[Floats, Floats]:
        """A share is rounded down: a unit may miss all but one part (of `people`) of a seat."""
        instance = self.instance
        money, classes, chairs = self.money[self.purses], self.number[self.classes], self.chair[self.chairs]
        promised, away = instance.jaminan[self.promised], instance.hadir[self.days[0]]
        missed = np.full(len(self.sharing), (people - 1) / max(people, 1))
        amount = np.concatenate([money, classes, chairs, -promised, missed, away]).astype(np.float64)
        size = np.concatenate([money, classes, chairs, promised, people * self.share[self.sharing], away])
        scale = np.maximum(size, 1).astype(np.float64)
        return amount / scale, scale


def _payable(instance: Instance, seats: Floats) -> tuple[Floats, Floats]:
    """Purse x training: people in a class at most, and sen of a seat with its part of the class."""
    classes, dana = instance.kelas, instance.dana
    candidates = np.where(dana.unit[:, None] == NONE, seats.sum(axis=0), 0)
    own = np.flatnonzero(dana.unit >= 0)
    candidates[own] = seats[dana.unit[own]]
    left = dana.pagu[:, None] - classes.biaya_angkatan
    paid = np.where(classes.biaya_peserta > 0, left // np.maximum(classes.biaya_peserta, 1), candidates)
    room = np.minimum(np.minimum(classes.maksimum, candidates), paid)
    can = dana.membayar & (left >= 0) & (room >= np.maximum(classes.minimum, 1))
    room = np.where(can, room, 1).astype(np.float64)
    return room, np.where(can, classes.biaya_peserta + classes.biaya_angkatan / room, np.inf)
