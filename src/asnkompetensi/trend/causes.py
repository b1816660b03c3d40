"""Why the gap of a person in a competency is another one: parts that add up to the difference exactly.

The level goes first, against the standard of the older period; what is left of the difference is the standard's. That
part is the person's move where the standard of either period names something (jabatan, jenjang or unit) that is another
one for him now; else the standard itself changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.trend.codes import EFFECTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.trend.step import Step

# What each row of a standard names: by the code of its source.
_OF_JABATAN = (Sumber.JABATAN_UNIT, Sumber.JABATAN, Sumber.BARIS)
_OF_JENJANG = (Sumber.JENJANG_UNIT, Sumber.JENJANG, Sumber.BAWAAN, Sumber.BARIS)
_OF_UNIT = (Sumber.JABATAN_UNIT, Sumber.JENJANG_UNIT)


def causes(rows: pd.DataFrame, step: Step) -> pd.DataFrame:
    """One column for each of `EFFECTS` (millionths, int32), in the order of `rows`; their sum is `gap_baru - gap_lama`.

    What lowers the gap is negative. Beside them `sebab`: a code of :data:`SEBAB`, what changed, whether or not it shows
    in the gap.
    """
    who = rows["orang"].to_numpy()
    was, now = step.lama.ada[who], step.baru.ada[who]
    level = [rows[f"level_{side}"].to_numpy() for side in ("lama", "baru")]
    standar = [rows[f"standar_{side}"].to_numpy() for side in ("lama", "baru")]
    before = rows["gap_lama"].to_numpy()
    change = rows["gap_baru"].to_numpy() - before
    stayed = was & now
    asked = stayed & (standar[0] != NONE) & (standar[1] != NONE)
    known = asked & (level[0] != NONE) & (level[1] != NONE)
    newly, no_more = (asked & (level[one] != NONE) & (level[other] == NONE) for one, other in ((1, 0), (0, 1)))
    by_level = np.where(known, np.maximum(standar[0] - level[1], 0) - before, 0)
    by_standard = np.where(known | (stayed & ~asked), change - by_level, 0)
    moved = _moved(rows, step, who)
    other = stayed & (standar[0] != standar[1]) & ~newly & ~no_more
    parts = (
        np.minimum(by_level, 0),
        np.maximum(by_level, 0),
        np.where(moved, 0, by_standard),
        np.where(moved, by_standard, 0),
        *(np.where(mask, change, 0) for mask in (newly, no_more, ~was & now, was & ~now)),
    )
    told = _told(known, level, (other & ~moved, other & moved, newly, no_more, ~was & now, was & ~now))
    return pd.DataFrame({**dict(zip(EFFECTS, parts, strict=True)), "sebab": told}, copy=False)


def _moved(rows: pd.DataFrame, step: Step, who: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Whether the standard of either period names something that is another one for the person now."""
    sources = [rows[f"sumber_{side}"].to_numpy() for side in ("lama", "baru")]
    moved = np.zeros(len(rows), np.bool_)
    for kinds, old, new in (
        (_OF_JABATAN, step.lama.jabatan, step.baru.jabatan),
        (_OF_JENJANG, step.lama.jenjang, step.baru.jenjang),
        (_OF_UNIT, step.lama.unit, step.baru.unit),
    ):
        named = np.isin(sources[0], kinds) | np.isin(sources[1], kinds)
        moved |= named & (old != new)[who]
    return moved


OTHERS = ("", "standar_berubah", "orang_pindah", "baru_dinilai", "tidak_lagi_dinilai", "datang", "keluar")
LEVELS = ("", "level_naik", "level_turun")
SEBAB = tuple("; ".join(filter(None, (level, other))) for level in LEVELS for other in OTHERS)


def _told(
    known: NDArray[np.bool_], level: list[NDArray[np.int32]], masks: tuple[NDArray[np.bool_], ...]
) -> NDArray[np.int32]:
    """What changed, as a position in `SEBAB`."""
    other = np.zeros(len(known), np.int32)
    for code, mask in enumerate(masks, 1):
        other[mask] = code
    rose, fell = known & (level[1] > level[0]), known & (level[1] < level[0])
    return other + len(OTHERS) * (rose + 2 * fell.astype(np.int32))
