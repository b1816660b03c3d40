from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.prices.market import market
from tests.plan.few import few

# Positions: 0 (0, 0), 1 (0, 1), 2 (0, 2), 3 (1, 2), 4 (2, 0), 5 (2, 1). Trainings 0 and 1 both serve competency 0.
THREE = few(
    {(0, 0): 5, (0, 1): 4, (0, 2): 3, (1, 2): 2, (2, 0): 1, (2, 1): 6}, serves={1: (0, 3), 2: (4, 5)}, unit=(0, 1, 0)
)
ALL = np.ones((2, 3), np.bool_)


def test_people_with_few_groups_come_first_with_their_seats_by_group() -> None:
    people = market(THREE, ALL)

    assert people.groups.tolist() == [1, 1, 2]
    assert people.start.tolist() == [0, 1, 3, 6]
    assert people.seat.tolist() == [3, 4, 5, 0, 1, 2]
    assert people.worth.tolist() == [2, 1, 6, 5, 4, 3]
    assert people.key.tolist() == [5, 0, 1, 0, 1, 2]  # unit x 3 + training
    assert people.begin.tolist() == [0, 1, 3, 5]
    assert people.cell.tolist() == [0, 0, 0, 1]


def test_seats_of_a_group_stand_apart_by_their_jp() -> None:
    longer = replace(THREE, kelas=replace(THREE.kelas, jp=np.array([20, 10, 10])))
    people = market(longer, ALL)

    assert people.limits.sizes == (1, 2)
    assert people.limits.room == 3
    assert people.seat[people.start[2] :].tolist() == [1, 0, 2]
    assert people.cell[people.stall[2] :].tolist() == [0, 1, 2]  # rank of the group x 2 + size


def test_what_nobody_can_pay_or_is_too_long_is_not_on_the_market() -> None:
    unpaid = market(THREE, np.array([[True, True, False], [True, True, True]]))
    long = market(replace(THREE, kelas=replace(THREE.kelas, jp=np.array([40, 10, 10]))), ALL)

    assert unpaid.seat.tolist() == [0, 1, 3, 4, 5]
    assert sorted(long.seat.tolist()) == [1, 2, 3, 5]


def test_a_part_of_neighbours_begins_anew() -> None:
    people = market(THREE, ALL)
    part = people.part(slice(1, 3), np.arange(5.0))

    assert (part.start.tolist(), part.begin.tolist(), part.stall.tolist()) == ([0, 2, 5], [0, 2, 4], [0, 1, 3])
    assert (part.seat.tolist(), part.worth.tolist()) == ([4, 5, 0, 1, 2], [0, 1, 2, 3, 4])
    assert [len(market(THREE, ALL & False)), market(THREE, ALL & False).chunks()] == [0, []]
