from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.prices.settled import settled
from tests.plan.few import few
from tests.plan.made import made
from tests.plan.prices.test_answer import crowd_of

# Thirty people want the training; it is worth 1 to the first and 30 to the last.
THIRTY = few({(person, 0): person + 1 for person in range(30)}, most=10, money=(300,))


def test_chairs_cost_what_makes_as_many_come_as_there_are() -> None:
    crowd = crowd_of(THIRTY)
    people, cost = settled(crowd, np.zeros(1), np.array([[1]]), (3.0, 60, 0), lambda: True)

    assert people.scarce.chairs[0].tolist() == [0]
    assert cost[0, 0] == pytest.approx(20.5, abs=2)  # ten of thirty


def test_it_begins_with_what_seats_cost_and_with_the_prices_of_promises() -> None:
    instance = made(3, 40, 10, purses=2, guarantee=1, away=20, fair=True, money=0.1, dated=0.8)
    crowd = crowd_of(instance)
    price = np.linspace(0.5, 1.0, len(crowd.scarce.amount))
    before, _ = crowd.scarce.tariff(price)
    classes = np.isfinite(crowd.scarce.cost).astype(np.int64)
    _, cost = settled(crowd, price, classes, (1.0, 0, 0), lambda: True)

    assert np.allclose(cost, before)


def test_it_ends_when_told() -> None:
    crowd = crowd_of(THIRTY)
    _, cost = settled(crowd, np.array([30.0]), np.array([[1]]), (3.0, 60, 0), lambda: False)

    assert cost.tolist() == [[1.0]]  # a thirtieth of the money
