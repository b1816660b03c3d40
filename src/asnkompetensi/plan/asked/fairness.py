"""What guarantees to units cost: the plan beside the one that would be best without them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.plan.view import View, totals

if TYPE_CHECKING:
    from asnkompetensi.plan.asked.search import Search
    from asnkompetensi.plan.planned import Planned

ALL = "(semua)"


def free_plan(planned: Planned, search: Search) -> Planned | None:
    """The same agency planned without `--fair` and `--min-per-unit`; None where neither was asked for."""
    limits = planned.limits
    if not limits.fair and limits.min_per_unit is None:
        return None
    instance = replace(planned.instance, adil=False, jaminan=np.zeros_like(planned.instance.jaminan))
    found = search.again(instance, 1, [planned.found])
    if found is None:
        return None
    free = replace(limits, fair=False, min_per_unit=None)
    return replace(planned, limits=free, instance=instance, found=found)


def fairness_rows(view: View, other: View) -> pd.DataFrame:
    """One row per unit that either plan gives a seat, those that gain most levels first; before them all together.

    `kursi`, `level_ditutup`, `nilai`, `biaya` (sen) with the guarantees, `..._tanpa` without, `..._beda` what the
    guarantees add.
    """
    count = len(view.instance.hadir)
    both = [_by_unit(one, count) for one in (view, other)]
    kept = np.flatnonzero((both[0]["kursi"] + both[1]["kursi"]).to_numpy())
    gain = (both[0]["level_ditutup"] - both[1]["level_ditutup"]).to_numpy()
    order = kept[np.lexsort((kept, -gain[kept]))]
    names = view.planned.data.unit.names
    first, second = (pd.concat([one.sum().to_frame().T, one.iloc[order]], ignore_index=True) for one in both)
    rows: dict[str, object] = {"unit_kerja": [ALL, *(names[code] for code in order.tolist())]}
    for name in map(str, first):
        pair = (first[name], second[name], first[name] - second[name])
        own, without, more = (view.worth(one) for one in pair) if name == "nilai" else pair
        rows |= {name: own, f"{name}_tanpa": without, f"{name}_beda": more}
    return pd.DataFrame(rows)


def _by_unit(view: View, count: int) -> pd.DataFrame:
    seats = view.seats
    unit = seats["unit"].to_numpy()
    sums = {name: totals(seats[name], unit, count) for name in ("level_ditutup", "nilai", "biaya")}
    return pd.DataFrame({"kursi": np.bincount(unit, minlength=count), **sums})
