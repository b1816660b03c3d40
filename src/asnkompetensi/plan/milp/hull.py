"""What whole trainings make of the limits of JP and number: rows that lie closer around what a person can have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints

FINE = 4096  # where JP are told in smaller parts than this of what a person may have, numbers are not sharpened


def hull(size: Ints, most: int, count: int) -> list[tuple[Ints, int]]:
    """Weights of trainings and what a person's may sum to, given their sizes, the most of them together, their number.

    The first row is the limit of the sizes, the second implies that of the number; with them go, for 2 <= r < count,
    `ceil((r + 1) x size / most) - 1`, which sum to less than r + 1. (For r = 1 no two of more than half of the most go
    together, which is a clique.) Weights that are weaker than others of the list are left out.
    """
    rows = [(_rounded(size, most, rank), rank) for rank in range(2, count)]
    rows = [(weight, rank) for weight, rank in rows if weight.any()]
    number = (_sharpened(size, most, count), count)
    kept = [row for at, row in enumerate(rows) if not any(_weaker(row, other) for other in [*rows[at + 1 :], number])]
    return [(size, most), number, *kept]


def _rounded(size: Ints, most: int, rank: int) -> Ints:
    return np.maximum(-(-(rank + 1) * size // max(most, 1)) - 1, 0)


def _weaker(one: tuple[Ints, int], other: tuple[Ints, int]) -> bool:
    return bool((one[0] * other[1] <= other[0] * one[1]).all())


def _sharpened(size: Ints, most: int, count: int) -> Ints:
    """1 for each training, and more for large ones, as long as nobody can have more than the number together."""
    sizes, place = np.unique(size, return_inverse=True)
    weight = np.ones_like(sizes)
    if most <= FINE:
        target = np.minimum(np.maximum(_rounded(sizes, most, count), 1), count)
        for at in range(len(sizes) - 1, -1, -1):
            weight[at] = target[at]
            while weight[at] > 1 and _together(sizes, weight, most, count) > count:
                weight[at] -= 1
    return weight[place.ravel()]


def _together(sizes: Ints, weight: Ints, most: int, count: int) -> int:
    """The most that weights can sum to: a knapsack with so many things, of each size as many as one likes."""
    best = np.zeros(most + 1, np.int64)
    for _ in range(count):
        further = best.copy()
        for size, gain in zip(sizes.tolist(), weight.tolist(), strict=True):
            if size <= most:
                further[size:] = np.maximum(further[size:], best[: most + 1 - size] + gain)
        best = further
    return int(best[-1])
