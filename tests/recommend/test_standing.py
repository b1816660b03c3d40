"""Where trainings stand, and what turns them out."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.recommend.standing import Turn, first, ranks, turns

SCORES = st.lists(st.integers(0, 3), min_size=3, max_size=3)


def test_equals_stand_in_the_order_of_kode_and_nothing_stands_nowhere() -> None:
    assert ranks(np.array([[4, 7, 0, 7]])).tolist() == [[3, 1, 0, 2]]
    assert first(np.array([4, 7, 0, 7]), 2).tolist() == [1, 3]


def test_the_first_change_that_turns_one_out_is_told() -> None:
    changes = np.array([[0, 0, 0], [-1, 0, 0], [0, -2, 2]])
    assert turns(np.array([2, 2, 1]), changes, 2) == {1: Turn(2, 0, 2)}
    assert turns(np.array([2, 2, 1]), np.array([[0, 0, 1], [0, 0, 2]]), 2) == {1: Turn(1, 3, 2)}
    assert turns(np.array([1]), np.array([[-1]]), 2) == {0: Turn(0, 0, -1)}


@given(SCORES, st.lists(st.lists(st.integers(-1, 2), min_size=3, max_size=3), max_size=4), st.integers(1, 3))
def test_whatever_is_not_told_stays(scores: list[int], changes: list[list[int]], top: int) -> None:
    found = turns(np.array(scores), np.array(changes, np.int64).reshape(-1, 3), top)
    for column in first(np.array(scores), top).tolist():
        stays = [column in first(np.maximum(np.add(scores, change), 0), top).tolist() for change in changes]
        assert (column not in found) == all(stays)
        if column in found:
            assert found[column].nomor == stays.index(False)
