from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.plan.nation.share import lifted, shares


def test_money_is_divided_as_it_would_be_spent() -> None:
    spent = np.array([[10.0, 0.0], [30.0, 5.0]])
    assert shares(spent, np.array([80_000, 6_000])).tolist() == [[20_001, 1], [59_999, 5_999]]


def test_what_nobody_would_spend_goes_to_all_alike() -> None:
    assert shares(np.zeros((2, 1)), np.array([7])).tolist() == [[4], [3]]


def test_who_has_less_than_it_needs_is_given_that_by_those_who_have_more() -> None:
    need = np.array([[0], [3], [2]])
    assert lifted(np.array([[6], [1], [5]]), need, np.array([12])).tolist() == [[5], [3], [4]]


@given(
    st.lists(st.tuples(st.integers(0, 10**15), st.integers(0, 10**14)), min_size=1, max_size=6),
    st.integers(0, 10**14),
)
def test_everybody_gets_what_he_needs_and_all_of_it_is_divided(all_: list[tuple[int, int]], more: int) -> None:
    part, need = (np.array(column)[:, None] for column in zip(*all_, strict=True))
    pagu = need.sum(axis=0) + more
    found = lifted(part, need, pagu)
    assert (found >= need).all()
    assert found.sum(axis=0).tolist() == pagu.tolist()


@given(
    st.lists(st.floats(0, 1e15), min_size=1, max_size=6),
    st.integers(0, 10**17),
)
def test_all_of_it_is_divided_and_no_more(spent: list[float], pagu: int) -> None:
    found = shares(np.array(spent)[:, None], np.array([pagu]))
    assert (int(found.sum()), int(found.min()) >= 0) == (pagu, True)
