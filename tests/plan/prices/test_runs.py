from __future__ import annotations

import numpy as np

from asnkompetensi.plan.prices.runs import ragged, starts


def test_where_runs_of_equal_keys_begin() -> None:
    assert starts(np.array([1, 1, 2, 5, 5, 5])).tolist() == [0, 2, 3]
    assert starts(np.zeros(0, np.int64)).tolist() == []


def test_all_positions_of_many_runs() -> None:
    assert ragged(np.array([3, 7, 10]), np.array([2, 0, 3])).tolist() == [3, 4, 10, 11, 12]
    assert ragged(np.zeros(0, np.int64), np.zeros(0, np.int64)).tolist() == []
