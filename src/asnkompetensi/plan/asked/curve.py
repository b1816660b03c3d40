"""What every budget buys: plans for rising totals of money, and which decisions they share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import MONEY_UNIT
from asnkompetensi.plan.instance import NO_LIMIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.plan.asked.search import Search
    from asnkompetensi.plan.instance import Found, Instance, Ints

PARTS = (25, 50, 75, 100, 125, 150)  # per cent of the money there is, where no budgets are named


@dataclass(frozen=True, eq=False)
class Point:
    """A budget (sen), the problem with that much money, and its plan; None where the guarantees cost more."""

    total: int
    instance: Instance
    found: Found | None


def curve(instance: Instance, amounts: Sequence[int], search: Search) -> list[Point]:
    """A plan for each total (sen, rising) of all purses together. More money never gives less, nor a lower bound.

    A plan for less money is one for more, and a bound for more money is one for less: both are carried along.
    """
    points: list[Point] = []
    for place, total in enumerate(amounts):
        here = funded(instance, total)
        known = [point.found for point in points[-1:] if point.found]
        found = search.again(here, len(amounts) - place, known)
        points.append(Point(total, here, found or _still(points)))
    bound = None
    for place in reversed(range(len(points))):
        found = points[place].found
        if found is not None:
            bound = found.batas if bound is None else min(bound, found.batas)
            points[place] = replace(points[place], found=replace(found, batas=bound))
    return points


def _still(points: list[Point]) -> Found | None:
    """The plan for less money where a search found none in its time; its bound is what all seats together bring."""
    if not points or points[-1].found is None:
        return None
    found = points[-1].found
    return replace(found, batas=int(points[-1].instance.kursi.nilai.sum()))


def funded(instance: Instance, total: int) -> Instance:
    """The problem with so much money (sen) in all purses that have a limit, each keeping its share, to the rupiah.

    Where money is no limit the one purse gets a limit; purses that hold nothing share alike.
    """
    money = instance.dana.pagu
    limited = money < NO_LIMIT
    if not limited.any():
        limited = np.ones(len(money), np.bool_)
    weight = np.where(limited & (money < NO_LIMIT), money, 0).tolist()
    whole = sum(weight)
    if not whole:
        weight = limited.astype(np.int64).tolist()
        whole = sum(weight)
    shares = [int(total) * one // whole // MONEY_UNIT * MONEY_UNIT for one in weight]
    pagu = np.where(limited, np.array(shares, np.int64), money)
    return replace(instance, dana=replace(instance.dana, pagu=pagu))


def usual(instance: Instance, spent: int) -> list[int]:
    """Totals (sen) around the money there is; around what the plan costs where money is no limit."""
    money = instance.dana.pagu
    limited = money[money < NO_LIMIT]
    base = sum(limited.tolist()) or spent
    return sorted({base * part // 100 // MONEY_UNIT * MONEY_UNIT for part in PARTS})


def held(points: Sequence[Point]) -> Ints:
    """Point x training: people in it; only the points that have a plan."""
    rows = [
        np.bincount(point.instance.kursi.pelatihan[point.found.kursi], minlength=len(point.instance.kelas))
        for point in points
        if point.found is not None
    ]
    return np.stack(rows) if rows else np.zeros((0, 0), np.int64)
