from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.milp.payers import payers
from tests.plan.milp.small import SHARED, Course, Purse, Seat, small


def test_people_whom_the_same_purses_may_pay_are_one_source() -> None:
    found = payers(SHARED)
    assert found.sumber.tolist() == [0, 0, 1]
    assert list(zip(found.dana.tolist(), found.pelatihan.tolist(), strict=True)) == [(0, 0), (1, 0)]
    assert found.orang.tolist() == [2, 1]  # 1200 is a class and two people
    assert found.kelas.tolist() == [1, 1]
    assert found.arus.T.tolist() == [[0, 0], [1, 0], [1, 1]]


def test_a_purse_without_limit_for_everybody_pays_all() -> None:
    found = payers(small([Seat(0, 0), Seat(1, 0)], [Course()], [Purse(500), Purse(), Purse(unit=1)], (0, 1)))
    assert found.dana.tolist() == [1]
    assert found.orang.tolist() == [2]


def test_nobody_pays_a_class_that_too_few_can_come_to() -> None:
    few = replace(SHARED, kelas=replace(SHARED.kelas, minimum=np.array([2])))
    assert payers(few).dana.tolist() == [0]  # the purse of unit 1 has one person only
    none = payers(replace(SHARED, kelas=replace(SHARED.kelas, minimum=np.array([4]), maksimum=np.array([4]))))
    assert none.dana.tolist() == []
    assert none.arus.shape == (2, 0)
