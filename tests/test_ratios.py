"""Ratios of whole numbers."""

import numpy as np
import pandas as pd

from asnkompetensi.ratios import ints, percent, ratio


def test_halves_go_up_and_nothing_over_nothing_is_missing() -> None:
    assert list(ratio(np.array([1, 5, 0, 2]), np.array([2, 2, 0, 3]))) == [1, 3, pd.NA, 1]


def test_percent_is_in_hundredths() -> None:
    assert list(percent(np.array([1, 2]), np.array([3, 3]))) == [3333, 6667]


def test_whole_numbers_of_a_column() -> None:
    assert ints(pd.Series([1, 2], dtype="Int64")).tolist() == [1, 2]
