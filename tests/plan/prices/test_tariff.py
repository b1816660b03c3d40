from __future__ import annotations

import numpy as np

from asnkompetensi.plan.prices.tariff import cheapest

# Purses 0 and 1 are for all, purse 2 for unit 1; three trainings, of which only purse 2 can pay the last.
EACH = np.array([[4.0, 2.0, np.inf], [3.0, 5.0, np.inf], [1.0, np.inf, 6.0]])
UNIT = np.array([-1, -1, 1])
SEATS = np.array([[10.0, 20.0, 0.0], [2.0, 4.0, 8.0]])


def test_the_cheapest_purse_pays() -> None:
    cost, payers = cheapest(EACH, UNIT, 2, 0.0)

    assert cost.tolist() == [[3.0, 2.0, np.inf], [1.0, 2.0, 6.0]]
    assert payers.people(SEATS).tolist() == [[0.0, 24.0, 0.0], [10.0, 0.0, 0.0], [2.0, 0.0, 8.0]]


def test_purses_that_ask_nearly_the_same_share_and_a_seat_costs_a_little_less() -> None:
    sharp, _ = cheapest(EACH, UNIT, 2, 0.0)
    cost, payers = cheapest(EACH, UNIT, 2, 1.0)
    people = payers.people(SEATS)

    assert ((cost <= sharp) & (cost >= sharp - np.log(3)))[np.isfinite(sharp)].all()
    assert np.allclose(people.sum(axis=0), SEATS.sum(axis=0))
    assert people[1, 0] > people[0, 0] > 0


def test_what_a_seat_weighs_is_the_mean_of_those_who_pay_it() -> None:
    _, payers = cheapest(EACH, UNIT, 2, 1.0)
    weight = np.arange(9.0).reshape(3, 3)

    assert np.isclose((payers.weighed(weight) * SEATS).sum(), (weight * payers.people(SEATS)).sum())
