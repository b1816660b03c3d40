"""The border of the engine: resolved data as lazy frames of whole numbers, and computed frames as arrays."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals.stable.v2 as nw
import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

Frame: TypeAlias = nw.LazyFrame[Any]
Numbers: TypeAlias = "NDArray[np.int64]"

FOREVER = 10_000_000  # a day after every other: for a certificate or a contract without an end
UNDATED = -FOREVER  # a day before every other: for what has no date
_EPOCH = date(1970, 1, 1)


def lazy(frame: pd.DataFrame) -> Frame:
    """A frame of resolved data for the computation."""
    return nw.from_native(frame).lazy()


def collected(rows: Frame) -> pd.DataFrame:
    """The rows of a computed frame, in no order."""
    return rows.collect().to_pandas().reset_index(drop=True)


def whole(column: pd.Series[Any], missing: int = 0) -> Numbers:
    """A column of whole numbers without gaps."""
    return column.fillna(missing).to_numpy(np.int64)


def day(date_: date) -> int:
    """A date in days since 1970-01-01."""
    return (date_ - _EPOCH).days
