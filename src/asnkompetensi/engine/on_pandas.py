"""pandas: the engine that is always there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from pandas.arrays import IntegerArray

from asnkompetensi.model.frames import lazy

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.frames import Frame


class Border:
    """Frames as they are."""

    def put(self, frame: pd.DataFrame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.put`."""
        return lazy(frame)

    def hold(self, rows: Frame) -> Frame:
        """The rows: this engine computes at once, and so once."""
        return rows

    def meet(self, rows: Frame, of: object) -> Frame:  # noqa: ARG002 (they meet everywhere)
        """The rows, with plain arrays for numbers of which none is missing: which cost half the time."""
        frame = rows.collect().to_pandas()
        whole = [str(name) for name in frame if isinstance(frame[name].array, IntegerArray) and not frame[name].hasnans]
        return lazy(frame.assign(**{name: frame[name].to_numpy(np.int64) for name in whole}))

    def forget(self, rows: Frame) -> None:
        """Nothing is kept here."""
