"""The best plan that a method finds, with the best bound that is proven."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.plan import Method
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.milp.run import Heeding

if TYPE_CHECKING:
    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Found, Instance, Prices

FEW = 2_000  # seats: what the exact solver alone is done with in a moment
SMALL = 150_000  # seats: what it can still better within minutes; it would need gigabytes for millions


def solve(instance: Instance, effort: Effort, watch: Watch, begun: Prices | None = None) -> Found:
    """The best plan found until the gap asked for is proven, the time is over or a person stops it.

    `Method.EXACT` begins from what offices do by hand. `Method.AUTO` asks the exact solver alone where there are few
    seats, the prices first where there are more, and where they are not too many the exact solver afterwards, with the
    plan of the prices to begin with, or because they found none that keeps the guarantees. The lower of both bounds is
    given, for both are proven. `begun` are good prices, where they are known already. Raises
    :class:`~asnkompetensi.plan.clash.NoPlanError` where no plan keeps the guarantees (with the reasons, where the exact
    solver was asked), or none was found in time.
    """
    from asnkompetensi.plan.exact import exact
    from asnkompetensi.plan.prices.search import prices

    heeding, seats, auto = Heeding(watch), len(instance.kursi), effort.method == Method.AUTO
    if effort.method == Method.EXACT or (auto and seats <= FEW):
        return exact(instance, effort, heeding, greedy(instance))
    try:
        found = prices(instance, effort, heeding, begun)
    except NoPlanError:
        if seats > SMALL:
            raise
        return exact(instance, effort, heeding, None)
    if not auto or seats > SMALL or near(found, effort) or heeding.stopped() or heeding.left() <= 0:
        return found
    return better(found, exact(instance, effort, heeding, replace(found, bukti=None)))


def near(found: Found, effort: Effort) -> bool:
    """Whether a plan is as near to the bound as was asked for (hundredths of a per cent of the bound)."""
    return (found.batas - found.nilai) * 10_000 <= effort.gap * found.batas


def better(one: Found, two: Found) -> Found:
    """Of two answers the plan that is worth more (the first of equals), with the lower bound and the prices known.

    The prices are those of the second, where it has all of them: small purses rule nothing out in the linear program of
    the exact solver, so that these prove more to those who have nothing but prices.
    `metode` is that of the plan, and of the bound where that proves the plan.
    """
    best, bound = (two if two.nilai > one.nilai else one), min(one.batas, two.batas)
    told, other = (two, one) if two.bukti else (one, two)
    prices = np.where(np.isnan(told.harga), other.harga, told.harga)
    sharp = two if two.batas < one.batas else one
    way = sharp.metode if bound == best.nilai else best.metode
    return replace(best, batas=bound, harga=prices, metode=way, bukti=told.bukti)
