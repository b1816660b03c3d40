from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats
from asnkompetensi.plan.sound import broken
from tests.plan.made import made


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


# One gap each: person 0 of 3 levels, persons 1 and 2 of 1 and 2. Training 0 closes all of it, training 1 is dear.
SMALL = Instance(
    kursi=Seats(
        orang=numbers(0, 0, 1, 2),
        pelatihan=numbers(0, 1, 0, 0),
        nilai=numbers(3, 1, 1, 2),
        ditutup=numbers(3, 1, 1, 2),
        awal=numbers(0, 1, 2, 3, 4),
        kompetensi=numbers(0, 0, 0, 0),
        bagian=numbers(3, 1, 1, 2),
    ),
    kelas=Classes(
        jp=numbers(1, 1),
        minimum=numbers(1, 1),
        maksimum=numbers(2, NO_LIMIT),
        angkatan=numbers(1, NO_LIMIT),
        biaya_peserta=numbers(10, 50),
        biaya_angkatan=numbers(0, 0),
        mulai=numbers(-1, -1),
        selesai=numbers(-1, -1),
    ),
    dana=Purses(numbers(100), numbers(-1), np.ones((1, 2), np.bool_)),
    unit=numbers(0, 0, 0),
    max_jp=1,
    max_trainings=1,
    jaminan=numbers(0),
    adil=False,
    hadir=numbers(NO_LIMIT),
    satuan=1,
)


def test_the_largest_gaps_come_first() -> None:
    found = greedy(SMALL)

    assert found.kursi.tolist() == [0, 3]
    assert (found.nilai, found.batas) == (5, 7)


def test_a_class_that_stays_too_small_is_given_up_and_its_people_get_the_next_best() -> None:
    large = replace(SMALL, kelas=replace(SMALL.kelas, minimum=numbers(3, 1), maksimum=numbers(3, NO_LIMIT)))
    assert greedy(large).kursi.tolist() == [0, 2, 3]

    small = replace(large, dana=replace(large.dana, pagu=numbers(29)))
    assert greedy(small).kursi.tolist() == []

    dear = replace(small, dana=replace(small.dana, pagu=numbers(51)), kelas=replace(small.kelas, minimum=numbers(4, 1)))
    assert greedy(dear).kursi.tolist() == [1]


@pytest.mark.parametrize("seed", range(60))
def test_every_limit_is_kept_but_the_guarantees(seed: int) -> None:
    instance = made(
        seed,
        5 + seed,
        3 + seed % 12,
        dated=(0.3, 0.9)[seed % 2],
        money=(0.3, 0.05)[seed % 3 == 0],
        away=(None, 20)[seed % 4 == 0],
    )
    found = greedy(instance)

    assert not list(broken(instance, found.kursi, found.dana))
    assert found.nilai == instance.kursi.nilai[found.kursi].sum() <= found.batas


def test_the_same_problem_has_the_same_plan() -> None:
    first, second = greedy(made(3, 50, 20)), greedy(made(3, 50, 20))

    assert first.kursi.tolist() == second.kursi.tolist()
    assert first.dana.tolist() == second.dana.tolist()
