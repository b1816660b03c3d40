from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.prices.answer import Answer
from asnkompetensi.plan.prices.descent import Curvature, descend, descended
from tests.plan.few import few
from tests.plan.made import made
from tests.plan.prices.test_answer import THREE, crowd_of


def test_the_lowest_value_of_thirty_people_who_want_ten_seats() -> None:
    crowd = crowd_of(few({(person, 0): person + 1 for person in range(30)}, money=(100,)))
    start = np.array([10.0])  # a tenth of what makes a seat worth 10

    assert crowd.answer(start).value == sum(range(1, 30)) + 10
    assert descend(crowd, start, 60, 5.0, lambda: True).value == pytest.approx(sum(range(21, 31)), abs=3)


def test_no_answer_is_higher_than_the_first_and_prices_are_not_below_0() -> None:
    crowd = crowd_of(made(3, 40, 10, purses=3, guarantee=1, fair=True, away=20, money=0.1)).blurred(0.5, 0.05, 0)
    start = np.full(len(crowd.scarce.amount), 1.0)
    end = descend(crowd, start, 40, 0.5, lambda: True)

    assert end.value < crowd.answer(start).value
    assert (end.price >= 0).all()


def test_it_ends_when_told_and_asks_no_more_than_it_may() -> None:
    crowd, start = crowd_of(THREE), np.array([1.0])

    assert descend(crowd, start, 50, 0.1, lambda: False).price.tolist() == [1.0]
    assert descend(crowd, start, 0, 0.1, lambda: True).price.tolist() == [1.0]


def test_the_first_guess_of_the_curvature_is_one_of_a_bowl() -> None:
    crowd = crowd_of(made(4, 40, 10, purses=3, guarantee=1, fair=True, away=20, money=0.1))
    rows = len(crowd.scarce.amount)
    guess = Curvature(crowd, crowd.answer(np.full(rows, 0.5)))

    for seed in range(5):
        slope = np.random.default_rng(seed).normal(size=rows)
        assert slope @ guess.solve(slope) > 0


def test_where_money_has_a_fixed_price_it_explains_nothing() -> None:
    crowd = crowd_of(made(3, 40, 10, purses=3, money=0.1))
    answer, rows = crowd.answer(np.full(len(crowd.scarce.amount), 1.0)), len(crowd.scarce.purses)
    one, slope = Curvature(crowd, answer, (0, 1)), np.zeros(len(crowd.scarce.amount))
    slope[rows:] = 1.0

    assert one.solve(slope)[:2].tolist() == [0.0, 0.0]
    assert Curvature(crowd, answer).solve(slope)[:2].tolist() != [0.0, 0.0]


class Bowl:
    """What is lowest at 3 and at 0."""

    def answer(self, price: np.ndarray) -> Answer:
        slack = np.array([price[0] - 3.0, price[1] + 1.0])
        return Answer(price, float((slack**2).sum() / 2), slack, np.zeros((0, 0)), None)  # type: ignore[arg-type]


class Even:
    """A guess that every slope changes as its price does."""

    def solve(self, slope: np.ndarray) -> np.ndarray:
        return slope


def test_whoever_answers_is_led_to_the_lowest_value() -> None:
    bowl = Bowl()
    end = descended(bowl, bowl.answer(np.array([10.0, 10.0])), Even(), (20, 1.0), lambda: True)

    assert end.price == pytest.approx([3.0, 0.0])
