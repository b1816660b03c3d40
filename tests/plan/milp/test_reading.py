from __future__ import annotations

from math import inf

import numpy as np
import pytest

from asnkompetensi.plan.milp.program import program
from asnkompetensi.plan.milp.reading import placed, proven, taken
from tests.plan.milp.small import SHARED, Course, Purse, Seat, small

PROGRAM = program(SHARED)
# seats, people, classes, flows, units, all
PLAN = [*(1, 0, 1), *(1, 1), *(1, 1), *(0, 1), *(1, 1), 2]


def test_a_plan_is_read_as_it_was_written() -> None:
    seats, purses = np.array([0, 2]), np.array([0, 1])
    assert placed(PROGRAM, SHARED, seats, purses).tolist() == PLAN
    read = taken(PROGRAM, np.array(PLAN) + 1e-7)
    assert read is not None
    assert [part.tolist() for part in read] == [[0, 2], [0, 1]]


def test_flows_without_their_people_are_no_plan() -> None:
    assert taken(PROGRAM, np.array([1, 0, 0, *PLAN[3:]], np.float64)) is None


@pytest.mark.parametrize(("bound", "value"), [(10.4, 20), (9.9999999, 20), (9.999, 18), (inf, inf), (-inf, inf)])
def test_a_bound_is_rounded_down_to_what_plans_are_worth(bound: float, value: float) -> None:
    two = small([Seat(0, 0, nilai=2)], [Course()], [Purse()], (0,))
    assert proven(program(two), bound) == value
