"""Why the gap of a person in a competency is another one: parts that add up to the difference exactly.

The level goes first, against the standard of the older period; what is left of the difference is the standard's. That
part is the person's move where the standard of either period names something (jabatan, jenjang or unit) that is another
one for him now; else the standard itself changed.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.trend.codes import EFFECTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asnkompetensi.model.frames import Frame
    from asnkompetensi.trend.step import Step

# What each row of a standard names: by the code of its source.
_NAMED = {
    "jabatan": (Sumber.JABATAN_UNIT, Sumber.JABATAN, Sumber.BARIS),
    "jenjang": (Sumber.JENJANG_UNIT, Sumber.JENJANG, Sumber.BAWAAN, Sumber.BARIS),
    "unit": (Sumber.JABATAN_UNIT, Sumber.JENJANG_UNIT),
}
OTHERS = ("", "standar_berubah", "orang_pindah", "baru_dinilai", "tidak_lagi_dinilai", "datang", "keluar")
LEVELS = ("", "level_naik", "level_turun")
SEBAB = tuple("; ".join(filter(None, (level, other))) for level in LEVELS for other in OTHERS)
_BECAME, _ASKED = ("tetap", "datang", "keluar"), ("dipilih_lama", "dipilih_baru")


def standings(step: Step) -> pd.DataFrame:
    """One row per person of either period, by `orang`: 0 or 1 for what became of him.

    `tetap` (there in both), `datang`, `keluar`; `beda_jabatan`, `beda_jenjang`, `beda_unit`: another one now;
    `dipilih_lama`, `dipilih_baru`: asked about on that side.
    """
    was, now = step.lama.ada, step.baru.ada
    facts = {"tetap": was & now, "datang": ~was & now, "keluar": was & ~now}
    facts |= {"dipilih_lama": step.lama.dipilih, "dipilih_baru": step.baru.dipilih}
    facts |= {f"beda_{name}": getattr(step.lama, name) != getattr(step.baru, name) for name in _NAMED}
    return pd.DataFrame({"orang": np.arange(len(was)), **facts}).astype(np.int64)


def causes(rows: Frame, people: Frame) -> Frame:
    """The `rows` with one column for each of `EFFECTS` (millionths); their sum is `gap_baru - gap_lama`.

    `people` are those of :func:`standings`. What lowers the gap is negative. Beside them `sebab`: a code of
    :data:`SEBAB`, what changed, whether or not it shows in the gap; and `dipilih_lama`, `dipilih_baru` of the person.
    """
    there = rows.join(people, on="orang").with_columns(
        *(nw.col(name) == 1 for name in _BECAME),
        asked=(nw.col("tetap") == 1) & (nw.col("standar_lama") != NONE) & (nw.col("standar_baru") != NONE),
    )
    levels = {side: nw.col(f"level_{side}") != NONE for side in ("lama", "baru")}
    asked = nw.col("asked")
    compared = there.with_columns(
        known=asked & levels["lama"] & levels["baru"],
        newly=asked & levels["baru"] & ~levels["lama"],
        no_more=asked & levels["lama"] & ~levels["baru"],
        moved=_moved(),
        change=nw.col("gap_baru") - nw.col("gap_lama"),
    )
    divided = compared.with_columns(_by_level().alias("by_level"), other=_other())
    parts = divided.with_columns(_by_standard().alias("by_standard"))
    return parts.select(*rows.collect_schema().names(), *_ASKED, **_effects(), sebab=_told())


def _if(condition: nw.Expr, value: nw.Expr, other: nw.Expr | None = None) -> nw.Expr:
    return nw.when(condition).then(value).otherwise(nw.lit(0, nw.Int64) if other is None else other)


def _moved() -> nw.Expr:
    """Whether the standard of either period names something that is another one for the person now."""
    moved = [
        (nw.col(f"beda_{name}") == 1) & (nw.col(f"sumber_{side}") == kind.value)
        for name, kinds in _NAMED.items()
        for side in ("lama", "baru")
        for kind in kinds
    ]
    return reduce(or_, moved)


def _by_level() -> nw.Expr:
    """What the level alone does to the gap, against the older standard."""
    short = nw.col("standar_lama") - nw.col("level_baru")
    return _if(nw.col("known"), _if(short > 0, short) - nw.col("gap_lama"))


def _by_standard() -> nw.Expr:
    """What is left, of those whose level is known in both periods, or whom one standard does not ask."""
    theirs = nw.col("known") | (nw.col("tetap") & ~nw.col("asked"))
    return _if(theirs, nw.col("change") - nw.col("by_level"))


def _other() -> nw.Expr:
    """Whether the standard asks for another level, and nothing else tells why the gap is another one."""
    changed = nw.col("tetap") & (nw.col("standar_lama") != nw.col("standar_baru"))
    return changed & ~nw.col("newly") & ~nw.col("no_more")


def _effects() -> Mapping[str, nw.Expr]:
    level, standard, change = (nw.col(name) for name in ("by_level", "by_standard", "change"))
    parts = (
        _if(level < 0, level),
        _if(level > 0, level),
        _if(~nw.col("moved"), standard),
        _if(nw.col("moved"), standard),
        *(_if(nw.col(name), change) for name in ("newly", "no_more", "datang", "keluar")),
    )
    return dict(zip(EFFECTS, parts, strict=True))


def _told() -> nw.Expr:
    """What changed, as a position in `SEBAB`."""
    masks = (
        nw.col("other") & ~nw.col("moved"),
        nw.col("other") & nw.col("moved"),
        *(nw.col(name) for name in ("newly", "no_more", "datang", "keluar")),
    )
    other = nw.lit(0, nw.Int64)
    for code, mask in enumerate(masks, 1):
        other = _if(mask, nw.lit(code, nw.Int64), other)
    rose, fell = (nw.col("known") & way for way in (_changed() > 0, _changed() < 0))
    return other + _if(rose, nw.lit(len(OTHERS), nw.Int64), _if(fell, nw.lit(2 * len(OTHERS), nw.Int64)))


def _changed() -> nw.Expr:
    return nw.col("level_baru") - nw.col("level_lama")
