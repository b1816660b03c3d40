from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.asked.curve import curve, funded, usual
from asnkompetensi.plan.asked.search import Search
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.sound import sound
from tests.plan.asked.case import search
from tests.plan.made import made
from tests.plan.tiny import tiny
from tests.plan.watches import Patient


@pytest.mark.parametrize("seed", range(8))
def test_more_money_never_gives_less_however_the_plans_were_found(seed: int) -> None:
    instance = made(seed, 30, 8, money=0.05)
    whole = int(instance.dana.pagu.sum())
    hasty = Search(Effort(), Patient(), lambda problem, *_: greedy(problem))
    points = curve(instance, [whole * part // 10 for part in range(1, 15, 2)], hasty)
    values = [(point.found.nilai, point.found.batas) for point in points if point.found]
    assert len(values) == len(points)
    for (value, bound), (more, higher) in pairwise(values):
        assert value <= more
        assert bound <= higher
    for point in points:
        assert point.found
        assert sound(point.instance, point.found.kursi, point.found.dana)
        assert point.found.nilai == point.instance.kursi.nilai[point.found.kursi].sum() <= point.found.batas


@pytest.mark.parametrize("seed", range(30))
def test_the_best_plans_of_tiny_problems_rise_with_the_money(seed: int) -> None:
    instance = tiny(seed)
    found = [point.found for point in curve(instance, [10**9, 3 * 10**9, 10**10], search())]
    values = [one.nilai for one in found if one]
    assert values == sorted(values)
    assert all(one.nilai == one.batas for one in found if one)


def test_every_purse_keeps_its_share_of_a_total() -> None:
    instance = made(1, 10, 4, purses=2)
    money = instance.dana.pagu
    whole = int(money.sum())
    assert (funded(instance, whole).dana.pagu == money).all()
    half = funded(instance, whole // 2).dana.pagu
    assert (np.abs(2 * half - money) <= 200).all()
    assert half.sum() <= whole // 2


def test_where_money_is_no_limit_the_total_is_one() -> None:
    instance = made(1, 10, 4, purses=1)
    free = replace(instance, dana=replace(instance.dana, pagu=np.array([NO_LIMIT])))
    assert funded(free, 5_000_099).dana.pagu.tolist() == [5_000_000]
    assert usual(free, 8_000_000) == [2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000, 12_000_000]


def test_empty_purses_share_alike() -> None:
    instance = made(1, 10, 4, purses=2)
    empty = replace(instance, dana=replace(instance.dana, pagu=np.zeros(2, np.int64)))
    assert funded(empty, 1_000).dana.pagu.tolist() == [500, 500]
