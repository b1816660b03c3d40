"""Whose service ends before a pair has met for as long as pairs do: retired, or at the end of a contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import day

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import TrainingRules

STAYS = np.iinfo(np.int64).max


def leaving(data: Data, rules: TrainingRules) -> NDArray[np.int64]:
    """By `orang` the first day on which the person is gone, if that is in the months of a pair; else `STAYS`."""
    gone = data.berhenti.to_numpy(dtype=np.int64, na_value=STAYS)
    last = day((pd.Timestamp(rules.as_of) + pd.DateOffset(months=rules.bulan_mentor)).date())
    found: NDArray[np.int64] = np.where(gone < last, gone, STAYS)
    return found
