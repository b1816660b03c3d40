"""No plan of any method breaks a limit or its bound, and the best is the best: held to every plan of tiny problems."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.exact import exact
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Found, Instance
from asnkompetensi.plan.prices.answer import Crowd, proven
from asnkompetensi.plan.prices.choice import Things
from asnkompetensi.plan.prices.market import market
from asnkompetensi.plan.prices.scarce import Scarce
from asnkompetensi.plan.prices.search import prices
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.sound import broken, sound
from tests.plan.brute import brute
from tests.plan.watches import Patient
from tests.properties.problems import problems, tinies

half = settings(max_examples=settings().max_examples // 2)
many = settings(max_examples=settings().max_examples * 2)
Method = Callable[[Instance], Found | None]


def best(instance: Instance) -> Found | None:
    """The best plan; None where no plan keeps the guarantees."""
    try:
        return exact(instance, Effort(), Patient(), None)
    except NoPlanError:
        return None


def chosen(instance: Instance) -> Found | None:
    """What `asn plan` itself finds; None where no plan keeps the guarantees."""
    try:
        return solve(instance, Effort(), Patient())
    except NoPlanError:
        return None


def priced(instance: Instance) -> Found | None:
    """What the prices find; None where they found no plan that keeps the guarantees, which proves nothing."""
    try:
        return prices(instance, Effort(), Patient())
    except NoPlanError:
        return None


METHODS: dict[str, Method] = {"exact": best, "solve": chosen, "prices": priced}


def value(instance: Instance) -> int:
    """What the best plan is worth; -1 where there is none."""
    found = best(instance)
    return -1 if found is None else found.nilai


@many
@given(tinies)
def test_nothing_is_better_among_all_plans(instance: Instance) -> None:
    highest = brute(instance)
    for method in (best, chosen):
        found = method(instance)
        if found is None:
            assert highest is None
        else:
            assert highest is not None
            assert found.nilai <= highest <= found.batas
    assert value(instance) == (-1 if highest is None else highest)


@half
@given(tinies)
def test_the_best_plan_lies_between_value_and_bound_of_the_prices(instance: Instance) -> None:
    found, highest = priced(instance), brute(instance)
    if found is not None:
        assert highest is not None
        assert found.nilai <= highest <= found.batas


@half
@given(problems())
def test_no_limit_is_broken_and_the_value_is_that_of_the_seats(instance: Instance) -> None:
    for method in METHODS.values():
        found = method(instance)
        if found is not None:
            assert not list(broken(instance, found.kursi, found.dana))
            assert found.nilai == instance.kursi.nilai[found.kursi].sum()
            assert found.nilai <= found.batas
            assert (np.diff(found.kursi) > 0).all()


@half
@given(problems())
def test_no_plan_is_worth_more_than_any_bound(instance: Instance) -> None:
    found = [plan for method in METHODS.values() if (plan := method(instance)) is not None]
    assert max((plan.nilai for plan in found), default=0) <= min((plan.batas for plan in found), default=0)


@half
@given(problems())
def test_the_largest_gap_first_is_never_better(instance: Instance) -> None:
    first = greedy(instance)
    if sound(instance, first.kursi, first.dana):
        for method in METHODS.values():
            found = method(instance)
            assert found is not None
            assert found.nilai >= first.nilai


@half
@given(tinies, st.integers(0, 2**32 - 1))
def test_no_plan_is_worth_more_than_what_any_prices_prove(instance: Instance, seed: int) -> None:
    highest, scarce = brute(instance), Scarce(instance)
    crowd = Crowd(scarce, market(instance, scarce.allowed), Things(instance))
    random = np.random.default_rng(seed)
    for scale in (0.1, 3.0, 100.0) if highest and len(crowd.people) else ():
        price = random.exponential(scale, len(scarce.amount)) * (random.random(len(scarce.amount)) < 0.7)
        assert highest is None or highest <= proven(crowd, crowd.answer(price))


@half
@given(problems())
def test_the_same_problem_has_the_same_answer(instance: Instance) -> None:
    for method in METHODS.values():
        one, two = method(instance), method(instance)
        if one is None or two is None:
            assert one is two
            continue
        assert one.kursi.tolist() == two.kursi.tolist()
        assert one.dana.tolist() == two.dana.tolist()
        assert (one.nilai, one.batas, one.metode) == (two.nilai, two.batas, two.metode)
        assert np.array_equal(one.harga, two.harga, equal_nan=True)
