"""An instansi's plan within its share, and what it can do with money that others left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.certificate import tariff
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.instance import Found
from asnkompetensi.plan.ledger import loaded
from asnkompetensi.plan.nation.promise import frugal
from asnkompetensi.plan.prices.fill import complete
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.clash import Clash
    from asnkompetensi.plan.instance import Ints, Prices
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


@dataclass(frozen=True, eq=False)
class Unkept:
    """No plan keeps the promises; of an error other processes hear no more than its text."""

    clash: Clash | None


def plan(
    member: Member, asked: tuple[Ints, Prices | None, Effort, Callable[[], Watch], Local | None]
) -> Found | Unkept:
    """The plan within a share of each shared purse, from good prices where they are known.

    Where none is found that keeps the promises it is the one that is given, if any.
    """
    share, begun, effort, watch, kept = asked
    instance = member.within(share)
    try:
        return solve(instance, effort, watch(), begun)
    except NoPlanError as none:
        if kept is None:
            return Unkept(none.clash)
    unknown = np.full(len(instance.dana), np.nan)
    return Found(kept.kursi, kept.dana, kept.nilai, int(instance.kursi.nilai.sum()), unknown, "exact")


def least(member: Member, watch: Callable[[], Watch]) -> Local | Unkept:
    """The plan that keeps the promises with as little shared money as can be."""
    try:
        return told(member, frugal(member, watch))
    except NoPlanError as none:
        return Unkept(none.clash)


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
