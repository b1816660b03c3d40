from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.instance import NO_LIMIT, Instance, Purses
from asnkompetensi.plan.prices.held import held
from asnkompetensi.plan.prices.scarce import Scarce
from tests.plan.made import made

ROOM = 10


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def with_(money: tuple[int, ...], classes: int = NO_LIMIT) -> Instance:
    """Two trainings of 10 sen a seat and 100 a class of 10, which every purse may pay."""
    one = made(1, 80, 2, dated=0.0)
    kelas = replace(
        one.kelas,
        minimum=numbers(1, 1),
        maksimum=numbers(ROOM, ROOM),
        angkatan=numbers(classes, classes),
        biaya_peserta=numbers(10, 10),
        biaya_angkatan=numbers(100, 100),
    )
    dana = Purses(numbers(*money), np.full(len(money), -1), np.ones((len(money), 2), np.bool_))
    return replace(one, kelas=kelas, dana=dana)


def test_whole_classes_first_then_the_largest_parts_that_money_can_fill() -> None:
    enough, short = Scarce(with_((1000,))), Scarce(with_((699,)))

    assert held(enough, np.array([[12.0, 16.0]])).tolist() == [[1, 2]]
    assert held(short, np.array([[11.0, 18.0]])).tolist() == [[1, 2]]
    assert held(short, np.array([[14.0, 19.0]])).tolist() == [[1, 2]]
    assert held(enough, np.array([[14.0, 12.0]])).tolist() == [[2, 1]]


def test_no_more_classes_than_there_may_be() -> None:
    assert held(Scarce(with_((9999,), classes=1)), np.array([[29.0, 8.0]])).tolist() == [[1, 1]]


def test_a_class_that_two_purses_pay_in_parts_is_paid_by_one() -> None:
    assert held(Scarce(with_((300, 300))), np.array([[6.0, 0.0], [4.0, 0.0]])).tolist() == [[1, 0], [0, 0]]
    assert held(Scarce(with_((320, 300))), np.array([[10.0, 6.0], [0.0, 4.0]])).tolist() == [[1, 0], [0, 1]]


def test_purses_that_are_all_for_one_unit_hold_their_own_classes() -> None:
    own = with_((1000, 1000))
    two = Scarce(replace(own, unit=np.zeros_like(own.unit), dana=replace(own.dana, unit=numbers(0, 0))))

    assert held(two, np.array([[10.0, 2.0], [0.0, 20.0]])).tolist() == [[1, 0], [0, 2]]
