from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.plan.nation.share import shares


def test_money_is_divided_as_it_would_be_spent() -> None:
    spent = np.array([[10.0, 0.0], [30.0, 5.0]])
    assert shares(spent, np.array([80_000, 6_000])).tolist() == [[20_001, 1], [59_999, 5_999]]


def test_what_nobody_would_spend_goes_to_all_alike() -> None:
    assert shares(np.zeros((2, 1)), np.array([7])).tolist() == [[4], [3]]


@given(
    st.lists(st.floats(0, 1e15), min_size=1, max_size=6),
    st.integers(0, 10**17),
)
def test_all_of_it_is_divided_and_no_more(spent: list[float], pagu: int) -> None:
    found = shares(np.array(spent)[:, None], np.array([pagu]))
    assert (int(found.sum()), int(found.min()) >= 0) == (pagu, True)
