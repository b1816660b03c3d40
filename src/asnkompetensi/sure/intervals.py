"""What else a unit's figures may be: every level that was not assessed may be 0, or the highest there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.ratios import ints, percent, ratio

if TYPE_CHECKING:
    from numpy.typing import NDArray


def intervals(people: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """One row per `unit` with people, in this order.

    `people` and `pairs` are those of :class:`~asnkompetensi.model.gaps.Gaps`. Gives `pegawai` (all), `lengkap`,
    `pasangan`, `pasangan_dinilai`, `cakupan` (percent of the pairs assessed, hundredths), `rata_jpm` (mean of those who
    have a JPM), `rata_jpm_min` and `rata_jpm_maks` (mean of the lowest and highest JPM of all who have a standard),
    `lebar` between them, `total_kesenjangan`, and `total_kesenjangan_maks`: what it is where nobody holds anything of
    what was not assessed. The lowest total is `total_kesenjangan` itself. Nothing here is an estimate: whatever the
    missing levels are, the truth lies within.
    """
    units = pd.Index(np.sort(people["unit"].unique()), name="unit")
    judged = people[people["kompetensi_standar"] > 0]
    complete = people[people["jpm"].notna()]
    sums = judged.groupby("unit")[["jpm_min", "jpm_maks"]].sum().reindex(units, fill_value=0)
    some, whole = _count(judged, units), _count(complete, units)
    known = pairs[pairs["level_dimiliki"].notna()]
    unknown = pairs[pairs["level_dimiliki"].isna()]
    asked, assessed = _count(pairs, units), _count(known, units)
    gap, most = _sum(known, "kesenjangan", units), _sum(unknown, "level_standar", units)
    lowest, highest = ints(sums["jpm_min"]), ints(sums["jpm_maks"])
    return pd.DataFrame(
        {
            "unit": units,
            "pegawai": _count(people, units),
            "lengkap": whole,
            "pasangan": asked,
            "pasangan_dinilai": assessed,
            "cakupan": percent(assessed, asked),
            "rata_jpm": ratio(_sum(complete, "jpm", units), whole),
            "rata_jpm_min": ratio(lowest, some),
            "rata_jpm_maks": ratio(highest, some),
            "lebar": ratio(highest - lowest, some),
            "total_kesenjangan": gap,
            "total_kesenjangan_maks": gap + most,
        }
    )


def _count(rows: pd.DataFrame, units: pd.Index[int]) -> NDArray[np.int64]:
    return ints(rows["unit"].value_counts().reindex(units, fill_value=0))


def _sum(rows: pd.DataFrame, column: str, units: pd.Index[int]) -> NDArray[np.int64]:
    return ints(rows.groupby("unit")[column].sum().reindex(units, fill_value=0))
