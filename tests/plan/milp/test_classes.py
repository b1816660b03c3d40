from __future__ import annotations

from dataclasses import replace
from math import inf

import numpy as np

from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.milp.classes import classes, money
from asnkompetensi.plan.milp.columns import columns
from asnkompetensi.plan.milp.payers import payers
from tests.plan.milp.small import SHARED, Course, Purse, Seat, small, written


def rows(instance: Instance) -> list[tuple[float, dict[int, float], float]]:
    payer = payers(instance)
    return written(*classes(instance, payer, columns(instance, payer)))


def test_people_are_paid_once_and_fit_into_classes() -> None:
    assert rows(SHARED) == [
        (0, {2: 1, 7: -1, 8: -1}, 0),  # person 2 is paid by one of the two purses
        (0, {0: 1, 1: 1, 7: 1, 3: -1}, 0),
        (0, {8: 1, 4: -1}, 0),
        (-inf, {3: 1, 5: -2}, 0),
        (-inf, {4: 1, 6: -1}, 0),
    ]


def test_few_classes_are_shared_and_hold_enough_people() -> None:
    once = replace(SHARED, kelas=replace(SHARED.kelas, angkatan=np.array([1])))
    assert rows(once)[-1] == (-inf, {5: 1, 6: 1}, 1)
    full = small([Seat(0, 0), Seat(1, 0), Seat(2, 0)], [Course(minimum=2, maksimum=3)], [Purse()], (0, 0, 0))
    assert rows(full)[-2:] == [(-inf, {3: 1, 4: -3}, 0), (0, {3: 1, 4: -2}, inf)]


def test_money_is_told_in_the_largest_unit_of_all_costs() -> None:
    courses = [Course(biaya_peserta=100, biaya_angkatan=1000), Course(biaya_peserta=200)]
    seats = [Seat(0, 0), Seat(1, 1)]
    for limit, expected in ((1299, [(-inf, {2: 1, 3: 2, 4: 10, 5: 0}, 12)]), (1300, [])):
        instance = small(seats, courses, [Purse(limit)], (0, 0))
        payer = payers(instance)
        assert written(money(instance, payer, columns(instance, payer))) == expected
