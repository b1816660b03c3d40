from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.certificate import tariff
from asnkompetensi.plan.prices.answer import Crowd, proven
from asnkompetensi.plan.prices.choice import Things
from asnkompetensi.plan.prices.market import market
from asnkompetensi.plan.prices.scarce import Scarce
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.tiny import tiny


def crowd_of(scarce: Scarce, softness: float = 0.0) -> Crowd:
    instance = scarce.instance
    return Crowd(scarce, market(instance, scarce.allowed), Things(instance), softness=softness)


def drawn(scarce: Scarce, seed: int) -> np.ndarray:
    """Some prices, of which a third is 0."""
    random = np.random.default_rng(seed)
    rows = len(scarce.amount)
    return random.exponential(5.0, rows) * (random.random(rows) < 0.7)


@pytest.mark.parametrize("block", range(10))
def test_no_plan_is_worth_more_than_what_people_choose_at_any_prices(block: int) -> None:
    for seed in range(block * 20, block * 20 + 20):
        instance = tiny(seed)
        best = brute(instance)
        crowd = crowd_of(Scarce(instance))
        for draw in range(3 if best is not None and len(crowd.people) else 0):
            assert not best or best <= proven(crowd, crowd.answer(drawn(crowd.scarce, draw)))


@pytest.mark.parametrize("softness", [0.0, 0.5])
@pytest.mark.parametrize("seed", range(10))
def test_what_is_left_is_the_slope_of_the_bound(seed: int, softness: float) -> None:
    instance = made(seed, 40, 10, purses=4, guarantee=2, fair=True, away=20, money=0.1, dated=0.8)
    held = np.full((4, 10), -1)
    held[:, :4] = np.random.default_rng(seed).integers(0, 2, (4, 4))
    crowd = crowd_of(Scarce(instance, held), softness)
    one, two = (crowd.answer(drawn(crowd.scarce, draw)) for draw in (1, 2))

    assert two.value >= one.value + one.slack @ (two.price - one.price) - 1e-6
    assert one.value >= two.value + two.slack @ (one.price - two.price) - 1e-6


def test_classes_that_are_held_are_paid_without_their_seats() -> None:
    instance = made(1, 40, 6, purses=1, money=0.5)
    held = np.array([[1, 0, -1, -1, -1, -1]])
    scarce = Scarce(instance, held)

    assert scarce.cost[0, :2].tolist() == [instance.kelas.biaya_peserta[0], np.inf]
    assert scarce.money[0] == instance.dana.pagu[0] - instance.kelas.biaya_angkatan[0]
    assert list(zip(*scarce.chairs, strict=True)) == [(0, 0)]


def test_the_prices_of_rows_are_told_by_purse_training_unit_and_day() -> None:
    instance = made(3, 40, 10, purses=2, guarantee=1, away=20, fair=True, money=3.0, dated=0.8)
    scarce = Scarce(instance)
    prices = scarce.prices(scarce.scale * np.arange(1.0, len(scarce.amount) + 1))
    told = [prices.dana[scarce.purses], prices.kelas[scarce.classes], prices.jaminan[scarce.promised]]
    told += [prices.adil[scarce.sharing], np.array(list(prices.hadir.values()))]

    assert np.allclose(np.concatenate(told), np.arange(1, len(scarce.amount) + 1))
    assert {day for _, day in prices.hadir} <= set(instance.kelas.mulai.tolist())
    assert np.allclose(scarce.tariff(scarce.scale * 0.5)[0], tariff(instance, scarce.prices(scarce.scale * 0.5)))


@pytest.mark.parametrize("seed", range(5))
def test_prices_that_a_plan_tells_lead_back_to_those_of_the_rows(seed: int) -> None:
    scarce = Scarce(made(seed, 60, 12, purses=3, guarantee=1, fair=True, away=20, money=0.1))
    price = drawn(scarce, seed)

    assert scarce.rows(scarce.prices(price)) == pytest.approx(price)
