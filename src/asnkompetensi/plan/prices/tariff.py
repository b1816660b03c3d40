"""What a seat costs at some prices, and which purse pays it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.plan.instance import Ints

    Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Payers:
    """Of the seats of each training, what part each purse pays.

    unit     of each purse; NONE: it is for all
    part     purse x training: of the seats that the purses for all pay, or of the seats of its own unit
    common   unit x training: the part that the purses for all pay together
    """

    unit: Ints
    part: Floats
    common: Floats

    def people(self, seats: Floats) -> Floats:
        """By purse and training: the seats that it pays, of seats by unit and training."""
        people: Floats = self.part * (seats * self.common).sum(axis=0)
        own = np.flatnonzero(self.unit >= 0)
        people[own] = self.part[own] * seats[self.unit[own]]
        return people

    def weighed(self, weight: Floats) -> Floats:
        """By unit and training: the mean of a weight (purse x training) over those who pay."""
        mean: Floats = (self.part * weight)[self.unit == NONE].sum(axis=0) * self.common
        for purse in np.flatnonzero(self.unit >= 0).tolist():
            mean[self.unit[purse]] += self.part[purse] * weight[purse]
        return mean


def cheapest(each: Floats, unit: Ints, units: int, softness: float) -> tuple[Floats, Payers]:
    """By unit and training, what a seat costs where the cheapest purse pays it, and who pays.

    `each`: what it costs by purse and training, infinite where the purse cannot pay. With a softness above 0 purses
    share where they ask nearly the same, and a seat costs a little less than the cheapest asks.
    """
    common, part = _least(each[unit == NONE], softness)
    parts = np.zeros_like(each)
    parts[unit == NONE] = part
    cost, share = np.repeat(common[None], units, axis=0), np.ones((units, each.shape[1]))
    for home in np.unique(unit[unit >= 0]).tolist():
        own = np.flatnonzero(unit == home)
        cost[home], part = _least(np.concatenate([common[None], each[own]]), softness)
        share[home], parts[own] = part[0], part[1:]
    return cost, Payers(unit, parts, share)


def _least(each: Floats, softness: float) -> tuple[Floats, Floats]:
    """The least of each column, and the part of each row in it."""
    if not len(each):
        return np.full(each.shape[1], np.inf), each
    least = each.min(axis=0)
    above = each - np.where(np.isfinite(least), least, 0.0)
    if not softness:
        return least, (np.arange(len(each))[:, None] == above.argmin(axis=0)).astype(np.float64)
    part = np.exp(-above / softness)
    total = part.sum(axis=0)
    payable = total > 0
    part = np.where(payable, part / np.where(payable, total, 1.0), 0.0)
    return np.where(payable, least - softness * np.log(np.where(payable, total, 1.0)), np.inf), part
