from __future__ import annotations

import pytest

from asnkompetensi.plan.prices.answer import proven
from asnkompetensi.plan.prices.lower import BEGUN, THEN, lowered
from tests.plan.made import made
from tests.plan.prices.test_answer import THREE, crowd_of


def test_the_bound_of_three_people_who_want_two_seats_is_that_of_the_best_plan() -> None:
    crowd = crowd_of(THREE)
    steps = list(lowered(crowd, 0, lambda: True))

    assert len(steps) == len(THEN)
    assert min(proven(crowd, exact) for exact, _ in steps) == 9


def test_the_bound_of_those_told_apart_differs_by_no_more_than_the_chance() -> None:
    crowd = crowd_of(made(3, 60, 12, money=0.1))
    unit = float(crowd.people.worth.mean())

    for (exact, blurred), (width, _, _) in zip(lowered(crowd, 0, lambda: True), THEN, strict=True):
        assert exact.price.tolist() == blurred.price.tolist()
        assert blurred.value == pytest.approx(exact.value, abs=60 * 3 * width * unit)


def test_it_ends_after_the_first_bound_when_told() -> None:
    assert len(list(lowered(crowd_of(THREE), 0, lambda: False))) == 1


def test_good_prices_to_begin_with_need_fewer_answers() -> None:
    crowd = crowd_of(made(3, 60, 12, money=0.1))
    whole = list(lowered(crowd, 0, lambda: True))
    price = whole[-1][0].price

    begun = list(lowered(crowd, 0, lambda: True, price))
    assert len(begun) == len(BEGUN)
    assert min(proven(crowd, exact) for exact, _ in begun) <= 1.01 * proven(crowd, whole[-1][0])
