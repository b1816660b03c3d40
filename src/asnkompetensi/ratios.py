"""Ratios of columns of whole numbers, none of them negative, rounded half up once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import HUNDREDTH_UNIT

if TYPE_CHECKING:
    from numpy.typing import NDArray


def ratio(part: NDArray[np.int64], whole: NDArray[np.int64]) -> pd.arrays.IntegerArray:
    """`part / whole`, rounded half up to whole numbers; missing where `whole` is 0."""
    divisor = np.maximum(whole, 1)
    return pd.arrays.IntegerArray((2 * part + divisor) // (2 * divisor), whole == 0)


def percent(part: NDArray[np.int64], whole: NDArray[np.int64]) -> pd.arrays.IntegerArray:
    """`part` in hundredths of a percent of `whole`."""
    return ratio(100 * HUNDREDTH_UNIT * part, whole)


def ints(numbers: pd.Series[int]) -> NDArray[np.int64]:
    """Whole numbers of which none is missing."""
    return np.asarray(numbers, dtype=np.int64)
