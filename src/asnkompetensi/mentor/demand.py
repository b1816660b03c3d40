"""Who needs a mentor, who can be one, and the steps of level between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import LEVEL_UNIT

if TYPE_CHECKING:
    from typing import Any

    import narwhals.stable.v2 as nw
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps

_SPAN = 10 * LEVEL_UNIT  # more than any level: competency and level in one number
_LEARNER = ["orang", "kompetensi", "level_standar", "level_dimiliki", "kesenjangan", "bobot"]


@dataclass(frozen=True, eq=False)
class Demand:
    """Learners and possible mentors, and the steps: the levels that mentors are asked for, competency by competency.

    learners  one row per person and competency in which he is short, by kompetensi and orang: `orang`, `unit`,
              `kompetensi`, `level_standar`, `level_dimiliki`, `kesenjangan` (millionths), `bobot`, `pangkat`, `step`
              (the lowest that his mentor must reach)
    helpers   one row per person and competency in which he reaches a step: `orang`, `unit`, `kompetensi`, `level`,
              `pangkat`, `step` (the highest that he reaches)
    steps     `kompetensi` and `level` of each, ascending; all int64
    """

    learners: pd.DataFrame
    helpers: pd.DataFrame
    steps: pd.DataFrame

    @property
    def onward(self) -> NDArray[np.bool_]:
        """Whether the next step is one of the same competency, for each but the last."""
        same: NDArray[np.bool_] = np.diff(self.steps["kompetensi"]) == 0
        return same


def demand(data: Data, gaps: Gaps) -> Demand:
    """Everybody short of a standard, and everybody who holds a level more than some standard that another misses.

    `pangkat` of a person: 0 for who leads nobody by law, else higher for the higher class.
    """
    pegawai = data.pegawai
    place = pd.DataFrame({"unit": pegawai["unit"].to_numpy(np.int64), "pangkat": ranks(data)}, index=pegawai["orang"])
    short = _whole(gaps.pasangan, _LEARNER)
    short = short[short["kesenjangan"] > 0].sort_values(["kompetensi", "orang"], ignore_index=True)
    wanted = _key(short["kompetensi"], short["level_standar"] + LEVEL_UNIT)
    keys = np.unique(wanted)
    learners = short.assign(**_of(place, short["orang"]), step=np.searchsorted(keys, wanted))
    held = _whole(gaps.dimiliki, ["orang", "kompetensi", "level"]).sort_values(["kompetensi", "orang"])
    steps = pd.DataFrame({"kompetensi": keys // _SPAN, "level": keys % _SPAN})
    reached = np.searchsorted(keys, _key(held["kompetensi"], held["level"]), side="right") - 1
    competency = np.append(steps["kompetensi"].to_numpy(), -1)
    helping = competency[reached] == held["kompetensi"].to_numpy()
    held = held.assign(**_of(place, held["orang"]), step=reached)[helping].reset_index(drop=True)
    return Demand(learners, held, steps)


def ranks(data: Data) -> NDArray[np.int64]:
    """For each active person 0, or a number that rises with the class of jabatan by which he leads others."""
    leading = {fold(name): rank for rank, name in enumerate(reversed(law.managerial()), 1)}
    by_class = [leading.get(fold(name), 0) for name in data.jenjang.names]
    found: NDArray[np.int64] = np.array([*by_class, 0], np.int64)[data.pegawai["jenjang"].to_numpy(np.int64)]
    return found


def _whole(rows: nw.LazyFrame[Any], columns: list[str]) -> pd.DataFrame:
    """Some columns of rows that have none of them missing, as int64."""
    return rows.select(columns).drop_nulls().collect().to_pandas().astype(np.int64)


def _of(place: pd.DataFrame, orang: pd.Series[int]) -> dict[str, NDArray[np.int64]]:
    found = place.loc[orang]
    return {str(name): found[name].to_numpy() for name in found}


def _key(kompetensi: pd.Series[int], level: pd.Series[int]) -> NDArray[np.int64]:
    return np.asarray(kompetensi * _SPAN + level, np.int64)
