"""Why a gap has no possible seat, told from the catalogue and the purses: the same for all with the same levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.build_classes import plannable
from asnkompetensi.plan.build_purses import payable
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.view import View
from asnkompetensi.plan.weights import unit_weights

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.plan.instance import Ints

_CLASS = ["kompetensi", "level_dimiliki", "unit"]


def unoffered(view: View, gaps: pd.DataFrame) -> Ints:
    """The `Sebab` of each of some rows of `view.gaps` that have no possible seat.

    The trainings that name the competency are looked at: those that lead above the level held from there, of these
    those that can be held at all, of these those that a purse may pay for the unit, if it weighs anything. The first
    step that leaves none is the cause; where some are left, the person may not take them.
    """
    alike = gaps[_CLASS].drop_duplicates()
    kinds = alike.assign(sebab=_of_kinds(view, alike))
    return gaps[_CLASS].merge(kinds, on=_CLASS, how="left")["sebab"].to_numpy(np.int64)


def _of_kinds(view: View, kinds: pd.DataFrame) -> Ints:
    held, unit = kinds["level_dimiliki"].to_numpy(), kinds["unit"].to_numpy()
    possible, paid = plannable(view.katalog), payable(view.instance.dana, len(view.instance.hadir))
    weighs = unit_weights(view.planned.data, ikm=view.planned.limits.ikm)[unit] > 0
    found = np.full(len(kinds), Sebab.KATALOG_KOSONG.value)
    hasil, competency = view.katalog.hasil, kinds["kompetensi"].to_numpy()
    for code in np.intersect1d(competency, hasil["kompetensi"]):
        rows, where = hasil[hasil["kompetensi"] == code], np.flatnonzero(competency == code)
        training = rows["pelatihan"].to_numpy(np.int64)
        reached, asked = rows["level_hasil"].to_numpy(np.int64), rows["level_awal"].fillna(0).to_numpy(np.int64)
        fits = (reached[None] > held[where, None]) & (asked[None] <= held[where, None])
        can = fits & possible[training][None]
        pays = can & paid[unit[where]][:, training]
        steps = np.stack([fits.any(axis=1), can.any(axis=1), pays.any(axis=1), weighs[where]])
        found[where] = Sebab.LEVEL_TAK_COCOK + steps.cumprod(axis=0).sum(axis=0)
    return found
