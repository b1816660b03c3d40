"""How the effect varies over all ways to choose who attended, by formula: where many attended it is nearly normal."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.groups import Groups

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Moments:
    """The variance of the effect of labels drawn anew, when everybody who attended is taken to have gained `t` more.

    It is `naik - 2 t bersama + t^2 ikut`.
    """

    naik: float
    bersama: float
    ikut: float

    def deviation(self, dampak: float) -> float:
        """The standard deviation where the effect is `dampak`."""
        return sqrt(max(self.naik - 2 * dampak * self.bersama + dampak * dampak * self.ikut, 0.0))


def moments(groups: Groups) -> Moments:
    """The three parts of the variance: labels of a group are a simple random sample of it, groups independent."""
    label = groups.ikut.astype(np.float64)
    naik, bersama, ikut = _scatter(groups, groups.naik, label)
    share = groups.hadir * (groups.banyak - groups.hadir) / (groups.banyak * (groups.banyak - 1))
    each = groups.bobot**2 * share
    return Moments(*(float((each * part).sum()) for part in (naik, bersama, ikut)))


def _scatter(
    groups: Groups, naik: NDArray[np.float64], label: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Sums of squares and products about the means, by group."""
    many = groups.banyak
    rise, came = (part - (np.bincount(groups.kelompok, part) / many)[groups.kelompok] for part in (naik, label))
    first, second, third = (
        np.bincount(groups.kelompok, product).astype(np.float64) for product in (rise * rise, rise * came, came * came)
    )
    return first, second, third


def probability(dampak: float, found: Moments) -> float:
    """How often chance alone would carry an effect as far from none, in either direction."""
    spread = found.deviation(0.0)
    if spread == 0:
        return 1.0 if dampak == 0 else 0.0
    return 2 * _NORMAL.cdf(-abs(dampak) / spread)


def interval(dampak: float, found: Moments, doubt: float) -> tuple[float, float]:
    """The effects from which `dampak` is no farther than chance alone carries it but in a share `doubt` of the ways.

    Those are the t with `(dampak - t)^2 <= z^2 variance(t)`; without limit where there are too few to tell.
    """
    square = _NORMAL.inv_cdf(1 - doubt / 2) ** 2
    leading = 1 - square * found.ikut
    middle = dampak - square * found.bersama
    last = dampak * dampak - square * found.naik
    if leading <= 0:
        return -inf, inf
    root = sqrt(max(middle * middle - leading * last, 0.0))
    return (middle - root) / leading, (middle + root) / leading
