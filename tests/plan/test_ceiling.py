from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.ceiling import possible
from asnkompetensi.plan.instance import NO_LIMIT
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.tiny import tiny

MIDDLE = made(2, 60, 10)


def test_no_plan_of_tiny_problems_is_worth_more() -> None:
    for seed in range(100):
        instance = tiny(seed, 7)
        assert possible(instance) >= (brute(instance) or 0)


def test_no_more_than_money_buys_is_possible() -> None:
    poor = replace(MIDDLE, dana=replace(MIDDLE.dana, pagu=np.array([100_000_00, 0])))
    free = MIDDLE.kelas.biaya_peserta[MIDDLE.kursi.pelatihan] == 0
    most = MIDDLE.kursi.nilai[~free].max() * 2
    assert possible(poor) <= MIDDLE.kursi.nilai[free].sum() + most
    assert possible(replace(MIDDLE, dana=replace(MIDDLE.dana, pagu=np.array([NO_LIMIT, 0])))) > possible(poor)


def test_no_more_than_the_trainings_of_a_person_is_possible() -> None:
    first = np.unique(MIDDLE.kursi.orang, return_index=True)[1]
    best = np.maximum.reduceat(MIDDLE.kursi.nilai, first).sum()
    assert possible(replace(MIDDLE, max_trainings=1)) <= best


def test_no_more_than_fits_into_classes_is_possible() -> None:
    small = replace(MIDDLE.kelas, maksimum=np.ones(10, np.int64), angkatan=np.ones(10, np.int64))
    assert possible(replace(MIDDLE, kelas=small)) <= 10 * MIDDLE.kursi.nilai.max()


def test_nothing_is_possible_without_seats() -> None:
    assert possible(made(1, 0, 3)) == 0
