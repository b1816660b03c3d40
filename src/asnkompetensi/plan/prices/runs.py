"""Runs of equal keys in sorted arrays, and runs of neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints


def starts(sorted_keys: Ints) -> Ints:
    """Where each run of equal keys begins."""
    return np.flatnonzero(np.append(True, np.diff(sorted_keys) != 0)[: len(sorted_keys)])


def ragged(first: Ints, count: Ints) -> Ints:
    """All positions of many runs, one run after the other."""
    before = np.cumsum(count) - count
    return np.repeat(first - before, count) + np.arange(int(count.sum()))
