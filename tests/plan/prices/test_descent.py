from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.prices.descent import Curvature, descend
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
