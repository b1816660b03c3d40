from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.instance import NO_LIMIT
from tests.plan.problem import problem, seats, small

WIDE = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Arsip      | Arsiparis
2   | Budi | Arsip      | Arsiparis
3   | Cici | Bina       | Arsiparis
4   | Dedi | Bina       | Arsiparis
5   | Eka  | Bina       | Arsiparis
"""


def test_a_seat_is_worth_the_levels_that_it_closes_by_their_weight() -> None:
    data = small()
    assert seats(data, problem(data)) == {
        "1 P1": ("6.5", "Hukum 2, Teknis 0.5"),
        "1 P3": ("3", "Hukum 1"),
        "2 P1": ("3", "Hukum 1"),
        "3 P1": ("2", "Teknis 2"),
        "3 P2": ("1", "Teknis 1"),
    }


def test_batches_change_nothing() -> None:
    data = small()
    assert seats(data, problem(data, at_once=1)) == seats(data, problem(data))


def test_people_without_a_seat_have_a_unit_all_the_same() -> None:
    data = small(pegawai=WIDE)
    assert [data.unit.names[code] for code in problem(data).unit] == ["Arsip", "Arsip", "Bina", "Bina", "Bina"]


@pytest.mark.parametrize(("least", "guaranteed"), [(None, [0, 0]), (1, [1, 1]), (2, [2, 1]), (9, [2, 1])])
def test_a_unit_is_guaranteed_no_more_seats_than_it_has_people_with_one(
    least: int | None, guaranteed: list[int]
) -> None:
    data = small(pegawai=WIDE)
    instance = problem(data, min_per_unit=least)
    assert instance.jaminan[[data.unit.code("Arsip"), data.unit.code("Bina")]].tolist() == guaranteed


@pytest.mark.parametrize(("away", "present"), [(None, [NO_LIMIT] * 2), (20, [1, 1]), (67, [1, 2]), (100, [2, 3])])
def test_of_all_people_of_a_unit_a_part_may_be_away_and_one_in_any_case(away: int | None, present: list[int]) -> None:
    data = small(pegawai=WIDE)
    instance = problem(data, max_away=away)
    assert instance.hadir[[data.unit.code("Arsip"), data.unit.code("Bina")]].tolist() == present


def test_limits_of_a_person_are_in_small_units() -> None:
    instance = problem(small(), max_jp=16, max_trainings=1, fair=True)
    assert (instance.max_jp, instance.max_trainings, instance.adil) == (16_000_000, 1, True)


def test_nobody_asks_for_anything() -> None:
    instance = problem(small(pelatihan="kode | nama | kompetensi | level_hasil"))
    assert (len(instance.kursi), len(instance.kelas), instance.kursi.awal.tolist()) == (0, 0, [0])
    assert np.array_equal(instance.jaminan, np.zeros(len(instance.hadir)))
