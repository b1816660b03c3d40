"""The rows about units: who lacks something there, what the plan gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import HUNDREDTH_UNIT
from asnkompetensi.plan.view import View, totals

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints


def units(view: View) -> pd.DataFrame:
    """One row per unit that lacks something, the largest `total_kesenjangan` first, then by `unit`.

    `pegawai`: people with a gap; `peminat`: of them those who have a possible seat; `dengan_kursi`: those who have one
    in the plan; `kursi`; `total_kesenjangan`, `level_ditutup` (millionths), `persen` of them; `jaminan`: seats that it
    gets at least, missing where nothing is guaranteed; `biaya` (sen), a class paid by all its people alike; `nilai`.
    """
    gaps, seats, count = view.gaps, view.seats, len(view.instance.hadir)
    where, unit = seats["unit"].to_numpy(), gaps["unit"].to_numpy()
    rows = pd.DataFrame(
        {
            "unit": np.arange(count),
            "pegawai": _different(gaps, count),
            "peminat": view.candidates,
            "dengan_kursi": _different(seats, count),
            "kursi": np.bincount(where, minlength=count),
            "total_kesenjangan": totals(gaps["kesenjangan"], unit, count),
            "level_ditutup": totals(seats["level_ditutup"], where, count),
            "jaminan": _guaranteed(view),
            "biaya": totals(seats["biaya"], where, count),
            "nilai": view.worth(totals(seats["nilai"], where, count)),
        }
    )
    rows = rows.assign(persen=share(rows["level_ditutup"], rows["total_kesenjangan"]))
    some = rows[rows["pegawai"] > 0]
    return some.sort_values(["total_kesenjangan", "unit"], ascending=[False, True], ignore_index=True)


def share(part: pd.Series[Any], whole: pd.Series[Any]) -> pd.Series[Any]:
    """`part` of `whole` in hundredths of a per cent, half up; missing where the whole is nothing."""
    some = whole.where(whole > 0, 1)
    return ((2 * 100 * HUNDREDTH_UNIT * part + some) // (2 * some)).astype("Int64").where(whole > 0)


def _different(rows: pd.DataFrame, count: int) -> Ints:
    """How many different people of each unit some rows have."""
    return np.bincount(rows[["orang", "unit"]].drop_duplicates()["unit"], minlength=count)


def _guaranteed(view: View) -> pd.Series[Any]:
    """Seats that each unit gets at least: what is asked for, or its share of all seats, if that is more."""
    limits, least = view.planned.limits, view.instance.jaminan
    if limits.fair:
        people = view.candidates
        least = np.maximum(least, len(view.seats) * people // max(int(people.sum()), 1))
    asked = limits.fair or limits.min_per_unit is not None
    return pd.Series(least, dtype="Int64") if asked else pd.Series([None] * len(least), dtype="Int64")
