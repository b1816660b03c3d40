"""Verdicts under tolerances: whether a person's levels, added up, reach the standard less so many percent.

Agencies print these columns side by side (0, 5, 10, 15 percent). No regulation sets a tolerance: it is the caller's.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import HUNDREDTH_UNIT
from asnkompetensi.ratios import ints, percent

_WHOLE = 100 * HUNDREDTH_UNIT


class Verdict(IntEnum):
    """Whether the standard is met; `BELUM_PASTI`: it depends on levels that were not assessed."""

    MEMENUHI = 0
    BELUM_MEMENUHI = 1
    BELUM_PASTI = 2
    TANPA_STANDAR = 3


def verdicts(people: pd.DataFrame, tolerances: Sequence[int]) -> pd.DataFrame:
    """The rows of `people` once for each tolerance (hundredths of a percent), a person's rows side by side.

    `people` has `kompetensi_standar`, `jpm_min` and `jpm_maks` (the lowest and highest JPM that what was not assessed
    allows; contract, section 3), printed with two decimals before they are compared. Adds `toleransi`, `putusan` (code
    of :class:`Verdict`), `berubah`: whether the verdict is another one than under the first tolerance.
    """
    given = np.array(tolerances, dtype=np.int64)
    line = (_WHOLE - given)[None, :]
    lowest, highest = (people[name].fillna(0).to_numpy(np.int64)[:, None] for name in ("jpm_min", "jpm_maks"))
    found = np.where(
        lowest >= line, Verdict.MEMENUHI, np.where(highest < line, Verdict.BELUM_MEMENUHI, Verdict.BELUM_PASTI)
    )
    found[people["kompetensi_standar"].to_numpy() == 0] = Verdict.TANPA_STANDAR
    rows = people.loc[people.index.repeat(len(given))].reset_index(drop=True)
    return rows.assign(
        toleransi=np.tile(given, len(people)), putusan=found.ravel(), berubah=(found != found[:, :1]).ravel()
    )


def by_unit(rows: pd.DataFrame) -> pd.DataFrame:
    """Verdicts by `unit` and `toleransi`, in this order: how many people have which.

    `pegawai` (those with a standard), `memenuhi`, `belum_memenuhi`, `belum_pasti`, `tanpa_standar`, `berubah`;
    `persen_memenuhi` and `persen_memenuhi_maks` (of `pegawai`, hundredths, missing where there are none): the share
    that is certain, and the highest that those in doubt allow.
    """
    counted = rows.assign(**{kind.name.lower(): rows["putusan"] == kind for kind in Verdict})
    names = [kind.name.lower() for kind in Verdict]
    units = counted.groupby(["unit", "toleransi"])[[*names, "berubah"]].sum().astype("int64").reset_index()
    judged = units[["memenuhi", "belum_memenuhi", "belum_pasti"]].sum(axis=1)
    most = units["memenuhi"] + units["belum_pasti"]
    return units.assign(
        pegawai=judged,
        persen_memenuhi=percent(ints(units["memenuhi"]), ints(judged)),
        persen_memenuhi_maks=percent(ints(most), ints(judged)),
    )
