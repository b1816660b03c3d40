"""What is counted and summed over gap rows of two periods, whoever they are grouped by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Status
from asnkompetensi.model.data import NONE
from asnkompetensi.trend.codes import EFFECTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDES = ("lama", "baru")
# By side: gap rows, assessed ones, their levels short, levels required of those assessed and of the others, counts.
OF_SIDE = ("pasangan", "dinilai", "kesenjangan", "diminta", "belum", "kurang", "lebih")
CHANGED = ("perubahan_level", "naik", "turun")


def measured(rows: pd.DataFrame, causes: pd.DataFrame) -> pd.DataFrame:
    """By gap row what sums are made of: `OF_SIDE` for each side, `CHANGED`, `EFFECTS`; int32, levels in millionths.

    `belum` is the level required where it was not assessed: at most so much more is short than is known.
    """
    found: dict[str, NDArray[np.int32]] = {}
    for side in SIDES:
        standar, level, status = (rows[f"{name}_{side}"].to_numpy() for name in ("standar", "level", "status"))
        there, known = standar != NONE, level != NONE
        found |= {
            f"pasangan_{side}": there.astype(np.int32),
            f"dinilai_{side}": known.astype(np.int32),
            f"kesenjangan_{side}": rows[f"gap_{side}"].to_numpy(),
            f"diminta_{side}": np.where(known, standar, 0),
            f"belum_{side}": np.where(there & ~known, standar, 0),
            f"kurang_{side}": (status == Status.KURANG).astype(np.int32),
            f"lebih_{side}": (status == Status.LEBIH).astype(np.int32),
        }
    old, new = (rows[f"level_{side}"].to_numpy() for side in SIDES)
    change = np.where((old != NONE) & (new != NONE), new - old, 0)
    found |= {
        "perubahan_level": change,
        "naik": (change > 0).astype(np.int32),
        "turun": (change < 0).astype(np.int32),
        **{name: causes[name].to_numpy() for name in EFFECTS},
    }
    return pd.DataFrame(found, copy=False)


def summed(values: pd.DataFrame, groups: NDArray[np.int32], count: int) -> pd.DataFrame:
    """Exact sums of whole numbers by group, from 0 to `count` - 1; a row of group `NONE` is in none of them.

    They are exact although they go through floating point: a nation's levels in millionths stay below 2 to the power of
    53.
    """
    inside = groups != NONE
    where = groups[inside]
    sums = {name: np.bincount(where, values[name].to_numpy()[inside], count).astype(np.int64) for name in values}
    return pd.DataFrame(sums, index=range(count))
