from __future__ import annotations

from dataclasses import replace
from math import inf

import numpy as np

from asnkompetensi.plan.instance import NO_LIMIT, Instance
from asnkompetensi.plan.milp.columns import columns
from asnkompetensi.plan.milp.payers import payers
from asnkompetensi.plan.milp.units import units
from tests.plan.milp.small import SHARED, Course, Purse, Seat, small, written


def rows(instance: Instance) -> list[tuple[float, dict[int, float], float]]:
    return written(*units(instance, columns(instance, payers(instance))))


def test_seats_are_counted_where_units_are_promised_some() -> None:
    assert rows(SHARED) == []
    promised = replace(SHARED, jaminan=np.array([0, 1]))
    assert rows(promised) == [(0, {0: 1, 1: 1, 9: -1}, 0), (0, {2: 1, 10: -1}, 0)]


def test_shares_go_by_the_people_who_have_a_seat() -> None:
    assert rows(replace(SHARED, adil=True))[2:] == [
        (0, {9: 1, 10: 1, 11: -1}, 0),
        (-2, {9: 3, 11: -2}, inf),
        (-2, {10: 3, 11: -1}, inf),
    ]


def test_days_on_which_too_many_could_be_away_are_limited() -> None:
    seats = [Seat(0, 0), Seat(0, 2), Seat(1, 1), Seat(2, 1)]
    days = [Course(mulai=1, selesai=5), Course(mulai=4, selesai=4), Course(mulai=6, selesai=7)]
    instance = small(seats, days, [Purse()], (0, 0, 1), hadir=(1, NO_LIMIT))
    assert rows(instance) == [(-inf, {0: 1, 2: 1}, 1)]  # on day 4
    assert rows(replace(instance, hadir=np.array([2, 0]))) == [(-inf, {3: 1}, 0)]
