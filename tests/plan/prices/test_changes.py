from __future__ import annotations

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.ledger import Ledger, loaded
from asnkompetensi.plan.prices.changes import Changes, Reach
from tests.plan.few import few

# Positions: 0 (0, 0), 1 (0, 1), 2 (1, 0), 3 (1, 1), 4 (2, 1). Chairs: one in each training; nobody may have two seats.
WORTH = {(0, 0): 5, (0, 1): 4, (1, 0): 3, (1, 1): 1, (2, 1): 2}
ONE = few(WORTH, most=1, number=1, max_trainings=1)
NOWHERE, IMPOSSIBLE = 2, -np.inf


def changes(instance: Instance, seats: list[int], allowed: tuple[int, ...] = (0, 1, 2, 3, 4)) -> Changes:
    return Changes(taken(instance, seats), Reach(instance, np.array(allowed)), np.zeros(len(instance.dana)))


def taken(instance: Instance, seats: list[int]) -> Ledger:
    return loaded(instance, np.array(seats), np.zeros(len(seats), np.int64))


def test_what_a_change_is_worth_from_each_training_to_each() -> None:
    table = changes(ONE, [2, 4])  # person 1 in training 0, person 2 in training 1

    assert table.gain.tolist() == [
        [IMPOSSIBLE, 1 - 3, -3],  # person 1 goes to training 1, or stays out
        [IMPOSSIBLE, IMPOSSIBLE, -2],
        [5, 4, IMPOSSIBLE],  # person 0 comes
    ]
    assert (table.old[0, 1], table.new[0, 1]) == (2, 3)
    assert (table.old[NOWHERE, 0], table.new[NOWHERE, 0]) == (NONE, 0)
    assert (table.old[1, NOWHERE], table.new[1, NOWHERE]) == (4, NONE)


def test_a_free_chair_costs_nobody_his() -> None:
    table = changes(few(WORTH, most=2, number=1, max_trainings=1), [2, 4])

    assert table.gain[:2, NOWHERE].tolist() == [0, 0]
    assert table.old[:2, NOWHERE].tolist() == [NONE, NONE]


def test_seats_that_may_not_be_taken_or_whose_class_is_not_held_are_no_change() -> None:
    assert changes(ONE, [2, 4], (1, 3)).gain[NOWHERE].tolist() == [0, 4, IMPOSSIBLE]  # nobody, somebody, no class
    assert changes(ONE, [2]).gain[NOWHERE].tolist() == [5, IMPOSSIBLE, IMPOSSIBLE]


def test_jp_competencies_and_days_of_the_other_seats_count() -> None:
    two = {"most": 9, "number": 1, "max_trainings": 3}
    other = {(0, 0): 5, (0, 1): 4, (0, 2): 3, (1, 1): 1, (1, 2): 1}

    assert changes(few(other, **two), [0, 3, 4]).gain[3].tolist() == [0, 4, 3, IMPOSSIBLE]  # type: ignore[arg-type]
    shared = few(other, serves={1: (0, 1)}, **two)  # type: ignore[arg-type]
    assert changes(shared, [0, 3, 4]).gain[3].tolist() == [0, 0, 3, IMPOSSIBLE]
    assert changes(shared, [0, 3, 4]).gain[0, 1] == 4 - 5
    dated = few(other, days={0: (7, 9), 2: (9, 9)}, **two)  # type: ignore[arg-type]
    assert changes(dated, [0, 3, 4]).gain[3].tolist() == [0, 4, 0, IMPOSSIBLE]


def test_the_table_of_a_plan_that_changed_is_that_of_the_new_plan() -> None:
    ledger = taken(ONE, [2, 4])
    table = Changes(ledger, Reach(ONE, np.arange(5)), np.zeros(len(ONE.dana)))
    for seat in (2, 4):
        ledger.drop(seat)
    for seat in (0, 3):
        ledger.take(seat, 0)
    table.refresh({0, 1}, {0, 1, 2})

    assert table.gain.tolist() == changes(ONE, [0, 3]).gain.tolist()
