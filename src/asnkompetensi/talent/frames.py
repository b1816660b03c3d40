"""The border of the engine: resolved data as lazy frames."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals.stable.v2 as nw

if TYPE_CHECKING:
    import pandas as pd

Frame: TypeAlias = nw.LazyFrame[Any]

_EPOCH = date(1970, 1, 1)


def lazy(frame: pd.DataFrame) -> Frame:
    """A frame of resolved data for the computation."""
    return nw.from_native(frame).lazy()


def collected(rows: Frame) -> pd.DataFrame:
    """The rows of a computed frame, in no order."""
    return rows.collect().to_pandas()


def day(date_: date) -> int:
    """A date in days since 1970-01-01."""
    return (date_ - _EPOCH).days
