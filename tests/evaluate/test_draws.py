from __future__ import annotations

from math import inf

import numpy as np
import pytest
from hypothesis import given, settings

from asnkompetensi.evaluate import draws, moments
from asnkompetensi.evaluate.groups import Groups
from tests.evaluate.people_compared import SMALL, choices, groups

COUNT = 4_000 - 1


def exactly(found: Groups) -> float:
    """The probability over all choices."""
    every = np.array([one.dampak for one in choices(found)])
    high, low = (every >= found.dampak - 1e-9).mean(), (every <= found.dampak + 1e-9).mean()
    return float(min(1.0, 2 * min(high, low)))


@given(SMALL)
@settings(max_examples=30, deadline=None)
def test_drawn_choices_tell_what_all_choices_tell(found: Groups) -> None:
    drawn = draws.probability(draws.turning(found, COUNT))
    assert drawn == pytest.approx(exactly(found), abs=0.07)  # four deviations of 4,000 draws, both sides


def test_five_against_five_that_never_cross() -> None:
    """Of 252 choices two are as extreme: 0.0079."""
    found = groups(([3, 4, 5, 3, 4], [0, 1, 2, 0, 1]))
    assert draws.probability(draws.turning(found, COUNT)) == pytest.approx(2 / 252, abs=0.006)


def test_no_probability_is_nothing() -> None:
    found = groups(([4] * 30, [0] * 30))
    assert draws.probability(draws.turning(found, 99)) == pytest.approx(2 / 100)


def test_with_no_difference_every_choice_is_as_good() -> None:
    assert draws.probability(draws.turning(groups(([1, 1], [1, 1])), 99)) == 1


def test_the_same_people_give_the_same_draws_in_any_order() -> None:
    found = groups(([1, 2, 0.5], [0, 1]), ([2], [0, 0.5, 1]))
    turned = Groups(found.kelompok[::-1], found.ikut[::-1], found.naik[::-1])
    assert draws.turning(found, 50).tolist() == draws.turning(turned, 50).tolist()


@given(SMALL)
@settings(max_examples=30, deadline=None)
def test_the_interval_holds_what_the_probability_does_not_exclude(found: Groups) -> None:
    """An effect inside is not refuted by the same draws, one outside is."""
    points = draws.turning(found, 399)
    low, high = draws.interval(points, 0.2)
    for supposed in (-3.3, -1.1, 0.1, 0.7, 2.3, 4.9):
        if min(abs(supposed - low), abs(supposed - high)) > 1e-6:
            shifted = draws.probability(points - supposed)
            assert (low < supposed < high) == (shifted > 0.2)


def test_few_choices_bound_nothing() -> None:
    assert draws.interval(draws.turning(groups(([1], [0])), 1_999), 0.05) == (-inf, inf)


def test_draws_and_formula_agree_where_many_attended() -> None:
    random = np.random.default_rng(7)
    found = groups(*(([*random.normal(0.5, 1, 15)], [*random.normal(0, 1, 15)]) for _ in range(8)))
    drawn = draws.interval(draws.turning(found, 3_999), 0.05)
    assert drawn == pytest.approx(moments.interval(found.dampak, moments.moments(found), 0.05), abs=0.04)
