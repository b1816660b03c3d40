"""A network of two ways: by node 1 two may pass and gain 5 each, by node 2 one may pass and gains 7."""

from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.mentor.arcs import Arcs
from asnkompetensi.mentor.proof import bound, gained, proven, sound

WAYS = Arcs(
    nodes=3,
    limit=9,
    tail=np.array([0, 0, 1, 2]),
    head=np.array([1, 2, 0, 0]),
    room=np.array([2, 9, 9, 1]),
    gain=np.array([5, 7, 0, 0]),
)
BEST = np.array([2, 1, 2, 1])
PRICES = np.array([0, 0, 7])


def test_the_best_flow_is_proven_by_fitting_potentials() -> None:
    assert proven(WAYS, BEST, PRICES)
    assert gained(WAYS, BEST) == bound(WAYS, PRICES) == 17


@pytest.mark.parametrize(
    "flow",
    [
        [2, 2, 2, 2],  # more than an arc may carry
        [2, 1, 2, 0],  # comes in and does not go out
        [2, 1, 1, 2],  # the same, with the right sum
        [1, -1, 1, -1],  # backwards
        [1, 1, 1, 1],  # sound, and not the best
        [0, 0, 0, 0],  # nothing
    ],
)
def test_a_tampered_flow_is_refused(flow: list[int]) -> None:
    assert not proven(WAYS, np.array(flow), PRICES)


@pytest.mark.parametrize("prices", [[0, 0, 0], [0, 5, 7], [0, 0, 6], [0, -1, 7], [1, 0, 7]])
def test_potentials_never_bound_too_low(prices: list[int]) -> None:
    assert bound(WAYS, np.array(prices)) >= 17


def test_potentials_that_bound_too_high_prove_nothing() -> None:
    assert not proven(WAYS, BEST, np.array([0, 0, 0]))


def test_balance_is_kept_at_every_node() -> None:
    assert sound(WAYS, BEST)
    assert not sound(WAYS, np.array([1, 1, 0, 1]))


def test_sums_beyond_the_numbers_of_the_machine_stay_exact() -> None:
    huge = Arcs(1, 2, np.zeros(1, int), np.zeros(1, int), np.array([4 * 10**9]), np.array([4 * 10**9]))
    assert bound(huge, np.zeros(1, int)) == gained(huge, huge.room) == 16 * 10**18
