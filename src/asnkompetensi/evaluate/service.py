"""Whether units whose people rose serve citizens better: how the two go together, which is not why they do.

The index is `unit.ikm`. Where both periods have it, its change is compared, else the index as it is now. What goes
together is told by the order of the units alone (Spearman 1904), so that one odd unit cannot make it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.evaluate.before_after import coded
from asnkompetensi.evaluate.draws import SEED
from asnkompetensi.evaluate.present import hundredths
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.model.period import Periods

UNITS = 5  # fewer go together by chance
DRAWS = 1_999
_SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Together:
    """How change and index go together over so many units: from -1 to 1, and how often chance alone does as much.

    None where fewer than `UNITS` units have both. `berubah`: it is the change of the index, not the index itself.
    """

    unit: int
    berubah: bool
    hubungan: float | None = None
    p: float | None = None


def units(periods: Periods, found: BeforeAfter, chosen: NDArray[np.bool_]) -> pd.DataFrame:
    """One row per unit with people assessed again and an index: the mean rise of its people, and the index.

    The people are those asked about (`chosen`, by common number).
    `unit`, `pegawai`, `dinilai_ulang` (pairs), `rata` (levels), `lama`, `baru` (Int64 millionths), by unit name.
    """
    again: pd.DataFrame = found.rows[found.rows["ulang"] & chosen[found.rows["orang"].to_numpy(np.int64)]]
    rise = (again["akhir"] - again["awal"]).astype(np.int64)
    by_unit = (
        again.assign(naik=rise)
        .groupby("unit")
        .agg(pegawai=("orang", "nunique"), dinilai_ulang=("orang", "size"), naik=("naik", "sum"))
    )
    frame = by_unit.reset_index().assign(
        rata=lambda rows: rows["naik"] / rows["dinilai_ulang"] / LEVEL_UNIT,
        lama=lambda rows: _index(periods, 0, rows["unit"]),
        baru=lambda rows: _index(periods, len(periods.periode) - 1, rows["unit"]),
    )
    return frame[frame["lama"].notna() | frame["baru"].notna()].sort_values("unit", ignore_index=True)


def rows(frame: pd.DataFrame, periods: Periods) -> list[dict[str, Any]]:
    """The same as rows of a result."""
    told = frame.assign(beda=frame["baru"] - frame["lama"]).to_dict("records")
    return [
        {
            "unit_kerja": periods.unit.names.names[row["unit"]],
            "pegawai": row["pegawai"],
            "dinilai_ulang": row["dinilai_ulang"],
            "rata_naik": hundredths(row["rata"]),
            "ikm_lama": row["lama"],
            "ikm_baru": row["baru"],
            "perubahan_ikm": row["beda"],
        }
        for row in told
    ]


def together(frame: pd.DataFrame) -> Together:
    """How the rise of people and the index go together, over the units that have both."""
    changed = frame.dropna(subset=["lama", "baru"])
    berubah = len(changed) >= UNITS
    used = changed if berubah else frame.dropna(subset=["baru"])
    if len(used) < UNITS:
        return Together(len(used), berubah)
    index = used["baru"] - used["lama"] if berubah else used["baru"]
    first, second = (_ranks(values.astype(np.float64)) for values in (used["rata"], index))
    spread = float(np.sqrt((first @ first) * (second @ second)))
    if not spread:
        return Together(len(used), berubah)
    seen = float(first @ second) / spread
    drawn = np.random.default_rng(SEED).permuted(np.tile(first, (DRAWS, 1)), axis=1) @ second / spread
    as_far = int((np.abs(drawn) >= abs(seen) - _SAME).sum())
    return Together(len(used), berubah, seen, (1 + as_far) / (DRAWS + 1))


def _ranks(values: pd.Series[float]) -> NDArray[np.float64]:
    """The rank of each value less the mean rank; equal values share theirs."""
    ranks = np.asarray(values.rank(), np.float64)
    return np.asarray(ranks - ranks.mean(), np.float64)


def _index(periods: Periods, place: int, unit: pd.Series[int]) -> pd.Series[int]:
    """The index of units in a period, by common code."""
    given = np.array(periods.periode[place].data.ikm or [], np.int64)
    known = pd.Series(np.arange(len(given)))[given != NONE]
    by_code = pd.Series(given[known.to_numpy(np.int64)], index=coded(periods.unit, place, known), dtype="Int64")
    return unit.map(by_code).astype("Int64")
