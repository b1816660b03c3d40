"""What is counted and summed over gap rows of two periods, whoever they are grouped by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np

from asnkompetensi.engine.border import taken
from asnkompetensi.model.codes import Status
from asnkompetensi.model.data import NONE
from asnkompetensi.trend.codes import EFFECTS
from asnkompetensi.trend.rows import SIDES

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from asnkompetensi.model.frames import Frame

# By side: gap rows, assessed ones, their levels short, levels required of those assessed and of the others, counts.
OF_SIDE = ("pasangan", "dinilai", "kesenjangan", "diminta", "belum", "kurang", "lebih")
CHANGED = ("perubahan_level", "naik", "turun")
MEASURES = (*(f"{name}_{side}" for side in SIDES for name in OF_SIDE), *CHANGED, *EFFECTS)


def measured(rows: Frame) -> Frame:
    """By gap row (with its causes) what sums are made of, `MEASURES`: whole numbers of 64 bits, levels in millionths.

    `belum` is the level required where it was not assessed: at most so much more is short than is known. Beside them
    `orang`, `kompetensi`, and whether the person is asked about on either side, `dipilih_lama` and `dipilih_baru`.
    """
    found: dict[str, nw.Expr] = {}
    for side in SIDES:
        standar, level, status = (nw.col(f"{name}_{side}") for name in ("standar", "level", "status"))
        there, known = standar != NONE, level != NONE
        found |= {
            f"pasangan_{side}": there.cast(nw.Int64),
            f"dinilai_{side}": known.cast(nw.Int64),
            f"kesenjangan_{side}": nw.col(f"gap_{side}"),
            f"diminta_{side}": nw.when(known).then(standar).otherwise(0),
            f"belum_{side}": nw.when(there & ~known).then(standar).otherwise(0),
            f"kurang_{side}": (status == Status.KURANG.value).cast(nw.Int64),
            f"lebih_{side}": (status == Status.LEBIH.value).cast(nw.Int64),
        }
    old, new = (nw.col(f"level_{side}") for side in SIDES)
    known = (old != NONE) & (new != NONE)
    found |= {
        "perubahan_level": nw.when(known).then(new - old).otherwise(0),
        "naik": (known & (new > old)).cast(nw.Int64),
        "turun": (known & (new < old)).cast(nw.Int64),
    }
    return rows.select("orang", "kompetensi", "dipilih_lama", "dipilih_baru", *EFFECTS, **found)


def summed(values: Frame, by: str, names: Sequence[str] = MEASURES) -> Frame:
    """The sums of some columns by the codes in another; whoever is in no group (`NONE`) is in one of his own."""
    return values.group_by(by).agg(nw.col(*names).sum())


def spread(sums: Frame, by: str, codes: range | pd.Index[int]) -> pd.DataFrame:
    """Sums by code, out of their engine, in the order of `codes`; 0 where a code has no row."""
    found = taken(sums).astype(np.int64).set_index(by)
    return found.reindex(codes, fill_value=0)
