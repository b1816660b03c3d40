from __future__ import annotations

from itertools import combinations_with_replacement

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.plan.milp.hull import hull


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


@pytest.mark.parametrize(
    ("size", "most", "count", "rows"),
    [
        ((1, 2, 3, 4), 4, 3, [((1, 2, 3, 4), 4), ((1, 1, 2, 3), 3), ((0, 1, 2, 2), 2)]),
        ((8, 16, 24), 40, 3, [((8, 16, 24), 40), ((1, 1, 1), 3), ((0, 1, 1), 2)]),
        ((0, 40), 40, 2, [((0, 40), 40), ((1, 1), 2)]),
        ((1, 1), 100, 3, [((1, 1), 100), ((1, 1), 3)]),
    ],
)
def test_weights_follow_from_sizes(
    size: tuple[int, ...], most: int, count: int, rows: list[tuple[tuple[int, ...], int]]
) -> None:
    assert [(tuple(weight.tolist()), limit) for weight, limit in hull(numbers(*size), most, count)] == rows


@given(st.lists(st.integers(0, 30), min_size=1, max_size=5), st.integers(1, 40), st.integers(1, 4))
def test_nobody_who_keeps_the_limits_breaks_a_row(size: list[int], most: int, count: int) -> None:
    rows = hull(numbers(*size), most, count)
    for number in range(1, count + 1):
        for taken in combinations_with_replacement(range(len(size)), number):
            if sum(size[one] for one in taken) <= most:
                assert all(sum(weight[one] for one in taken) <= limit for weight, limit in rows)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=5), st.integers(1, 40), st.integers(1, 4))
def test_the_first_rows_are_the_limits(size: list[int], most: int, count: int) -> None:
    first, second = hull(numbers(*size), most, count)[:2]
    assert first[0].tolist() == size
    assert (first[1], second[1]) == (most, count)
    assert (second[0] >= 1).all()
