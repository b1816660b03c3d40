from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.certificate import ceiling
from asnkompetensi.plan.instance import NO_LIMIT, Instance, Prices
from asnkompetensi.plan.milp.pricing import priced
from asnkompetensi.plan.milp.run import Heeding
from tests.plan.made import made
from tests.plan.milp.small import Course, Purse, Seat, small
from tests.plan.watches import Hasty, Patient

COURSE = [Course(maksimum=2, biaya_peserta=100, biaya_angkatan=200)]  # 200 a seat


def prices(instance: Instance) -> Prices:
    found = priced(instance, Heeding(Patient()))
    assert found is not None
    return found


def test_money_that_only_buys_some_of_alike_seats_costs_what_they_are_worth() -> None:
    seats = [Seat(0, 0, 0, 6), Seat(1, 0, 0, 6), Seat(2, 0, 0, 6)]
    found = prices(small(seats, COURSE, [Purse(400)], (0, 0, 0)))
    assert found.dana.tolist() == pytest.approx([6 / 200])


def test_money_that_is_enough_costs_nothing_nor_does_what_has_no_limit() -> None:
    seats = [Seat(0, 0, 0, 6), Seat(1, 0, 0, 6)]
    for purse in (Purse(), Purse(10_000)):
        assert prices(small(seats, COURSE, [purse], (0, 0))).dana.tolist() == [0]


def test_a_purse_too_small_for_any_class_has_a_price() -> None:
    seats = [Seat(0, 0, 0, 6), Seat(1, 0, 0, 6)]
    assert prices(small(seats, COURSE, [Purse(100)], (0, 0))).dana.tolist() == pytest.approx([6 / 200])


def test_few_classes_have_a_price() -> None:
    seats = [Seat(person, 0, 0, 4) for person in range(3)]
    found = prices(small(seats, [Course(maksimum=2, angkatan=1)], [Purse()], (0, 0, 0)))
    assert found.kelas.tolist() == pytest.approx([8])  # two seats of 4


def test_promised_seats_and_days_have_prices() -> None:
    dear = small([Seat(0, 0, 0, 1), Seat(1, 1, 0, 9)], [Course(biaya_peserta=100)] * 2, [Purse(100)], (0, 1))
    found = prices(replace(dear, jaminan=np.array([1, 0])))
    assert found.jaminan.tolist() == pytest.approx([8, 0])  # a seat of 9 is given up for one of 1
    dated = small([Seat(0, 0, 0, 2), Seat(1, 0, 0, 3)], [Course(mulai=5, selesai=6)], [Purse()], (0, 0), hadir=(1,))
    assert prices(dated).hadir == {(0, 5): pytest.approx(2)}


def test_a_share_has_a_price() -> None:
    seats = [Seat(0, 0, 0, 9), Seat(1, 0, 0, 9), Seat(2, 1, 0, 1), Seat(3, 1, 0, 1)]
    fair = small(seats, [Course(biaya_peserta=100)] * 2, [Purse(200)], (0, 0, 1, 1))
    assert ceiling(fair, prices(fair)) == pytest.approx(18)
    shared = replace(fair, adil=True)
    found = prices(shared)
    assert found.adil[1] > 0
    assert ceiling(shared, found) < 16


def test_without_time_nothing_is_priced() -> None:
    assert priced(made(1, 40, 9), Heeding(Hasty())) is None


@pytest.mark.parametrize("seed", range(10))
def test_the_prices_prove_what_the_linear_program_does(seed: int) -> None:
    instance = made(seed, 60, 12, money=0.1)
    found = prices(instance)
    free = replace(instance, dana=replace(instance.dana, pagu=np.full(2, NO_LIMIT)))
    assert ceiling(instance, found) < ceiling(free, prices(free))
