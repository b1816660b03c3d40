"""Units and competencies: sums of both periods, why they differ, and whether it went well for certain.

A person counts where he was, then where he is. What he takes along (`dibawa_masuk`, `dibawa_keluar`) is his gap of the
older period: it leaves one unit and comes to the other, so that over all units it is nothing. What became of his gap
since counts where he is now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT
from asnkompetensi.ratios import ints, ratio
from asnkompetensi.trend.codes import EFFECTS, Arah
from asnkompetensi.trend.measures import CHANGED, OF_SIDE, spread, summed
from asnkompetensi.trend.rows import SIDES

if TYPE_CHECKING:
    from asnkompetensi.model.frames import Frame

_CENT = LEVEL_UNIT // HUNDREDTH_UNIT
_SPAN = ["rata_min", "rata_maks", "arah"]
_WHOLE = 100 * HUNDREDTH_UNIT


def grouped(values: Frame, count: int) -> pd.DataFrame:
    """One row per group, by code (the index) from 0 to `count` - 1, all 0 for one that has nothing on either side.

    `baris` is how many rows it has on both sides.

    `values` are those of `measured`, or sums of them, with the group of each row on either side, `lama` and `baru`,
    `NONE` for none: the person was not there, or is not asked about. Sums of each side; what changed, for those who are
    in a group now or have left the agency; `dibawa_masuk` and `dibawa_keluar`; `perubahan`, which is the sum of all
    these parts.
    """
    gone, nowhere = nw.col("akibat_keluar") != 0, nw.col("baru") == NONE
    placed = values.with_columns(kini=nw.when(gone & nowhere).then(nw.col("lama")).otherwise(nw.col("baru")))
    carried = nw.when((nw.col("kini") != nw.col("lama")) & ~gone).then(nw.col("kesenjangan_lama")).otherwise(0)
    placed = placed.with_columns(dibawa=carried, baris=nw.lit(1, nw.Int64))
    of_side = {side: [f"{name}_{side}" for name in OF_SIDE] for side in SIDES}
    old, new, changed = (
        spread(summed(placed, by, names), by, range(count))
        for by, names in (
            ("lama", [*of_side["lama"], "dibawa", "baris"]),
            ("baru", [*of_side["baru"], "baris"]),
            ("kini", [*CHANGED, *EFFECTS, "dibawa"]),
        )
    )
    found = pd.concat(
        [table.drop(columns=["dibawa", "baris"], errors="ignore") for table in (old, new, changed)], axis=1
    )
    found = found.assign(
        dibawa_masuk=changed["dibawa"], dibawa_keluar=-old["dibawa"], baris=old["baris"] + new["baris"]
    )
    return found.assign(perubahan=found["kesenjangan_baru"] - found["kesenjangan_lama"])


def judged(groups: pd.DataFrame) -> pd.DataFrame:
    """The same with means, in hundredths, and `arah` (code): whether it went well for certain.

    `rata_lama`, `rata_baru` (levels short by assessed pair), `perubahan_rata`; `pemenuhan_lama`, `pemenuhan_baru`
    (percent of the levels required of those assessed that are there).
    `rata_min` and `rata_maks` are the least and the most that the mean over all pairs required can have changed: what
    was not assessed may be met wholly, or not at all. They are rounded away from each other; `arah` is told from the
    exact numbers.
    """
    means = {side: _ratio(groups[f"kesenjangan_{side}"], _CENT * groups[f"dinilai_{side}"]) for side in SIDES}
    met = {
        side: _ratio(_WHOLE * (groups[f"diminta_{side}"] - groups[f"kesenjangan_{side}"]), groups[f"diminta_{side}"])
        for side in SIDES
    }
    taken = ["pasangan", "kesenjangan", "belum"]
    exact = groups[[f"{name}_{side}" for side in SIDES for name in taken]].astype(object).to_numpy().tolist()
    spans = pd.DataFrame([_span(*line) for line in exact], columns=_SPAN, index=groups.index)
    return groups.assign(
        rata_lama=means["lama"],
        rata_baru=means["baru"],
        perubahan_rata=means["baru"] - means["lama"],
        pemenuhan_lama=met["lama"],
        pemenuhan_baru=met["baru"],
        **{name: spans[name].astype("Int64") for name in _SPAN},
    )


def _span(pairs: int, short: int, open_: int, pairs_now: int, short_now: int, open_now: int) -> tuple[int | None, ...]:
    """The least and the most change of the mean (hundredths of a level), and which way it goes for certain."""
    if not pairs or not pairs_now:
        return None, None, Arah.TAK_TERBANDING.value
    least = short_now * pairs - (short + open_) * pairs_now
    most = (short_now + open_now) * pairs - short * pairs_now
    way = Arah.MEMBAIK if most < 0 else Arah.MENURUN if least > 0 else Arah.TETAP if least == most else Arah.BELUM_PASTI
    whole = pairs * pairs_now * _CENT
    return least // whole, -(-most // whole), way.value


def _ratio(part: pd.Series[int], whole: pd.Series[int]) -> pd.Series[int]:
    """`part / whole`, rounded half up; missing where `whole` is 0. Neither is negative."""
    return pd.Series(ratio(ints(part), ints(whole)), index=part.index)
