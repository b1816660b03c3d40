"""Computed rows and columns as whole numbers, and the days that stand for none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from asnkompetensi.engine.border import taken

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.frames import Frame

Numbers: TypeAlias = "NDArray[np.int64]"

FOREVER = 10_000_000  # a day after every other: for a certificate or a contract without an end
UNDATED = -FOREVER  # a day before every other: for what has no date


def whole(column: pd.Series[Any], missing: int = 0) -> Numbers:
    """A column of whole numbers without gaps."""
    return column.fillna(missing).to_numpy(np.int64)


def counted(rows: Frame) -> pd.DataFrame:
    """Computed rows of whole numbers without gaps, out of their engine, in no order."""
    return taken(rows).astype(np.int64)
