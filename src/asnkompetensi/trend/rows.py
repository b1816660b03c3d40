"""The gap rows of two periods side by side: one row per person and competency that either of them has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.period import Periods
    from asnkompetensi.trend.step import Standing, Step

SIDES = ("lama", "baru")
_TAKEN = {"level_standar": "standar", "level_dimiliki": "level", "kesenjangan": "gap", "status": "status",
          "sumber": "sumber"}  # fmt: skip
_NOTHING = {name: 0 if name == "gap" else NONE for name in _TAKEN.values()}
_BOTH = [f"{name}_{side}" for side in SIDES for name in _NOTHING]


def rows(step: Step, periods: Periods) -> Frame:
    """The gap rows of the people asked about: `orang` (common number), `kompetensi` (common code), once each.

    For each side, `_lama` and `_baru`: `standar` and `gap` (millionths; `gap` is 0 where it is not known), `level`
    (millionths), `status` and `sumber` (codes), each `NONE` where there is no gap row, `level` also where it was not
    assessed. They are in the engine of the newer period.
    """
    count = len(periods.kompetensi.names.names)
    sides = [_side(one, periods, step, side) for one, side in zip((step.lama, step.baru), SIDES, strict=True)]
    keyed = [side.with_columns(kunci=nw.col("orang") * count + nw.col("kompetensi")) for side in sides]
    both = nw.concat([side.select("kunci", *_BOTH) for side in keyed]).group_by("kunci").agg(nw.col(_BOTH).max())
    kompetensi = nw.col("kunci") % count
    return both.select(*_BOTH, orang=(nw.col("kunci") - kompetensi) // count, kompetensi=kompetensi)


def _side(standing: Standing, periods: Periods, step: Step, side: str) -> Frame:
    """The gap rows of one period under common numbers; the columns of the other side say that there is nothing.

    Nothing is less than any value, so that of the two rows of one person and competency each gives the higher.
    """
    place = next(place for place, one in enumerate(periods.periode) if one is standing.periode)
    gaps = standing.periode.gaps
    asked = np.flatnonzero(np.isin(standing.orang, step.nomor))
    people = _pairs("orang", asked, "nomor", standing.orang[asked])
    codes = periods.kompetensi.kode[place][:-1]
    names = _pairs("kompetensi", np.arange(len(codes)), "kode", codes)
    own = gaps.pasangan.select(
        nw.col("orang", "kompetensi").cast(nw.Int64),
        **{f"{new}_{side}": nw.col(old).fill_null(_NOTHING[new]).cast(nw.Int64) for old, new in _TAKEN.items()},
    )
    found = step.mesin.meet(own, gaps.mesin)
    found = found.join(step.mesin.put(people), on="orang").join(step.mesin.put(names), on="kompetensi")
    (other,) = (one for one in SIDES if one != side)
    return found.drop("orang", "kompetensi").with_columns(
        orang=nw.col("nomor"),
        kompetensi=nw.col("kode"),
        **{f"{name}_{other}": nw.lit(nothing, nw.Int64) for name, nothing in _NOTHING.items()},
    )


def _pairs(name: str, own: object, other: str, common: object) -> pd.DataFrame:
    """Codes of a period beside the common ones, as whole numbers of 64 bits."""
    return pd.DataFrame({name: own, other: common}).astype(np.int64)
