from __future__ import annotations

import numpy as np

from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.prices.answer import Crowd, proven
from asnkompetensi.plan.prices.choice import Things
from asnkompetensi.plan.prices.market import market
from asnkompetensi.plan.prices.scarce import Scarce
from tests.plan.few import few

# Three people want the one training, of 10 sen a seat; there are 20 sen.
THREE = few({(0, 0): 5, (1, 0): 4, (2, 0): 3}, money=(20,))


def crowd_of(instance: Instance) -> Crowd:
    scarce = Scarce(instance)
    return Crowd(scarce, market(instance, scarce.allowed), Things(instance))


def test_everybody_takes_what_costs_nothing() -> None:
    answer = crowd_of(THREE).answer(np.zeros(1))

    assert (answer.value, answer.seats.tolist(), answer.slack.tolist()) == (
        12.0,
        [[3.0]],
        [-0.5],
    )  # 10 of 20 are missing


def test_at_a_price_people_stay_away_and_the_money_is_worth_something() -> None:
    answer = crowd_of(THREE).answer(np.array([7.0]))  # 20 sen cost 7, a seat 3.5

    assert answer.value == (5 - 3.5) + (4 - 3.5) + 7
    assert (answer.seats.tolist(), answer.slack.tolist()) == ([[2.0]], [0.0])


def test_what_is_proven_is_a_whole_number_not_below_the_best_plan() -> None:
    crowd = crowd_of(THREE)

    assert proven(crowd, crowd.answer(np.array([7.0]))) == 9
    assert proven(crowd, crowd.answer(np.array([6.9]))) == 9
    assert proven(crowd, crowd.answer(np.array([9.0]))) == 9
    assert proven(crowd, crowd.answer(np.array([5.0]))) == 9 + 0  # 2.5 + 1.5 + 0.5 + 5 = 9.5
    assert proven(crowd, crowd.answer(np.zeros(1))) == 12


def test_the_margin_grows_with_the_sums() -> None:
    huge = few({(0, 0): 2**50, (1, 0): 2**50}, money=(20,))
    crowd = crowd_of(huge)

    assert 2**51 <= proven(crowd, crowd.answer(np.zeros(1))) < 2**51 * (1 + 1e-12)


def test_people_are_told_apart_by_a_little_chance_always_the_same() -> None:
    crowd = crowd_of(THREE)
    one, two = crowd.blurred(0.5, 0.1, 3), crowd.blurred(0.5, 0.1, 3)
    apart = one.people.worth - crowd.people.worth

    assert one.people.worth.tolist() == two.people.worth.tolist()
    assert (np.abs(apart) <= 0.25).all()
    assert len(set(apart.tolist())) == 3
    assert one.softness == 0.1


def test_a_few_stand_for_all() -> None:
    crowd = crowd_of(few({(person, 0): 2 for person in range(10)}, money=(1000,)))
    some = crowd.sample(5)

    assert (len(some.people), some.every) == (5, 2.0)
    assert some.answer(np.zeros(1)).value == crowd.answer(np.zeros(1)).value == 20
