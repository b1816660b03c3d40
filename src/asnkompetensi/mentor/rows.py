"""The rows of the three tables, in codes: pairs, members of circles, and who is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.mentor import jp
from asnkompetensi.mentor.leaving import leaving
from asnkompetensi.mentor.reasons import why_left, why_paired
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mentor.circles import Circle, Sizes
    from asnkompetensi.mentor.demand import Demand
    from asnkompetensi.mentor.places import Places
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import TrainingRules

_ORDER = ["orang", "kompetensi"]


def pairs(demand: Demand, places: Places, found: NDArray[np.int64], data: Data, rules: TrainingRules) -> pd.DataFrame:
    """One row per learner with a mentor (`found`, by row of `demand.learners`), by orang and kompetensi.

    The columns of learners, and `mentor` (orang), `level_mentor`, `kedekatan`, `beban_mentor`, `jp`, `pergi` (when the
    mentor leaves, if soon), `alasan`.
    """
    paired = demand.learners.assign(mentor=found)[found != NONE]
    helpers = demand.helpers[["orang", "kompetensi", "level", "unit"]]
    helpers = helpers.rename(columns={"orang": "mentor", "level": "level_mentor", "unit": "unit_mentor"})
    rows: pd.DataFrame = paired.merge(helpers, on=["mentor", "kompetensi"]).sort_values(_ORDER, ignore_index=True)
    rows = rows.assign(
        kedekatan=places.near(rows["unit"].to_numpy(), rows["unit_mentor"].to_numpy()),
        beban_mentor=rows.groupby("mentor")["orang"].transform("size"),
        jp=_same(jp.of_pair(rules), len(rows)),
        pergi=leaving(data, rules)[rows["mentor"].to_numpy(np.int64)],
    )
    return rows.assign(alasan=why_paired(rows))


def members(demand: Demand, circles: Sequence[Circle], rules: TrainingRules) -> pd.DataFrame:
    """One row per member of a circle, by circle and orang.

    The columns of learners, and `lingkar` (its number, from 1), `cakupan`, `peserta` (its size), `jp`.
    """
    told = [
        (row, number, circle.cakupan.value, len(circle.people))
        for number, circle in enumerate(circles, 1)
        for row in circle.people
    ]
    row, number, cakupan, peserta = np.array(told, np.int64).reshape(-1, 4).T
    found = demand.learners.iloc[row].reset_index(drop=True)
    return found.assign(lingkar=number, cakupan=cakupan, peserta=peserta, jp=_same(jp.of_circle(rules), len(found)))


def left(
    demand: Demand,
    places: Places,
    found: NDArray[np.int64],
    circles: Sequence[Circle],
    sizes: Sizes,
    *,
    superiors: bool,
) -> pd.DataFrame:
    """One row per learner with neither mentor nor circle, by orang and kompetensi.

    The columns of learners, and `alasan`.
    """
    gathered = [row for circle in circles for row in circle.people]
    alone = np.setdiff1d(np.flatnonzero(found == NONE), gathered)
    rows = demand.learners.iloc[alone].sort_values(_ORDER, ignore_index=True)
    return rows.assign(alasan=why_left(rows, demand, places, sizes, superiors=superiors))


def _same(value: int | None, count: int) -> pd.Series[int]:
    """One value in every row; missing for None."""
    return pd.Series([value] * count, dtype="Int64")
