"""Columns of whole numbers that may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEVER = np.iinfo(np.int64).min


def whole(values: NDArray[np.int64]) -> pd.Series[Any]:
    """Numbers as `Int64`, missing where they are `NEVER`."""
    missing = values == NEVER
    return pd.Series(pd.arrays.IntegerArray(np.where(missing, 0, values), missing))


def numbers(frame: pd.DataFrame, column: str) -> NDArray[np.int64]:
    """A column of numbers or days of a source table, `NEVER` where a cell has none or the table not the column."""
    if column not in frame:
        return np.full(len(frame), NEVER, np.int64)
    return frame[column].to_numpy(dtype=np.int64, na_value=NEVER)
