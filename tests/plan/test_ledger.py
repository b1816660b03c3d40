from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats
from asnkompetensi.plan.ledger import Days, Ledger, filled, loaded
from tests.plan.made import made
from tests.plan.planned import planned
from tests.plan.problem import small


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


# Persons 0 and 1 are of unit 0, person 2 of unit 1. Each wants training 0 (two chairs, competency 0), person 0 training
# 1 too (competency 1). Purse 0 is for all and pays both, purse 1 is for unit 1 and pays training 0.
ZERO_A, ZERO_B, ONE_A, TWO_A = range(4)
SMALL = Instance(
    kursi=Seats(
        orang=numbers(0, 0, 1, 2),
        pelatihan=numbers(0, 1, 0, 0),
        nilai=numbers(1, 1, 1, 1),
        ditutup=numbers(1, 1, 1, 1),
        awal=numbers(0, 1, 2, 3, 4),
        kompetensi=numbers(0, 1, 0, 0),
        bagian=numbers(1, 1, 1, 1),
    ),
    kelas=Classes(
        jp=numbers(10, 5),
        minimum=numbers(1, 1),
        maksimum=numbers(2, NO_LIMIT),
        angkatan=numbers(2, NO_LIMIT),
        biaya_peserta=numbers(10, 20),
        biaya_angkatan=numbers(5, 0),
        mulai=numbers(NONE, NONE),
        selesai=numbers(NONE, NONE),
    ),
    dana=Purses(numbers(100, 15), numbers(NONE, 1), np.array([[True, True], [True, False]])),
    unit=numbers(0, 0, 1),
    max_jp=15,
    max_trainings=2,
    jaminan=numbers(0, 0),
    adil=False,
    hadir=numbers(NO_LIMIT, NO_LIMIT),
    satuan=1,
)


def state(ledger: Ledger) -> dict[str, list[int]]:
    """What is left of every limit, and who sits where."""
    of = {f"of {person}": ledger.of(person) for person in range(3)}
    return of | {
        "uang": ledger.uang.tolist(),
        "sisa": ledger.sisa.tolist(),
        "jp": ledger.jp.tolist(),
        "kali": ledger.kali.tolist(),
        "kelas": ledger.kelas.ravel().tolist(),
        "peserta": ledger.peserta.ravel().tolist(),
    }


def test_a_seat_costs_and_the_first_of_a_class_costs_the_class_too() -> None:
    ledger = Ledger(SMALL)
    ledger.take(ZERO_A, 0)
    assert (ledger.uang.tolist(), ledger.jp.tolist(), ledger.kali.tolist()) == ([85, 15], [5, 15, 15], [1, 2, 2])
    ledger.take(ONE_A, 0)
    assert (ledger.uang[0], ledger.kelas[0, 0]) == (75, 1)
    ledger.take(TWO_A, 0)
    assert (ledger.uang[0], ledger.kelas[0, 0], ledger.sisa[0]) == (60, 2, 0)


def test_what_is_dropped_was_never_taken() -> None:
    ledger = Ledger(SMALL)
    before = state(ledger)
    for seat in (ZERO_A, ONE_A, TWO_A):
        ledger.take(seat, 0)
    for seat in (ONE_A, ZERO_A, TWO_A):
        ledger.drop(seat)
    assert state(ledger) == before
    assert ledger.dana == {}


def test_a_unit_is_paid_by_its_own_purse_as_long_as_that_can() -> None:
    ledger = Ledger(SMALL)
    assert [ledger.purse(seat) for seat in (ZERO_A, TWO_A)] == [0, 1]
    ledger.take(TWO_A, 1)
    assert ledger.payer(1, 0) == 0


def test_a_free_chair_comes_before_a_class_of_the_own_purse() -> None:
    ledger = Ledger(SMALL)
    ledger.take(ZERO_A, 0)
    assert ledger.purse(TWO_A) == 0


@pytest.mark.parametrize(
    "limited",
    [
        replace(SMALL, max_jp=14),
        replace(SMALL, max_trainings=1),
        replace(SMALL, dana=replace(SMALL.dana, pagu=numbers(34, 15))),
        replace(SMALL, kelas=replace(SMALL.kelas, angkatan=numbers(2, 0))),
        replace(SMALL, kursi=replace(SMALL.kursi, kompetensi=numbers(0, 0, 0, 0))),
        replace(SMALL, kelas=replace(SMALL.kelas, mulai=numbers(7, 9), selesai=numbers(9, 9))),
        replace(
            SMALL, hadir=numbers(0, 0), kelas=replace(SMALL.kelas, mulai=numbers(NONE, 9), selesai=numbers(NONE, 9))
        ),
    ],
    ids=["jp", "trainings", "money", "classes", "competency", "days", "away"],
)
def test_each_limit_forbids_a_second_seat(limited: Instance) -> None:
    found = []
    for instance in (SMALL, limited):
        ledger = Ledger(instance)
        ledger.take(ZERO_A, 0)
        found.append(ledger.purse(ZERO_B))
    assert found == [0, NONE]


