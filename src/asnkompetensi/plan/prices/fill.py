"""From prices to a plan: people choose in rounds among the chairs that are left, then seats are offered one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.greedy import give_up
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.offer import offer, possible

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Ints
    from asnkompetensi.plan.ledger import Ledger
    from asnkompetensi.plan.prices.answer import Crowd
    from asnkompetensi.plan.prices.tariff import Floats

ROUNDS = 20  # in which people choose
PART = 200_000  # seats that are looked at together


def choose(crowd: Crowd, ledger: Ledger, cost: Floats, step: float) -> None:
    """Let people choose in rounds; who gets not all that he chose gives up the rest of it and chooses anew.

    Chairs of classes that are held come first: what is short of money then are seats that leave no chair empty. A seat
    that somebody did not get costs more by `step` in the next round, or the same people would ask for it again. In the
    last round all keep what they got.
    """
    kursi, people, cost = ledger.instance.kursi, crowd.people, cost.copy()
    person = kursi.orang[people.seat[people.start[:-1]]]
    held: Flags = np.where(ledger.most < NO_LIMIT, ledger.most, 0).sum(axis=0) > 0
    left, refused = np.arange(len(people)), np.zeros(0, np.int64)
    for _ in range(ROUNDS):
        for who in np.unique(kursi.orang[refused]).tolist():
            for number in list(ledger.of(who)):
                ledger.drop(number)
        cost[:, np.unique(kursi.pelatihan[refused])] += step
        _, seat = replace(crowd, people=people.of(left)).choose(np.where(ledger.open(), cost, np.inf))
        seat = seat[by_profit(ledger, seat, cost)]
        refused = _refused(ledger, seat[np.argsort(~held[kursi.pelatihan[seat]], kind="stable")])
        if not len(refused):
            break
        left = np.flatnonzero(np.isin(person, kursi.orang[refused]))


def _refused(ledger: Ledger, seats: Ints) -> Ints:
    """Take seats in order; those that nobody can pay, or that do not fit."""
    refused = []
    for seat in seats.tolist():
        purse = ledger.purse(seat)
        if purse == NONE:
            refused.append(seat)
        else:
            ledger.take(seat, purse)
    return np.array(refused, np.int64)


def by_profit(ledger: Ledger, seat: Ints, cost: Floats) -> Ints:
    """The order of seats by what they are worth above their cost, the best first."""
    instance = ledger.instance
    price = cost[instance.unit[instance.kursi.orang[seat]], instance.kursi.pelatihan[seat]]
    return np.argsort(price - instance.kursi.nilai[seat], kind="stable")


def complete(ledger: Ledger, seats: Ints, cost: Floats) -> None:
    """Offer seats (of those given) by profit: chairs of open classes, then new classes up to `ledger.most`.

    Classes that stay too small are given up, and what they cost is offered again, twice.
    """
    most = ledger.most
    for limit in (np.minimum(ledger.kelas, most), most):
        ledger.most = limit.copy()
        _offer(ledger, seats, cost)
    for _ in range(2):
        give_up(ledger)
        _offer(ledger, seats, cost)
    give_up(ledger)


def _offer(ledger: Ledger, seats: Ints, cost: Floats) -> None:
    parts = [seats[start : start + PART] for start in range(0, len(seats), PART)]
    left = np.concatenate([part[possible(ledger, part)] for part in parts] or [seats])
    offer(ledger, left[by_profit(ledger, left, cost)])
