"""The gap rows of two periods side by side: one row per person and competency that either of them has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import collected

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.period import Periods
    from asnkompetensi.trend.step import Standing, Step

_TAKEN = {"level_standar": "standar", "level_dimiliki": "level", "kesenjangan": "gap", "status": "status",
          "sumber": "sumber"}  # fmt: skip


def rows(step: Step, periods: Periods) -> pd.DataFrame:
    """The gap rows of the people asked about, by `orang` (common number) and `kompetensi` (common code).

    For each side, `_lama` and `_baru`: `standar` and `gap` (millionths; `gap` is 0 where it is not known), `level`
    (millionths), `status` and `sumber` (codes), each `NONE` where there is no gap row, `level` also where it was not
    assessed. All are int32, as no level needs more.
    """
    count = len(periods.kompetensi.names.names)
    sides = [_side(one, periods, step.nomor, count) for one in (step.lama, step.baru)]
    both = np.sort(np.concatenate([side.index.to_numpy() for side in sides]), kind="stable")
    keys = both[np.diff(both, prepend=-1) != 0]  # sorted runs merge far faster than `np.union1d` hashes
    found = {"orang": (keys // count).astype(np.int32), "kompetensi": (keys % count).astype(np.int32)}
    for side, name in zip(sides, ("lama", "baru"), strict=True):
        there = side.index.get_indexer(pd.Index(keys))
        for column in _TAKEN.values():
            nothing = 0 if column == "gap" else NONE
            found[f"{column}_{name}"] = np.append(side[column].to_numpy(), np.int32(nothing))[there]
    return pd.DataFrame(found, copy=False)


def _side(standing: Standing, periods: Periods, wanted: NDArray[np.int32], count: int) -> pd.DataFrame:
    """The gap rows of one period, by a key that both periods share, in its order."""
    period = standing.periode
    frame = collected(period.gaps.pasangan.select("orang", "kompetensi", *_TAKEN))
    place = next(place for place, one in enumerate(periods.periode) if one is period)
    number = standing.orang[frame["orang"].to_numpy(np.int32)].astype(np.int64)
    key = number * count + periods.kompetensi.kode[place][frame["kompetensi"].to_numpy(np.int32)]
    taken = {
        name: frame[source].to_numpy(np.int32, na_value=0 if name == "gap" else NONE) for source, name in _TAKEN.items()
    }
    asked = np.zeros(periods.jumlah, np.bool_)
    asked[wanted] = True
    made: pd.DataFrame = pd.DataFrame(taken, index=pd.Index(key), copy=False).loc[asked[number]]
    return made.sort_index()
