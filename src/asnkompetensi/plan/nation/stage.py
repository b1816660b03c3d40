"""The stage, in order: prices of shared money, shares, a plan for each instansi, and what others left."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.instance import WORTH_UNIT
from asnkompetensi.plan.nation.joint import Joint
from asnkompetensi.plan.nation.local import Local, bettered, told
from asnkompetensi.plan.nation.within import planned

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Floats, Found, Ints, Prices
    from asnkompetensi.plan.nation.member import Crew
    from asnkompetensi.plan.nation.office import Proof


@dataclass(frozen=True, eq=False)
class Part:
    """What becomes of one instansi.

    rencana   its plan; what that spends of a shared purse is what it gets of it
    batas     no plan is worth more that spends no more of the shared purses (common unit of worth)
    prices    all prices of that proof, in its own unit
    """

    rencana: Local
    batas: float
    prices: Prices


@dataclass(frozen=True, eq=False)
class Nation:
    """Plans for all, and what is proven of all plans together.

    bagian   of each instansi
    harga    price of a sen of each shared purse, in the common unit
    nilai, batas   worth of the plans and of no plans more, in the common unit
    satuan   what 1 in that unit is, in `WORTH_UNIT`ths
    kali     how many common units are one of each instansi's
    """

    bagian: tuple[Part, ...]
    harga: Floats
    nilai: int
    batas: int
    satuan: int
    kali: tuple[int, ...]

    def worth(self, units: int) -> Fraction:
        """So many common units as a number: levels times weight."""
        return Fraction(units * self.satuan, WORTH_UNIT)


def nation(crew: Crew, pagu: Ints, effort: Effort, watch: Watch, patience: Callable[[], Watch]) -> Nation:
    """Plans for all instansi of a crew under shared purses (`pagu`: sen of each), and a bound of all plans together.

    `watch` may end the search for prices, `patience` makes the watch of each instansi's plan. The same call gives the
    same answer, however many processes answer, unless time or a person ends it. Raises
    :class:`~asnkompetensi.plan.nation.within.UnkeptError` where no shares are found with which all keep their promises.
    """
    joint = Joint(crew, pagu, lambda: watch.left() > 0 and not watch.stopped())
    bound = joint.bound(joint.lowest())
    found = planned(crew, pagu, bound.bagian, effort, patience)
    times = joint.times
    plans = _passed_on(crew, pagu, found, bound.bagian, times)
    worth = sum(one.nilai * each for one, each in zip(plans, times, strict=True))
    most = floor(bound.batas) if len(crew) > 1 else min(floor(bound.batas), found[0].batas * times[0])
    batas = max(most, worth)
    watch.tell(float(Fraction(worth * joint.satuan, WORTH_UNIT)), float(Fraction(batas * joint.satuan, WORTH_UNIT)))
    parts = tuple(
        Part(one, proof.value * each + float(bound.harga @ one.terpakai), proof.prices)
        for one, proof, each in zip(plans, bound.bagian, times, strict=True)
    )
    return Nation(parts, bound.harga, worth, batas, joint.satuan, tuple(times))


def _passed_on(crew: Crew, pagu: Ints, found: list[Found], proofs: list[Proof], times: list[int]) -> list[Local]:
    """The plans when each in turn was offered what all left of shared purses, the one that lost most first."""
    plans = crew.each(told, [(one.kursi, one.dana) for one in found])
    if len(crew) == 1:
        return plans
    lost = [(one.batas - one.nilai) * each for one, each in zip(found, times, strict=True)]
    left = pagu - np.sum([one.terpakai for one in plans], axis=0)
    for place in sorted(range(len(crew)), key=lambda at: (-lost[at], at)):
        one = plans[place]
        plans[place] = crew.one(place, bettered, (one.kursi, one.dana, one.terpakai + left, proofs[place].prices))
        left += one.terpakai - plans[place].terpakai
    return plans
