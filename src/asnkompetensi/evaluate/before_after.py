"""Two periods side by side: who was short of what in the old one, and what the same people hold in the new one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.evaluate.pairs import Pairs
from asnkompetensi.model.frames import collected
from asnkompetensi.model.kinds import day

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.period import Period, Periods, Shared

_KEYS = ["orang", "kompetensi"]
_OLD = [*_KEYS, "unit", "jenjang", "level_dimiliki", "level_standar", "kesenjangan", "hari"]


@dataclass(frozen=True, eq=False)
class BeforeAfter:
    """A row per person and competency required in the old period; codes are those common to the periods.

    `orang`, `kompetensi`, `unit`, `jenjang`, `standar`, `awal`, `akhir` (millionths; the last two missing where not
    assessed), `sejak`, `sampai` (days of the two assessments; that of the period where undated), `ulang` (bool:
    assessed in both, the second time later).
    """

    rows: pd.DataFrame

    @cached_property
    def short(self) -> pd.DataFrame:
        """Those who held less than was required, assessed again or not."""
        return self.rows[(self.rows["awal"] < self.rows["standar"]).fillna(value=False)]

    @cached_property
    def pairs(self) -> Pairs:
        """Those of them who were assessed again."""
        found = self.short
        found = found[found["ulang"]].sort_values(_KEYS)
        names = (*_KEYS, "unit", "jenjang", "awal", "akhir", "sejak", "sampai")
        return Pairs(*(found[name].to_numpy(np.int64) for name in names))


def before_after(periods: Periods) -> BeforeAfter:
    """The first of the periods beside the last."""
    old, new = periods.periode[0], periods.periode[-1]
    first, last = 0, len(periods.periode) - 1
    rows = collected(old.gaps.pasangan.select(_OLD))
    held = collected(new.gaps.dimiliki)
    rows = rows.assign(
        orang=common(periods.orang[first], rows["orang"]),
        kompetensi=coded(periods.kompetensi, first, rows["kompetensi"]),
        unit=coded(periods.unit, first, rows["unit"]),
        jenjang=coded(periods.jenjang, first, rows["jenjang"]),
        sejak=_days(rows["hari"], old),
    ).rename(columns={"level_dimiliki": "awal", "level_standar": "standar"})
    held = held.assign(
        orang=common(periods.orang[last], held["orang"]),
        kompetensi=coded(periods.kompetensi, last, held["kompetensi"]),
        sampai=_days(held["hari"], new),
    ).rename(columns={"level": "akhir"})
    both = rows.merge(held[[*_KEYS, "akhir", "sampai"]], on=_KEYS, how="left")
    again = (both["awal"].notna() & both["akhir"].notna() & (both["sampai"] > both["sejak"])).fillna(value=False)
    return BeforeAfter(both.drop(columns=["hari", "kesenjangan"]).assign(ulang=again.astype(bool)))


def common(number: NDArray[np.int32], orang: pd.Series[int]) -> NDArray[np.int64]:
    """The common number of people of a period."""
    return number[orang.to_numpy(np.int64)].astype(np.int64)


def coded(shared: Shared, period: int, codes: pd.Series[int]) -> NDArray[np.int64]:
    """The common code of things of a period; `NONE` stays."""
    return shared.kode[period][codes.to_numpy(np.int64)].astype(np.int64)


def _days(days: pd.Series[int], period: Period) -> NDArray[np.int64]:
    """The days of assessments; of an undated one that of the period."""
    return np.asarray(days.fillna(day(period.as_of)), np.int64)
