"""Many trainings judged at once: the more are tried, the more chance alone lets shine (Benjamini and Hochberg 1995)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def adjusted(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """The adjusted p of each p: those at most q are found with a share of false ones of at most q, on the average.

    The k-th smallest of m becomes the least of `p_j * m / j` over all j >= k, at most 1.
    """
    order = np.argsort(p, kind="stable")[::-1]
    share = len(p) / np.arange(len(p), 0, -1)
    found = np.empty(len(p))
    found[order] = np.minimum.accumulate(np.minimum(p[order] * share, 1.0))
    return found
