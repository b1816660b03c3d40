from __future__ import annotations

from dataclasses import replace
from math import inf

from asnkompetensi.plan.milp.persons import cliques, persons
from tests.plan.milp.small import Course, Purse, Seat, small, written

# One person: seats 0 and 1 close the same gap, the days of 1 and 2 meet.
ONE = small(
    [Seat(0, 0, 0), Seat(0, 1, 0), Seat(0, 2, 1)],
    [Course(), Course(mulai=10, selesai=12), Course(mulai=12, selesai=13)],
    [Purse()],
    (0,),
)


def test_a_gap_and_a_day_are_for_one_seat() -> None:
    assert written(*persons(ONE)) == [(-inf, {0: 1, 1: 1}, 1), (-inf, {1: 1, 2: 1}, 1)]


def test_sets_inside_others_are_left_out() -> None:
    row, seat = cliques(replace(ONE, max_jp=19))  # no two trainings go together
    assert (row.tolist(), seat.tolist()) == ([0, 0, 0], [0, 1, 2])


def test_whoever_could_have_too_much_has_a_limit() -> None:
    seats = [Seat(0, 0, 0), Seat(0, 1, 1), Seat(0, 2, 2), Seat(1, 1, 0), Seat(1, 2, 1)]
    instance = small(seats, [Course(jp=20), Course(jp=30), Course(jp=10)], [Purse()], (0, 0), max_jp=50)
    assert written(*persons(instance)) == [(-inf, {0: 2, 1: 3, 2: 1}, 5)]  # person 1 never has more than 40
    assert written(*persons(replace(instance, max_jp=60, max_trainings=2))) == [(-inf, {0: 1, 1: 1, 2: 1}, 2)]
