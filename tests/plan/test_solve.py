from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort, Method, Way
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Found
from asnkompetensi.plan.prices.search import prices
from asnkompetensi.plan.solve import better, solve
from asnkompetensi.plan.sound import sound
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.tiny import tiny
from tests.plan.watches import Hasty, Interrupted, Patient

MIDDLE = made(3, 40, 12, money=0.05, guarantee=1, fair=True, away=20)
LARGE = made(5, 150, 14, units=5)


def found(value: int, bound: int, price: float, method: Way) -> Found:
    return Found(np.array([value]), np.array([0]), value, bound, np.array([price]), method)


@pytest.mark.parametrize("seed", range(6))
def test_the_plan_is_the_best_there_is(seed: int) -> None:
    instance = made(seed, 3, 3, competencies=2)
    answer = solve(instance, Effort(), Patient())

    assert sound(instance, answer.kursi, answer.dana)
    assert greedy(instance).nilai <= answer.nilai == answer.batas == brute(instance)


@pytest.mark.parametrize("few", [0, 2000])
def test_small_problems_are_solved_to_the_end(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.plan.solve.FEW", few)
    for seed in range(12):
        instance = tiny(seed)
        best = brute(instance)
        if best is None:
            with pytest.raises(NoPlanError):
                solve(instance, Effort(), Patient())
            continue
        answer = solve(instance, Effort(), Patient())
        assert answer.nilai == answer.batas == best


@pytest.mark.parametrize("method", list(Method))
def test_every_method_gives_a_plan_and_a_bound(method: Method) -> None:
    best = solve(MIDDLE, Effort(), Patient())
    answer = solve(MIDDLE, Effort(method=method), Patient())

    assert best.nilai == best.batas
    assert answer.nilai <= best.nilai <= answer.batas
    assert answer.metode == ("prices" if method == Method.PRICES else "exact")


def test_what_is_near_enough_is_not_bettered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.plan.solve.FEW", 0)
    answer = solve(LARGE, Effort(gap=500), Patient())

    assert answer.metode == "prices"
    assert (answer.batas - answer.nilai) * 100 <= 5 * answer.batas


def test_who_ends_the_search_by_prices_ends_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.plan.solve.FEW", 0)
    for watch in (Hasty(looks=3), Interrupted(questions=3)):
        assert solve(LARGE, Effort(), watch).metode == "prices"


def test_the_exact_solver_goes_on_from_the_plan_of_the_prices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.plan.solve.FEW", 0)
    begun = prices(LARGE, Effort(), Patient())
    answer = solve(LARGE, Effort(gap=200), Patient())

    assert begun.nilai <= answer.nilai <= answer.batas <= begun.batas


def test_millions_of_seats_are_never_handed_to_the_exact_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    impossible = made(0, 60, 15, units=6, purses=1, money=0.03, guarantee=4)
    monkeypatch.setattr("asnkompetensi.plan.solve.FEW", 1)
    with pytest.raises(NoPlanError) as small:
        solve(impossible, Effort(), Patient())
    assert small.value.clash is not None

    monkeypatch.setattr("asnkompetensi.plan.solve.SMALL", 2)
    with pytest.raises(NoPlanError) as none:
        solve(impossible, Effort(), Patient())
    assert none.value.clash is None
    assert solve(MIDDLE, Effort(), Patient()).metode == "prices"


def test_of_two_answers_the_better_plan_and_the_lower_bound_are_given() -> None:
    one, two = found(5, 9, 0.5, "prices"), found(6, 8, np.nan, "exact")

    assert (better(one, two).nilai, better(one, two).batas, better(one, two).metode) == (6, 8, "exact")
    assert better(one, two).harga.tolist() == [0.5]
    assert (better(one, found(5, 5, 0.1, "exact")).nilai, better(one, found(5, 5, 0.1, "exact")).metode) == (5, "exact")
    assert better(one, found(4, 7, 0.1, "exact")).kursi.tolist() == [5]


def test_the_prices_alone_are_asked_where_that_is_wanted() -> None:
    answer, alone = solve(MIDDLE, Effort(method=Method.PRICES), Patient()), prices(MIDDLE, Effort(), Patient())

    assert (answer.nilai, answer.batas, answer.metode) == (alone.nilai, alone.batas, "prices")