def test_seats_that_clash_are_told() -> None:
    shared = Ledger(replace(SMALL, kursi=replace(SMALL.kursi, kompetensi=numbers(0, 0, 0, 0))))
    for ledger, clashing in ((Ledger(SMALL), []), (shared, [ZERO_A])):
        ledger.take(ZERO_A, 0)
        ledger.take(ONE_A, 0)
        assert ledger.clashing(ZERO_B) == clashing


def test_what_is_open_is_what_some_purse_can_pay() -> None:
    ledger = Ledger(replace(SMALL, dana=replace(SMALL.dana, pagu=numbers(20, 15))))
    assert ledger.open().tolist() == [[True, True], [True, True]]
    ledger.take(ZERO_A, 0)  # leaves 5 to all, and a chair that nobody can pay
    assert ledger.open().tolist() == [[False, False], [True, False]]


def test_the_ledger_of_a_plan_is_that_of_its_seats_taken_one_by_one() -> None:
    dana = "sumber_dana | jumlah | untuk_unit\nAPBD | 1000 |\nCSR | 500 | Bina"
    plan = planned(small(dana=dana), "1 P1, 2 P1, 3 P2 / 2")
    ledger = Ledger(plan.instance)
    for seat, purse in zip(plan.found.kursi.tolist(), plan.found.dana.tolist(), strict=True):
        ledger.take(seat, purse)
    again = loaded(plan.instance, *ledger.plan())
    assert state(again) == state(ledger)
    assert [part.tolist() for part in again.plan()] == [plan.found.kursi.tolist(), plan.found.dana.tolist()]


def test_a_filled_plan_of_many_is_counted_alike_in_both_ways() -> None:
    instance = made(3, 60, 6, away=50, dated=0.8)
    ledger = Ledger(instance)
    for seat in range(len(instance.kursi)):
        if (purse := ledger.purse(seat)) != NONE:
            ledger.take(seat, purse)
    again = loaded(instance, *ledger.plan())
    assert len(ledger.dana) > 20
    assert again._days.away.any()
    assert np.array_equal(again._days.away, ledger._days.away)
    assert state(again) == state(ledger)


@pytest.mark.parametrize(
    ("people", "minimum", "most"),
    [(4, 3, 4), (5, 3, 4), (6, 3, 6), (8, 4, 8), (2, 3, 0), (0, 3, 0)],
)
def test_the_most_people_of_whom_whole_classes_can_be_made(people: int, minimum: int, most: int) -> None:
    kelas = replace(SMALL.kelas, minimum=numbers(minimum, 1), maksimum=numbers(4, 4))
    ledger = Ledger(replace(SMALL, kelas=kelas, unit=np.zeros(9, np.int64)))
    ledger.peserta[0, 0] = people
    assert filled(ledger, 0, 0) == most


def test_people_away_are_counted_on_the_days_on_which_trainings_begin() -> None:
    days = Days(
        replace(
            SMALL,
            kelas=replace(SMALL.kelas, mulai=numbers(7, 9), selesai=numbers(9, 12)),
            hadir=numbers(2, NO_LIMIT),
        )
    )
    days.count(0, 0, 1)
    assert days.away.tolist() == [[1, 1], [0, 0]]  # days 7 and 9
    days.fill(numbers(0, 1), numbers(1, 1))
    assert days.away.tolist() == [[1, 2], [0, 1]]
    assert [days.full(unit, what) for unit, what in ((0, 0), (0, 1), (1, 1))] == [True, True, False]
    days.count(0, 1, -1)
    assert not days.full(0, 1)


def test_a_wish_says_which_of_several_purses_pays() -> None:
    two = replace(SMALL, dana=Purses(numbers(99, 99), numbers(NONE, NONE), np.ones((2, 2), np.bool_)))
    free = replace(two, kelas=replace(two.kelas, biaya_angkatan=numbers(0, 0)))
    ledger = Ledger(free)
    ledger.wish = np.array([[0.4, 1.0], [1.6, 0.0]])

    for seat in (ZERO_A, ZERO_B, ONE_A):
        ledger.take(seat, ledger.purse(seat))
    assert ledger.dana == {ZERO_A: 1, ZERO_B: 0, ONE_A: 1}


def test_the_own_purse_of_a_unit_pays_while_it_wishes_to() -> None:
    own = replace(SMALL, unit=numbers(1, 1, 1), kelas=replace(SMALL.kelas, biaya_angkatan=numbers(0, 0)))
    ledger = Ledger(own)
    ledger.wish = np.array([[9.0, 9.0], [1.0, 0.0]])

    for seat in (ZERO_A, ONE_A):
        ledger.take(seat, ledger.purse(seat))
    assert ledger.dana == {ZERO_A: 1, ONE_A: 0}
