"""Whose service ends before a pair has met for as long as pairs do: retired, or at the end of a contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.rules import TrainingRules

STAYS = np.iinfo(np.int64).max
_EPOCH = pd.Timestamp(1970, 1, 1)


def leaving(pegawai: pd.DataFrame, rules: TrainingRules) -> NDArray[np.int64]:
    """By `orang` the first day on which the person is gone, if that is in the months of a pair; else `STAYS`.

    The day of pension (first of the month after the age limit), or the day after the last of the contract.
    """
    pension = pegawai["pensiun"].to_numpy(dtype=np.int64, na_value=STAYS)
    contract = pegawai["akhir_kontrak"].to_numpy(dtype=np.int64, na_value=STAYS - 1) + 1
    gone = np.minimum(pension, contract)
    last = (pd.Timestamp(rules.as_of) + pd.DateOffset(months=rules.bulan_mentor) - _EPOCH).days
    found: NDArray[np.int64] = np.where(gone < last, gone, STAYS)
    return found
