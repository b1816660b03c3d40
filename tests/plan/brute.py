"""The best plan of a tiny instance, by looking at every set of seats with every purse for each."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Instance


def brute(instance: Instance) -> int | None:
    """The value of the best plan; None where no plan keeps the guarantees."""
    values = instance.kursi.nilai
    plans = sorted(ways(instance), key=lambda plan: -values[plan[0]].sum())
    return next((int(values[seats].sum()) for seats, purses in plans if sound(instance, seats, purses)), None)


def fewest(instance: Instance) -> int:
    """The fewest seats that can be missing of what units are guaranteed."""
    free = replace(instance, jaminan=np.zeros_like(instance.jaminan))
    return min(_missing(instance, seats) for seats, purses in ways(instance) if sound(free, seats, purses))


def _missing(instance: Instance, seats: np.ndarray) -> int:
    there = np.bincount(instance.unit[instance.kursi.orang[seats]], minlength=len(instance.jaminan))
    return int(np.maximum(instance.jaminan - there, 0).sum())


def ways(instance: Instance) -> list[tuple[np.ndarray, np.ndarray]]:
    """Every set of seats (of which `-1` is not taken) with every way to pay them."""
    choices = product(range(-1, len(instance.dana)), repeat=len(instance.kursi))
    return [(np.flatnonzero(way >= 0), way[way >= 0]) for way in (np.array(one, np.int64) for one in choices)]
