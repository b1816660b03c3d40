from __future__ import annotations

from functools import cache

import pytest

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.certificate import ceiling, prices_of
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Found, Instance
from asnkompetensi.plan.prices.search import prices
from asnkompetensi.plan.sound import sound
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.tiny import tiny
from tests.plan.watches import Hasty, Interrupted, Patient, Stopping

MIDDLE = made(3, 60, 15, money=0.05, guarantee=1, fair=True, away=20, purses=3)


def planned(instance: Instance, watch: Patient | None = None) -> Found:
    return prices(instance, Effort(), watch or Patient())


WATCH = Patient()


@cache
def middle() -> Found:
    return planned(MIDDLE, WATCH)


def plan(found: Found) -> list[tuple[int, int]]:
    return list(zip(found.kursi.tolist(), found.dana.tolist(), strict=True))


def holds(instance: Instance, found: Found) -> bool:
    """Whether a plan is one, and is worth what is said."""
    worth = int(instance.kursi.nilai[found.kursi].sum())
    return sound(instance, found.kursi, found.dana) and worth == found.nilai <= found.batas


@pytest.mark.parametrize("block", range(10))
def test_the_best_plan_of_tiny_problems_lies_between_value_and_bound(block: int) -> None:
    for seed in range(block * 5, block * 5 + 5):
        instance, by_hand = tiny(seed), greedy(tiny(seed))
        best = brute(instance)
        try:
            found = planned(instance)
        except NoPlanError:
            continue
        assert best is not None
        assert found.nilai <= best <= found.batas
        assert holds(instance, found)
        assert found.nilai >= by_hand.nilai or not sound(instance, by_hand.kursi, by_hand.dana)


def test_nearly_all_guarantees_that_can_be_kept_are_kept() -> None:
    missed, possible = 0, 0
    for seed in range(40):
        instance = tiny(seed)
        if not (instance.adil or instance.jaminan.any()) or brute(instance) is None:
            continue
        possible += 1
        try:
            planned(instance)
        except NoPlanError:
            missed += 1
    assert missed <= 0.03 * possible


@pytest.mark.unmeasured
@pytest.mark.parametrize("kind", [{"fair": True}, {"away": 10, "dated": 0.9}, {"guarantee": 5}])
def test_a_plan_of_some_hundred_people_is_near_its_bound(kind: dict[str, float]) -> None:
    instance = made(5, 300, 30, units=5, **kind)  # type: ignore[arg-type]
    found, by_hand = planned(instance), greedy(instance)

    assert holds(instance, found)
    assert found.nilai > by_hand.nilai or (found.nilai == by_hand.nilai == found.batas)
    assert found.batas - found.nilai <= 0.05 * found.batas


@pytest.mark.unmeasured
def test_the_same_problem_has_the_same_plan() -> None:
    again = planned(MIDDLE)

    assert plan(again) == plan(middle())
    assert again.batas == middle().batas


def test_the_price_of_money_is_that_of_the_bound() -> None:
    instance = made(1, 100, 12, purses=1, money=0.02)
    tight = planned(instance)
    assert tight.harga[0] > 0

    ample = planned(made(1, 100, 12, purses=1, money=5.0))
    assert ample.harga[0] == 0


@pytest.mark.unmeasured
@pytest.mark.parametrize("looks", [0, 5, 60, 400])
def test_a_search_that_is_ended_gives_a_plan_and_a_bound(looks: int) -> None:
    for watch in (Hasty(looks=looks), Stopping(questions=looks), Interrupted(questions=looks)):
        found = planned(MIDDLE, watch)
        assert holds(MIDDLE, found)
        assert found.batas >= middle().nilai


def test_value_and_bound_come_nearer_to_each_other() -> None:
    found = middle()
    values, bounds = zip(*WATCH.told, strict=True)

    assert list(values) == sorted(values)
    assert list(bounds) == sorted(bounds, reverse=True)
    assert (values[-1], bounds[-1]) == (MIDDLE.worth(found.nilai), MIDDLE.worth(found.batas))


def test_whoever_has_the_prices_alone_can_prove_a_bound_nearly_as_low() -> None:
    instance = made(1, 100, 12, purses=2, money=0.3, away=10, dated=0.9, fair=True)
    found = planned(instance)

    assert found.nilai <= ceiling(instance, prices_of(instance, found)) <= 1.02 * found.batas


def test_good_prices_to_begin_with_lead_to_a_plan_as_good() -> None:
    begun = prices(MIDDLE, Effort(), Patient(), middle().bukti)

    assert holds(MIDDLE, begun)
    assert begun.batas <= 1.02 * middle().batas
    assert begun.nilai >= 0.95 * middle().nilai
