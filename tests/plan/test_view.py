from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.view import View, parts, within
from tests.plan.planned import planned, view
from tests.plan.problem import small

MILLION = 1_000_000
DEAR = """
kode | nama | kompetensi | level_hasil | biaya_peserta | biaya_angkatan | maks_peserta
P1   | Satu | Hukum      | 4           | 100           | 1000           | 2
P1   | Satu | Teknis     | 3           | 100           | 1000           | 2
P2   | Dua  | Teknis     | 2           | 200           |                |
"""


def test_seats_have_their_class_purse_and_worth() -> None:
    found = view(small(), "1 P1, 3 P2").seats
    assert found[["orang", "unit", "pelatihan", "kelas", "angkatan", "dana"]].to_numpy().tolist() == [
        [0, 1, 0, 0, 1, 0],
        [2, 2, 1, 1, 1, 0],
    ]
    assert found["level_ditutup"].tolist() == [2_500_000, MILLION]


def test_people_of_a_class_share_its_price_to_the_rupiah() -> None:
    three = DEAR.replace("| 2\n", "| 3\n")
    assert view(small(pelatihan=three), "1 P1, 2 P1, 3 P1").seats["biaya"].tolist() == [43_400, 43_300, 43_300]


def test_classes_add_their_seats_up_and_bear_their_price() -> None:
    found = view(small(pelatihan=DEAR), "1 P1, 2 P1, 3 P1").classes
    assert found[["angkatan", "peserta", "unit", "level_ditutup", "biaya"]].to_numpy().tolist() == [
        [1, 2, 1, 3_500_000, 120_000],
        [2, 1, 1, 2 * MILLION, 110_000],
    ]


def test_gaps_know_what_is_closed_of_them() -> None:
    found = view(small(), "1 P3, 3 P1").gaps
    assert found[["orang", "kesenjangan", "ditutup", "sisa"]].to_numpy().tolist() == [
        [0, 2 * MILLION, MILLION, MILLION],
        [0, 500_000, 0, 500_000],
        [1, MILLION, 0, MILLION],
        [2, 2 * MILLION, 2 * MILLION, 0],
    ]


def test_no_seats_close_nothing() -> None:
    found = view(small(), "")
    assert (len(found.seats), len(found.classes), int(found.gaps["ditutup"].sum())) == (0, 0, 0)


def test_worth_is_exact_however_large() -> None:
    found = view(small())
    unit = found.instance.satuan
    assert found.worth(np.array([2**62 // unit])).tolist() == [2**62 // unit * unit // MILLION]


def test_the_parts_of_seats() -> None:
    made = planned(small())
    row, place = parts(made.instance, np.array([0, 2]))
    assert (row.tolist(), made.instance.kursi.bagian[place].tolist()) == ([0, 0, 1], [2 * MILLION, 500_000, MILLION])


@pytest.mark.parametrize(("groups", "places"), [([1, 0, 1, 1], [0, 0, 1, 2]), ([], [])])
def test_places_within_groups(groups: list[int], places: list[int]) -> None:
    assert within(np.array(groups, np.int64)).tolist() == places


def test_candidates_are_counted_by_unit() -> None:
    assert View(planned(small())).candidates.tolist() == [0, 2, 1]
