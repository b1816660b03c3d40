"""Groups that are large enough: what fewer than five people share is not shown, and neither is what would tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

SMALLEST = 5  # people; a practice of official statistics that no article asks for


def refined(cell: NDArray[np.int64], value: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Groups of people parted by one more thing that is told of them, and what may be told; by person.

    A value (`NONE`: not known) is told where `SMALLEST` people of its group share it. Those of a group for whom it is
    not told are none or `SMALLEST` at least: where they would be fewer, the rarest value that could be told is not told
    either, else the size of the group would give them away. So no group ever has fewer people than `SMALLEST`, if none
    had before, whatever number of things they are parted by.
    """
    pair, pairs = _paired(cell, value)
    counts = np.bincount(pair, minlength=len(pairs))
    found = pairs.assign(count=counts, told=(counts >= SMALLEST) & (pairs["value"].to_numpy() != NONE))
    rest = found["count"].where(~found["told"], 0).groupby(found["cell"]).transform("sum")
    thin = found[(rest > 0) & (rest < SMALLEST) & found["told"]]
    rarest = thin.sort_values(["cell", "count", "value"]).drop_duplicates("cell").index
    found.loc[rarest, "told"] = False
    shown = np.where(found["told"].to_numpy()[pair], value, NONE)
    return _paired(cell, shown)[0], shown


def _paired(cell: NDArray[np.int64], value: NDArray[np.int64]) -> tuple[NDArray[np.int64], pd.DataFrame]:
    """A number for each pair of both, by person, and the pairs by number."""
    pairs, number = np.unique(np.stack([cell, value], axis=1), axis=0, return_inverse=True)
    return number.ravel().astype(np.int64), pd.DataFrame(pairs, columns=["cell", "value"])


def rare(counts: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Of things with so many people each, those that too few people share."""
    return (counts > 0) & (counts < SMALLEST)
