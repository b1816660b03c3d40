"""How the effect varies over the ways to choose who attended, some of them drawn: where few attended.

Whoever gained equally much is one cell of a group; it is drawn how many of each cell attended. Numbers of a fixed seed
make the same data give the same result.
"""

from __future__ import annotations

from math import floor, inf
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.groups import Groups

SEED = 20_180_817
_SAME = 1e-9  # levels: less than any true difference, more than what rounding leaves


def turning(groups: Groups, count: int) -> NDArray[np.float64]:
    """For each of `count` drawn choices the effect from which on, rising, it is as good as what was seen; sorted.

    Take everybody who attended to have gained t more by it. Without that, a choice has an effect as high as what was
    seen exactly if t is at least its turning point. `-inf`: the choice is the one that was made.
    """
    kelompok, naik, ikut, many = _cells(groups)
    drawn = _drawn(kelompok, many, groups, count)
    weight = groups.bobot[kelompok]
    rise = drawn @ (weight * naik) - groups.constant(groups.naik)
    same = drawn @ (weight * ikut) - groups.constant(groups.ikut.astype(np.float64))
    others = 1 - same > _SAME
    points = np.full(count, -inf)
    points[others] = (groups.dampak - rise[others]) / (1 - same[others])
    points.sort()
    return points


def probability(points: NDArray[np.float64]) -> float:
    """How often chance alone would carry an effect as far from none, in either direction; never 0 (Phipson, Smyth)."""
    high = np.searchsorted(points, _SAME, side="right")
    own = np.searchsorted(points, -inf, side="right")
    low = len(points) - np.searchsorted(points, -_SAME, side="left") + own
    return min(1.0, 2 * (1 + min(int(high), int(low))) / (len(points) + 1))


def interval(points: NDArray[np.float64], doubt: float) -> tuple[float, float]:
    """The effects for which, in either direction, more than half of `doubt` of the ways are as good as what was seen.

    Without limit where there are too few ways to tell.
    """
    own = int(np.searchsorted(points, -inf, side="right"))
    last = floor(doubt / 2 * (len(points) + 1) + _SAME) - 1 - own  # so many may lie outside
    if last < 0 or len(points) - own <= last:
        return -inf, inf
    return float(points[own + last]), float(points[len(points) - 1 - last])


def _cells(
    groups: Groups,
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Who is alike in group, gain and attendance: group, gain, attendance (0 or 1), how many; sorted by group."""
    rows = np.stack([groups.kelompok.astype(np.float64), groups.naik, groups.ikut.astype(np.float64)], axis=1)
    found, many = np.unique(rows, axis=0, return_counts=True)
    return found[:, 0].astype(np.int64), found[:, 1], found[:, 2], many


def _drawn(kelompok: NDArray[np.int64], many: NDArray[np.int64], groups: Groups, count: int) -> NDArray[np.float64]:
    """How many of each cell attended, in each of `count` choices of as many of each group as did."""
    random = np.random.default_rng([SEED, count])
    place = np.arange(len(kelompok)) - np.searchsorted(kelompok, kelompok)  # of each cell in its group
    left = np.broadcast_to(groups.hadir, (count, len(groups.hadir))).copy()
    rest = groups.banyak.copy()
    drawn = np.zeros((count, len(kelompok)))
    for nth in range(int(place.max()) + 1):
        cells = np.flatnonzero(place == nth)
        own = kelompok[cells]
        rest[own] -= many[cells]
        taken = random.hypergeometric(many[cells], rest[own], left[:, own])
        left[:, own] -= taken
        drawn[:, cells] = taken
    return drawn
