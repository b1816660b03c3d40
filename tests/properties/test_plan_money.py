"""What `harga_bayangan` says, held to planning again: no other amount of money brings more than the prices allow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.plan.certificate import ceiling, prices_of
from asnkompetensi.plan.instance import NO_LIMIT, Instance
from tests.properties.problems import problems, with_money
from tests.properties.test_plan import METHODS, best

half = settings(max_examples=settings().max_examples // 2)
FACTORS = [0.0, 0.5, 1.0, 1.5, 3.0, 30.0]


def by_the_seat(instance: Instance) -> Instance:
    """Every class is one seat and costs nothing of its own: prices know nearly all of such a problem."""
    ones = np.ones(len(instance.kelas), np.int64)
    return replace(instance, kelas=replace(instance.kelas, minimum=ones, maksimum=ones, biaya_angkatan=0 * ones))


@half
@given(problems() | problems().map(by_the_seat), st.data())
def test_no_other_amount_of_money_brings_more_than_the_prices_allow(instance: Instance, data: st.DataObject) -> None:
    money = [
        one if one >= NO_LIMIT else int(one * data.draw(st.sampled_from(FACTORS))) + data.draw(st.integers(0, 10**9))
        for one in instance.dana.pagu.tolist()
    ]
    other = best(with_money(instance, money))
    for method in METHODS.values():
        found = method(instance)
        if found is not None and other is not None:
            more = np.array(money, np.float64) - instance.dana.pagu
            allowed = ceiling(instance, prices_of(instance, found)) + np.nan_to_num(found.harga) @ more
            assert other.nilai <= allowed * (1 + 1e-12) + 1e-9


@half
@given(problems() | problems().map(by_the_seat))
def test_the_prices_of_a_plan_are_no_idle_ones(instance: Instance) -> None:
    found = best(instance)
    if found is not None and found.batas:
        assert found.bukti is not None
        most = ceiling(instance, prices_of(instance, found))
        assert found.batas <= most
        free = ceiling(instance, replace(prices_of(instance, found), dana=np.zeros(len(instance.dana))))
        assert most <= free + 1e-6
