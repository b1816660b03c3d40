from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.certificate import LOOKS, ceiling, prices_of, tariff
from asnkompetensi.plan.instance import NO_LIMIT, Found, Instance, Prices
from tests.plan.brute import brute
from tests.plan.milp.small import SHARED, Course, Purse, Seat, small
from tests.plan.tiny import tiny

NOBODY = np.zeros(0, np.int64)


def priced(instance: Instance, **given: object) -> Prices:
    units, trainings = len(instance.hadir), len(instance.kelas)
    free = {"dana": np.zeros(len(instance.dana)), "kelas": np.zeros(trainings), "hadir": {}}
    none = {"jaminan": np.zeros(units), "adil": np.zeros(units)}
    return Prices(**(free | none | {name: _array(one) for name, one in given.items()}))  # type: ignore[arg-type]


def _array(given: object) -> object:
    return np.array(given, np.float64) if isinstance(given, list) else given


def drawn(instance: Instance, seed: int) -> Prices:
    """Any prices whatever, many of them 0."""
    random = np.random.default_rng(seed)

    def some(count: int, most: float) -> list[float]:
        return [one * most if other < 0.6 else 0.0 for one, other in random.random((count, 2)).tolist()]

    units = len(instance.hadir)
    days = [(unit, day) for unit in range(units) for day in np.unique(instance.kelas.mulai[instance.kelas.mulai >= 0])]
    return priced(
        instance,
        dana=(np.array(some(len(instance.dana), 1e-8)) * (instance.dana.pagu < NO_LIMIT)).tolist(),
        kelas=some(len(instance.kelas), 5.0),
        jaminan=some(units, 3.0),
        adil=some(units, 3.0),
        hadir={
            day: price for day, price in zip(days, some(len(days), 3.0), strict=True) if instance.hadir[day[0]] < 99
        },
    )


@pytest.mark.parametrize("seed", range(120))
def test_no_plan_is_worth_more_whatever_the_prices(seed: int) -> None:
    instance = tiny(seed, 6)
    best = brute(instance)
    if best is not None:
        assert all(ceiling(instance, drawn(instance, other)) >= best for other in range(5))


def test_a_seat_costs_its_price_and_its_part_of_a_class_from_the_cheapest_purse() -> None:
    # Purse 0 has three people for a class of two: 100 + 1000 / 2 a seat. Purse 1 may pay one person: 100 + 1000.
    assert tariff(SHARED, priced(SHARED, dana=[0.01, 0.001])).tolist() == [[6.0], [1.1]]
    assert tariff(SHARED, priced(SHARED, dana=[0.01, 1.0], kelas=[4.0])).tolist() == [[8.0], [8.0]]


def test_who_cannot_make_a_class_costs_more_than_anything() -> None:
    few = replace(SHARED, kelas=replace(SHARED.kelas, minimum=np.array([2])))
    assert tariff(few, priced(few, dana=[0.01, 0.0])).tolist() == [[6.0], [6.0]]
    none = replace(SHARED, kelas=replace(SHARED.kelas, minimum=np.array([4]), maksimum=np.array([9])))
    assert ceiling(none, priced(none)) == 0


def test_promised_seats_are_paid_for_and_shares_by_all() -> None:
    fair = replace(SHARED, adil=True, jaminan=np.array([1, 0]))
    assert tariff(fair, priced(fair, jaminan=[2.0, 0.0])).tolist() == [[-2.0], [0.0]]
    assert tariff(fair, priced(fair, adil=[0.0, 3.0])).tolist() == [[1.0], [-2.0]]  # a third of all people
    assert tariff(SHARED, priced(SHARED, adil=[0.0, 3.0])).tolist() == [[0.0], [0.0]]  # nobody asked for shares


def test_money_costs_what_there_is_of_it() -> None:
    free = ceiling(SHARED, priced(SHARED))
    assert free == pytest.approx(3)
    assert ceiling(SHARED, priced(SHARED, dana=[1.0, 0.0])) == pytest.approx(1200 + 1)


def test_nobody_chooses_what_does_not_go_together() -> None:
    courses = [Course(jp=20), Course(jp=20), Course(jp=20), Course(jp=30)]
    seats = [Seat(0, 0, 0, 5), Seat(0, 1, 0, 4), Seat(0, 2, 1, 3), Seat(0, 3, 2, 6)]
    one = small(seats, courses, [Purse()], (0,), max_jp=40)
    assert ceiling(one, priced(one)) == pytest.approx(8)  # not 5 + 4, for one gap; not 6 + 5, for 50 JP
    dated = [course._replace(mulai=10, selesai=12) for course in courses]
    same = small(seats, dated, [Purse()], (0,), max_jp=90)
    assert ceiling(same, priced(same)) == pytest.approx(6)


def test_where_choices_are_too_many_the_bound_still_holds() -> None:
    seats = [Seat(0, at, at // 2, 10 + at % 3) for at in range(60)]
    many = small(seats, [Course(jp=1)] * 60, [Purse()], (0,), max_jp=15, max_trainings=15)
    best = 15 * 12
    assert best <= ceiling(many, priced(many)) <= 15 * 12 + 1
    assert LOOKS < 2**15


def test_a_plan_without_a_proof_has_the_prices_of_its_purses() -> None:
    found = Found(NOBODY, NOBODY, 0, 9, np.array([0.5, np.nan]), "prices")
    assert prices_of(SHARED, found).dana.tolist() == [0.5, 0.0]
    proof = priced(SHARED, dana=[9.0, 9.0], kelas=[4.0])
    both = prices_of(SHARED, replace(found, bukti=proof))
    assert (both.dana.tolist(), both.kelas.tolist()) == ([0.5, 0.0], [4.0])
