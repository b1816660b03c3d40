from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.prices.answer import Answer, Crowd
from asnkompetensi.plan.prices.held import lumpy
from asnkompetensi.plan.prices.settled import settled
from tests.plan.few import few
from tests.plan.made import made
from tests.plan.prices.test_answer import crowd_of

# Thirty people want the training; it is worth 1 to the first and 30 to the last; a class of ten costs 100.
THIRTY = few({(person, 0): person + 1 for person in range(30)}, most=10, opening=100, money=(400,))


def after(instance: Instance, price: float, answers: int = 60, *, go_on: bool = True) -> tuple[Crowd, Answer]:
    crowd = crowd_of(instance)
    first = crowd.answer(np.full(len(crowd.scarce.amount), price))
    return settled(crowd, first, (3.0, answers, 0), lambda: go_on)


def test_chairs_cost_what_makes_as_many_come_as_there_are() -> None:
    crowd, end = after(replace(THIRTY, kelas=replace(THIRTY.kelas, angkatan=np.array([1]))), 1.0)

    assert crowd.scarce.held.tolist() == [[1]]
    assert crowd.scarce.tariff(end.price)[0][0, 0] == pytest.approx(20.5, abs=2)  # ten of thirty
    assert end.seats.sum() == pytest.approx(10, abs=1)


def test_all_that_cannot_be_had_in_parts_is_settled() -> None:
    instance = made(3, 40, 10, purses=2, guarantee=1, away=20, fair=True, money=0.1, dated=0.8)
    crowd, end = after(instance, 0.5, 5)
    open_ = crowd.scarce.held == NONE

    assert not lumpy(crowd.scarce).any()
    assert (crowd.scarce.held[~open_] > 0).any()
    assert (end.price >= 0).all()


def test_it_ends_when_told() -> None:
    crowd, end = after(THIRTY, 30.0, go_on=False)

    assert crowd.scarce.held.tolist() == [[3]]
    assert end.seats.sum() == 29  # chairs cost nothing yet, and a seat as much as the first thinks it worth
