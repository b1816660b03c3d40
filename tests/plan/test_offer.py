from __future__ import annotations

import numpy as np

from asnkompetensi.plan.ledger import Ledger
from asnkompetensi.plan.offer import offer, possible
from tests.plan.few import few

# Positions: 0 (0, 0), 1 (0, 1), 2 (1, 0), 3 (2, 0).
WORTH = {(0, 0): 5, (0, 1): 4, (1, 0): 3, (2, 0): 2}


def test_seats_are_taken_in_order_as_long_as_they_fit() -> None:
    ledger = Ledger(few(WORTH, money=(25,)))
    offer(ledger, np.array([3, 1, 0, 2]))

    assert ledger.plan()[0].tolist() == [1, 3]


def test_at_most_one_seat_is_taken_for_each_gap() -> None:
    ledger = Ledger(few(WORTH))
    offer(ledger, np.array([1, 0, 2, 3]), np.array([7, 7, 8, 9]))

    assert ledger.plan()[0].tolist() == [1, 2, 3]


def test_a_seat_is_possible_as_far_as_money_chairs_and_trainings_tell() -> None:
    every = np.arange(4)
    assert possible(Ledger(few(WORTH)), every).tolist() == [True, True, True, True]

    one = Ledger(few(WORTH, money=(25,), most=1, number=1, max_trainings=1))
    one.take(3, 0)
    assert possible(one, every).tolist() == [False, True, False, False]
    one.take(1, 0)
    assert not possible(one, every).any()


def test_nobody_is_offered_nothing() -> None:
    ledger = Ledger(few(WORTH))
    offer(ledger, np.zeros(0, np.int64))

    assert ledger.dana == {}
