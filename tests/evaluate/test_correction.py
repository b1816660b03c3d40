from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.evaluate.correction import adjusted


def test_the_example_of_benjamini_and_hochberg() -> None:
    """Their paper of 1995, section 3.2: fifteen p, of which the first four are found at 0.05."""
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
         0.7590, 1.0000]  # fmt: skip
    found = adjusted(np.array(p))
    assert found[:4] == pytest.approx([0.0015, 0.003, 0.0095, 0.035625])
    assert (found <= 0.05).sum() == 4


def test_one_training_alone_is_not_corrected() -> None:
    assert adjusted(np.array([0.03])) == pytest.approx([0.03])


def test_no_training_no_p() -> None:
    assert adjusted(np.array([])).tolist() == []


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_it_never_helps_and_never_turns_the_order(p: list[float]) -> None:
    given_, found = np.array(p), adjusted(np.array(p))
    assert (found >= given_).all()
    assert (found <= 1).all()
    order = np.argsort(given_, kind="stable")
    assert (np.diff(found[order]) >= 0).all()
