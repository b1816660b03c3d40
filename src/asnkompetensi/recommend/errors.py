"""Every single error of an assessment: one level that counts, one higher or one lower, and what it is offered then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.recommend.frames import counted
from asnkompetensi.recommend.offers import offers
from asnkompetensi.recommend.shared import Shared

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.rules import TrainingRules

_CELL = ("orang", "unit", "kompetensi", "bobot", "level_standar", "level_dimiliki")


def errors(shared: Shared) -> pd.DataFrame:
    """One row per assessed level and level beside it, where the person is short with one of both.

    `baris` (from 0), the columns `_CELL` of the gap as it is, `cakrawala`, `level_uji`: the level one higher, then the
    one lower, as far as the scale goes (0 to the highest level). By person, then competency. Errors that are not here
    change no offer.
    """
    pairs = shared.gaps.pasangan.select(_CELL)  # first: where rows are taken at once, all other columns would be, too
    cells = counted(pairs.filter(~nw.col("level_dimiliki").is_null()))
    cells = cells.merge(shared.service[["orang", "cakrawala"]], on="orang")
    highest = LEVEL_UNIT * max(level.angka for level in law.levels())
    steps = [cells.assign(level_uji=cells["level_dimiliki"] + step) for step in (LEVEL_UNIT, -LEVEL_UNIT)]
    rows = pd.concat(steps, ignore_index=True)
    least = rows[["level_dimiliki", "level_uji"]].min(axis=1)
    rows = rows[rows["level_uji"].between(0, highest) & (least < rows["level_standar"])]
    order = np.lexsort((-rows["level_uji"], rows["kompetensi"], rows["orang"]))
    rows = rows.iloc[order].reset_index(drop=True)
    rows.insert(0, "baris", np.arange(len(rows)))
    return rows


def offered(shared: Shared, rows: pd.DataFrame, top: int) -> pd.DataFrame:
    """The best `top` offers after each of some errors: `baris`, `peringkat`, `pelatihan`, `level_ditutup`."""
    short = rows[rows["level_uji"] < rows["level_standar"]]
    gaps = short[["baris", "orang", "kompetensi", "level_standar", "cakrawala"]].assign(
        level_dimiliki=short["level_uji"]
    )
    found = offers(
        shared.mesin.put(gaps), shared.certified.select("orang", "pelatihan"), shared.trainings, top, shared.mesin
    )
    return counted(found.tawaran.select("baris", "peringkat", "pelatihan", "level_ditutup"))


def changed(data: Data, gaps: Gaps, rules: TrainingRules) -> pd.DataFrame:
    """The rows of `errors`, each with every offer of the gap after it: what a plan would choose from.

    `baris`, `orang`, `kompetensi`, `level_dimiliki`, `level_uji`, and `pelatihan`, `bobot`, `level_ditutup` as of
    :mod:`asnkompetensi.recommend.every`; one row without a training (missing) where there is no offer.
    """
    shared = Shared(data, gaps, rules)
    rows = errors(shared)
    return rows.merge(offered(shared, rows, len(shared.trainings)), on="baris", how="left")
