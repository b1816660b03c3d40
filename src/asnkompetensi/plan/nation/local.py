"""An instansi's plan within its share, and what it can do with money that others left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.certificate import tariff
from asnkompetensi.plan.ledger import loaded
from asnkompetensi.plan.prices.fill import complete
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Found, Ints, Prices
    from asnkompetensi.plan.nation.member import Member

WORTH = 0.7  # of what a seat costs at the prices; one that is worth less is not offered what others left


@dataclass(frozen=True, eq=False)
class Local:
    """A plan of an instansi.

    kursi, dana   positions of its seats, rising, and the purse of each
    nilai         what they are worth, in its own unit
    terpakai      sen that it spends of each shared purse
    """

    kursi: Ints
    dana: Ints
    nilai: int
    terpakai: Ints


def plan(member: Member, asked: tuple[Ints, Prices | None, Effort, Callable[[], Watch]]) -> Found:
    """The plan within a share of each shared purse, from good prices where they are known.

    Raises `NoPlanError` where guarantees cannot be kept with it.
    """
    share, begun, effort, watch = asked
    return solve(member.within(share), effort, watch(), begun)


def told(member: Member, found: tuple[Ints, Ints]) -> Local:
    """What a plan comes to."""
    seats, purses = found
    worth = int(member.instance.kursi.nilai[seats].sum())
    return Local(seats, purses, worth, member.spent(seats, purses))


def bettered(member: Member, asked: tuple[Ints, Ints, Ints, Prices]) -> Local:
    """A plan (seats, purses) that is offered further seats with so much of each shared purse; never a worse one."""
    seats, purses, share, prices = asked
    instance = member.within(share)
    kursi, cost = instance.kursi, tariff(member.instance, prices)
    price = cost[instance.unit[kursi.orang], kursi.pelatihan]
    some = np.flatnonzero(kursi.nilai >= WORTH * price)
    ledger = loaded(instance, seats, purses)
    complete(ledger, some, np.where(np.isfinite(cost), cost, 0.0))
    more = ledger.plan()
    before, after = told(member, (seats, purses)), told(member, more)
    return after if after.nilai > before.nilai and sound(instance, *more) else before
