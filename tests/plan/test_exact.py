from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.exact import exact
from asnkompetensi.plan.instance import NO_LIMIT, Found, Instance
from asnkompetensi.plan.sound import sound
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.tiny import tiny
from tests.plan.watches import Hasty, Interrupted, Patient, Stopping

MIDDLE = made(3, 40, 12, money=0.05, guarantee=1, fair=True, away=20)
HARD = made(1, 80, 20, money=0.05)


def planned(instance: Instance, start: Found | None = None, watch: Patient | None = None) -> Found:
    return exact(instance, Effort(), watch or Patient(), start)


@cache
def best_of_hard() -> Found:
    return planned(HARD)


def plan(found: Found) -> list[tuple[int, int]]:
    return list(zip(found.kursi.tolist(), found.dana.tolist(), strict=True))


@pytest.mark.parametrize("block", range(10))
def test_nothing_is_better_among_all_plans_of_tiny_problems(block: int) -> None:
    for seed in range(block * 20, block * 20 + 20):
        instance = tiny(seed)
        best = brute(instance)
        if best is None:
            with pytest.raises(NoPlanError):
                planned(instance)
            continue
        found = planned(instance)
        assert (found.nilai, found.batas) == (best, best)
        assert found.nilai == instance.kursi.nilai[found.kursi].sum()
        assert sound(instance, found.kursi, found.dana)


def test_the_bound_meets_the_value_and_every_limit_is_kept() -> None:
    found = planned(MIDDLE)
    assert found.nilai == found.batas > 0
    assert sound(MIDDLE, found.kursi, found.dana)
    assert found.metode == "exact"


def test_the_same_problem_has_the_same_plan() -> None:
    one, two = planned(MIDDLE), planned(MIDDLE)
    assert plan(one) == plan(two)
    assert one.harga.tolist() == two.harga.tolist()


def test_a_plan_to_begin_with_is_never_made_worse() -> None:
    best = planned(MIDDLE)
    again = planned(MIDDLE, best)
    assert again.nilai == best.nilai
    poor = replace(best, kursi=best.kursi[:0], dana=best.dana[:0], nilai=0, batas=10**9)
    free = replace(MIDDLE, jaminan=np.zeros_like(MIDDLE.jaminan))
    assert planned(free, poor).nilai >= best.nilai


def test_a_plan_to_begin_with_that_breaks_a_limit_is_left_aside() -> None:
    every = np.arange(len(MIDDLE.kursi))
    wrong = Found(every, every * 0, int(MIDDLE.kursi.nilai.sum()), 10**9, np.zeros(2), "prices")
    assert planned(MIDDLE, wrong).nilai == planned(MIDDLE).nilai


def test_without_time_there_is_the_empty_plan_and_a_bound_that_holds() -> None:
    found = planned(HARD, watch=Hasty(looks=0))
    assert plan(found) == []
    assert found.batas >= best_of_hard().nilai


def test_without_time_there_is_the_plan_to_begin_with() -> None:
    best = planned(MIDDLE)
    start = replace(best, batas=best.nilai + 5)
    found = planned(MIDDLE, start, Hasty(looks=0))
    assert plan(found) == plan(best)
    assert best.nilai <= found.batas <= best.nilai + 5


def test_without_time_nothing_is_said_where_only_a_search_could_keep_guarantees() -> None:
    with pytest.raises(NoPlanError) as none:
        planned(MIDDLE, watch=Hasty(looks=0))
    assert none.value.clash is None


@pytest.mark.parametrize("looks", [1, 3, 6])
@pytest.mark.parametrize("kind", [Stopping, Interrupted])
def test_a_search_that_is_ended_gives_a_plan_and_a_bound_that_holds(kind: type[Stopping], looks: int) -> None:
    found = planned(HARD, watch=kind(questions=looks))
    assert sound(HARD, found.kursi, found.dana)
    assert found.nilai <= best_of_hard().nilai <= found.batas


def test_what_is_told_only_gets_better_and_ends_with_what_is_given() -> None:
    watch = Patient()
    found = planned(HARD, watch=watch)
    values, bounds = zip(*watch.told, strict=True)
    assert list(values) == sorted(values)
    assert list(bounds) == sorted(bounds, reverse=True)
    assert (values[-1], bounds[-1]) == (float(HARD.worth(found.nilai)), float(HARD.worth(found.batas)))


def test_a_gap_that_was_asked_for_is_kept() -> None:
    found = exact(HARD, Effort(gap=500), Patient(), None)
    assert (found.batas - found.nilai) * 10_000 <= 500 * found.batas
    assert found.batas >= best_of_hard().nilai


def test_a_purse_without_limit_has_no_price_and_one_with_enough_has_price_zero() -> None:
    rich = replace(HARD, dana=replace(HARD.dana, pagu=np.array([NO_LIMIT, 10**15])))
    prices = planned(rich).harga
    assert np.isnan(prices[0])
    assert prices[1] == 0


def test_the_price_of_a_scarce_purse_is_what_a_sen_more_adds() -> None:
    found = best_of_hard()
    assert (found.harga > 0).any()
    purse = int(np.argmax(found.harga))
    more = HARD.dana.pagu.copy()
    more[purse] += 10_000_000_00
    richer = planned(replace(HARD, dana=replace(HARD.dana, pagu=more)))
    assert 0 < richer.nilai - found.nilai <= 2 * found.harga[purse] * 10_000_000_00


def test_a_problem_without_seats_has_the_empty_plan() -> None:
    found = planned(made(1, 0, 3))
    assert (plan(found), found.nilai, found.batas) == ([], 0, 0)
