"""The border of the engine: frames of resolved data as lazy ones, and computed frames back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals.stable.v2 as nw

if TYPE_CHECKING:
    import pandas as pd

Frame: TypeAlias = nw.LazyFrame[Any]


def lazy(frame: pd.DataFrame) -> Frame:
    """A frame of resolved data for the computation."""
    return nw.from_native(frame).lazy()


def collected(rows: Frame) -> pd.DataFrame:
    """The rows of a computed frame, in no order, numbered from 0."""
    return rows.collect().to_pandas().reset_index(drop=True)
