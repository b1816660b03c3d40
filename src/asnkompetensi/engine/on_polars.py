"""polars: lazy, on all cores; what is large streams through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import polars as pl
from pandas.arrays import IntegerArray

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.engine.border import Columns
    from asnkompetensi.model.frames import Frame


class Border:
    """Frames in memory."""

    def put(self, frame: pd.DataFrame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.put`; through numpy, so that no third library is needed."""
        rows: Frame = nw.from_native(pl.DataFrame([_series(str(name), frame[name]) for name in frame]).lazy())
        return rows

    def hold(self, rows: Frame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.hold`: in memory."""
        held: Frame = nw.from_native(_computed(rows).lazy())
        return held

    def meet(self, rows: Frame, of: object) -> Frame:  # noqa: ARG002 (they meet everywhere)
        """As :meth:`asnkompetensi.model.frames.Border.meet`: frames of polars meet everywhere."""
        return rows

    def forget(self, rows: Frame) -> None:
        """Nothing is kept here but in the frame."""


def _series(name: str, values: pd.Series[int]) -> pl.Series:
    missing = values.isna().to_numpy()
    numbers = values.fillna(0) if missing.any() else values
    kind = np.int64 if isinstance(values.array, IntegerArray) or values.dtype == np.int64 else np.int32
    series = pl.Series(name, numbers.to_numpy(kind))
    return series.set(pl.Series(missing), None) if missing.any() else series


def columns(rows: Frame) -> Columns:
    """The values of each column, and where one is missing."""
    return {
        series.name: (series.fill_null(_nothing(series)).to_numpy(), series.is_null().to_numpy())
        for series in _computed(rows)
    }


def _nothing(series: pl.Series) -> int | bool:
    return False if series.dtype == pl.Boolean else 0


def _computed(rows: Frame) -> pl.DataFrame:
    lazy: pl.LazyFrame = nw.to_native(rows)
    return lazy.collect(engine="streaming")
