from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Instance, Purses
from asnkompetensi.plan.prices.held import rounded
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


def rounded_(instance: Instance, people: list[list[float]], portion: float = 1.0) -> list[list[int]]:
    found: list[list[int]] = rounded(Scarce(instance), np.array(people), portion).tolist()
    return found


def test_parts_of_classes_become_the_nearest_whole_number() -> None:
    assert rounded_(with_((1000,)), [[12.0, 16.0]]) == [[1, 2]]
    assert rounded_(with_((1000,)), [[4.0, 25.0]]) == [[0, 3]]


def test_what_is_nearly_whole_and_what_nobody_wants_comes_first() -> None:
    assert rounded_(with_((1000,)), [[12.0, 16.0]], 0.5) == [[1, NONE]]
    assert rounded_(with_((1000,)), [[14.0, 19.0]], 0.5) == [[NONE, 2]]
    assert rounded_(with_((1000,)), [[14.0, 0.0]], 0.0) == [[NONE, 0]]


def test_no_more_classes_than_there_may_be_or_than_can_be_paid() -> None:
    assert rounded_(with_((9999,), classes=1), [[29.0, 8.0]]) == [[1, 1]]
    assert rounded_(with_((250,)), [[10.0, 30.0]]) == [[1, 1]]


def test_classes_that_two_purses_pay_are_rounded_together_and_divided() -> None:
    assert rounded_(with_((300, 300)), [[6.0, 0.0], [4.0, 0.0]]) == [[1, 0], [0, 0]]
    assert rounded_(with_((320, 300)), [[10.0, 6.0], [0.0, 4.0]]) == [[1, 1], [0, 0]]
    assert rounded_(with_((900, 900)), [[14.0, 3.0], [16.0, 3.0]]) == [[1, 1], [2, 0]]


def test_purses_that_are_all_for_one_unit_hold_their_own_classes() -> None:
    own = with_((1000, 1000))
    two = replace(own, unit=np.zeros_like(own.unit), dana=replace(own.dana, unit=numbers(0, 0)))

    assert rounded_(two, [[10.0, 2.0], [0.0, 20.0]]) == [[1, 0], [0, 2]]


def test_classes_that_cost_nothing_stay_open_where_there_are_enough() -> None:
    one = with_((1000,))
    free = replace(one, kelas=replace(one.kelas, biaya_angkatan=numbers(0, 100)))
    few = replace(free, kelas=replace(free.kelas, angkatan=numbers(2, 2)))

    assert rounded_(free, [[14.0, 12.0]]) == [[NONE, 1]]
    assert rounded_(few, [[14.0, 12.0]]) == [[1, 1]]


def test_what_is_settled_stays() -> None:
    settled = Scarce(with_((1000,)), np.array([[3, NONE]]))

    assert rounded(settled, np.array([[30.0, 12.0]]), 1.0).tolist() == [[3, 1]]
