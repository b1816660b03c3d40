from __future__ import annotations

import numpy as np

from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.prices.choice import Things, choice
from asnkompetensi.plan.prices.market import market
from tests.plan.few import few

WORTH = {(0, 0): 5, (0, 1): 4, (0, 2): 3}


def chosen(instance: Instance) -> tuple[float, list[int]]:
    people = market(instance, np.ones((1, len(instance.kelas)), np.bool_))
    worth, seat = choice(people, Things(instance))
    return float(worth.sum()), sorted(seat.tolist())


def test_who_may_have_everything_has_it() -> None:
    assert chosen(few(WORTH)) == (12, [0, 1, 2])
    assert chosen(few(WORTH, max_trainings=2)) == (9, [0, 1])


def test_seats_that_share_a_second_competency_are_not_had_together() -> None:
    assert chosen(few(WORTH, serves={0: (0, 9), 1: (1, 9)})) == (8, [0, 2])


def test_seats_on_one_day_are_not_had_together() -> None:
    assert chosen(few(WORTH, days={0: (7, 9), 1: (9, 9), 2: (10, 12)})) == (8, [0, 2])
    assert chosen(few(WORTH, days={0: (7, 12), 1: (8, 8), 2: (9, 9)})) == (7, [1, 2])


def test_things_are_competencies_and_days() -> None:
    things = Things(few(WORTH, serves={0: (0, 3)}, days={0: (7, 9), 1: (9, 9)}))
    which, thing = things.of(np.array([0, 1, 2]))

    assert sorted(zip(which.tolist(), thing.tolist(), strict=True)) == [
        (0, 0),
        (0, 3),
        (0, 4),
        (0, 5),
        (1, 1),
        (1, 5),
        (2, 2),
    ]
    assert not things.plain
    assert Things(few(WORTH)).plain
