from __future__ import annotations

from math import inf

import numpy as np
import pytest
from hypothesis import given, settings

from asnkompetensi.evaluate import moments
from asnkompetensi.evaluate.groups import Groups
from tests.evaluate.people_compared import SMALL, choices, groups


@given(SMALL)
@settings(max_examples=40)
def test_the_formula_is_the_deviation_over_all_choices(found: Groups) -> None:
    every = [one.dampak for one in choices(found)]
    assert moments.moments(found).deviation(0) == pytest.approx(np.std(every), abs=1e-9)


@given(SMALL)
@settings(max_examples=40)
def test_a_supposed_effect_is_taken_away_first(found: Groups) -> None:
    without = Groups(found.kelompok, found.ikut, found.naik - 0.5 * found.ikut)
    assert moments.moments(found).deviation(0.5) == pytest.approx(moments.moments(without).deviation(0), abs=1e-9)


def test_an_effect_of_two_deviations_is_met_by_chance_five_times_in_a_hundred() -> None:
    assert moments.probability(1.959964, moments.Moments(1, 0, 0)) == pytest.approx(0.05, abs=1e-6)
    assert moments.probability(-1.959964, moments.Moments(1, 0, 0)) == pytest.approx(0.05, abs=1e-6)


def test_where_nobody_differs_chance_alone_gives_nothing() -> None:
    assert moments.probability(0.0, moments.Moments(0, 0, 0)) == 1
    assert moments.probability(0.5, moments.Moments(0, 0, 0)) == 0


def test_an_effect_at_the_end_of_the_interval_is_as_unlikely_as_the_doubt() -> None:
    found = groups(([1, 1, 2, 1, 0, 1] * 20, [0, 1, 0, 0, 1, 0] * 20))
    spread = moments.moments(found)
    low, high = moments.interval(found.dampak, spread, 0.05)
    assert low < found.dampak < high
    for end in (low, high):
        without = Groups(found.kelompok, found.ikut, found.naik - end * found.ikut)
        assert moments.probability(without.dampak, moments.moments(without)) == pytest.approx(0.05, abs=1e-9)


def test_one_pair_of_people_bounds_nothing() -> None:
    found = groups(([1], [0]))
    assert moments.interval(found.dampak, moments.moments(found), 0.05) == (-inf, inf)
