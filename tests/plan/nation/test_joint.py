from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.plan.nation.joint import Joint
from asnkompetensi.plan.nation.member import Member
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.nation.held import Here, merged, sharing
from tests.plan.tiny import tiny

MEMBERS, PAGU = sharing([made(seed, 150, 8, purses=1, money=0.08) for seed in (1, 2, 3)])
SMALL, PURSE = sharing(
    [replace(one, adil=False, jaminan=one.jaminan * 0) for one in (tiny(3, 4), tiny(5, 4))], part=0.6
)
BEST = brute(merged(SMALL, PURSE))


def joint(members: list[Member], pagu: np.ndarray, *, goes_on: bool = True) -> Joint:
    return Joint(Here(members), pagu, lambda: goes_on)


def test_at_the_prices_all_of_the_money_is_wanted_and_no_more() -> None:
    one = joint(MEMBERS, PAGU)
    bound = one.bound(one.lowest())
    spent = sum(part.spent for part in bound.bagian)

    assert bound.harga[0] > 0
    assert spent == pytest.approx(PAGU, rel=0.15)


def test_no_other_price_is_much_better() -> None:
    one = joint(MEMBERS, PAGU)
    price = one.lowest()
    lowest = one.bound(price).batas

    assert min(one.bound(price * part).batas for part in (0.6, 0.8, 1.25, 1.6)) > 0.998 * lowest


def test_without_time_there_is_a_price() -> None:
    one = joint(MEMBERS, PAGU, goes_on=False)
    assert one.bound(one.lowest()).batas > 0


@settings(max_examples=15, deadline=None)
@given(st.floats(0, 1e13))
def test_whatever_the_price_no_plans_are_worth_more(price: float) -> None:
    one = joint(SMALL, PURSE)
    one.own = (None,) * len(SMALL)

    assert BEST is not None
    assert one.bound(np.array([price])).batas * one.satuan >= BEST
