"""From prices to a plan: people choose in rounds among the chairs that are left, then seats are offered one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.greedy import give_up
from asnkompetensi.plan.offer import offer, possible

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.ledger import Ledger
    from asnkompetensi.plan.prices.answer import Crowd
    from asnkompetensi.plan.prices.tariff import Floats

PART = 200_000  # seats that are looked at together


def choose(crowd: Crowd, ledger: Ledger, cost: Floats, rounds: int) -> None:
    """Let people choose in rounds; who gets not all that he chose gives up the rest of it and chooses anew."""
    kursi, people = ledger.instance.kursi, crowd.people
    person = kursi.orang[people.seat[people.start[:-1]]]
    left = np.arange(len(people))
    for _ in range(rounds):
        some = replace(crowd, people=people.of(left))
        _, seat = some.choose(np.where(ledger.open(), cost, np.inf))
        refused = set()
        for number in seat[by_profit(ledger, seat, cost)].tolist():
            purse = ledger.purse(number)
            if purse == NONE:
                refused.add(int(kursi.orang[number]))
            else:
                ledger.take(number, purse)
        for who in sorted(refused):
            for number in list(ledger.of(who)):
                ledger.drop(number)
        if not refused:
            break
        left = np.flatnonzero(np.isin(person, np.array(sorted(refused))))


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
