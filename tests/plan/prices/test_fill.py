from __future__ import annotations

import numpy as np

from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.ledger import Ledger
from asnkompetensi.plan.prices.fill import by_profit, choose, complete
from tests.plan.few import few
from tests.plan.prices.test_answer import crowd_of

# Positions: 0 (0, 0), 1 (0, 1), 2 (1, 0), 3 (2, 0).
WORTH = {(0, 0): 5, (0, 1): 4, (1, 0): 3, (2, 0): 6}
FREE = np.zeros((1, 2))


def chosen(instance: Instance, cost: np.ndarray = FREE) -> list[int]:
    ledger = Ledger(instance)
    choose(crowd_of(instance), ledger, cost, 0.5)
    return list(ledger.plan()[0])


def completed(instance: Instance, cost: np.ndarray = FREE) -> list[int]:
    ledger = Ledger(instance)
    complete(ledger, np.arange(4), cost)
    return list(ledger.plan()[0])


def test_everybody_has_what_he_chooses_while_there_are_chairs() -> None:
    assert chosen(few(WORTH)) == [0, 1, 2, 3]
    assert chosen(few(WORTH, most=2, number=1)) == [0, 1, 3]
    assert chosen(few(WORTH), np.array([[3.5, 4.5]])) == [0, 3]


def test_who_is_refused_chooses_anew_among_what_is_left() -> None:
    assert chosen(few(WORTH, most=1, number=1, max_trainings=1)) == [1, 3]


def test_seats_are_ordered_by_what_they_are_worth_above_their_cost() -> None:
    ledger = Ledger(few(WORTH))

    assert by_profit(ledger, np.arange(4), FREE).tolist() == [3, 0, 1, 2]
    assert by_profit(ledger, np.arange(4), np.array([[3.0, 0.5]])).tolist() == [1, 3, 0, 2]


def test_what_money_is_left_for_is_bought_the_best_first() -> None:
    assert completed(few(WORTH, money=(29,))) == [0, 3]
    assert completed(few(WORTH, money=(29,)), np.array([[3.0, 0.5]])) == [1, 3]


def test_a_class_that_stays_too_small_is_given_up_with_its_money() -> None:
    assert completed(few(WORTH, least=2)) == [0, 2, 3]
    assert completed(few(WORTH, least=2, opening=5, money=(25,)), np.array([[4.0, 0.0]])) == [0, 3]


def test_no_more_classes_than_are_planned() -> None:
    instance = few(WORTH, most=1)
    ledger = Ledger(instance)
    ledger.most = np.array([[2, 0]])
    complete(ledger, np.arange(4), FREE)

    assert ledger.plan()[0].tolist() == [0, 3]
    assert (ledger.kelas <= [[2, 0]]).all()
