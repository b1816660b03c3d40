"""The category of each person on the scale of the other purpose (Peraturan BKN 26/2019, annex, item 17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.rules import Band


def words(bands: Sequence[Band], here: Sequence[str]) -> tuple[str, ...]:
    """The words of the other scale; the last two of `here`, those without a JPM, are words of every scale."""
    return (*(band.kata for band in bands), *here[-2:])


def categories(people: pd.DataFrame, bands: Sequence[Band], here: Sequence[str]) -> NDArray[np.int64]:
    """The code of each person on a scale (position in `words`): the first band, from the highest, that his JPM reaches.

    `people` has `jpm` (hundredths, missing where it is not complete) and `kategori` (a position in `here`).
    """
    jpm = people["jpm"].fillna(0).to_numpy(np.int64)
    reached = np.full(len(jpm), len(bands) - 1)
    for position in reversed(range(len(bands) - 1)):
        lowest = bands[position].minimal
        reached[jpm >= (0 if lowest is None else lowest)] = position
    without = people["kategori"].to_numpy(np.int64) - (len(here) - 2) + len(bands)
    return np.where(people["jpm"].notna(), reached, without)
