"""The purses of a plan: how much, for whom, for which trainings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import MONEY_UNIT
from asnkompetensi.plan.instance import NO_LIMIT, Purses

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.plan.instance import Flags, Ints


def purses(katalog: Catalogue, budget: int | None) -> Purses:
    """The purses in the order of `dana`; where there is none one for everything, of `budget` rupiah or without limit.

    A purse without a readable amount holds nothing.
    """
    table, trainings = katalog.dana, len(katalog.pelatihan)
    if table.empty:
        money = NO_LIMIT if budget is None else budget * MONEY_UNIT
        return Purses(np.array([money]), np.array([NONE], np.int64), np.ones((1, trainings), np.bool_))
    earmark = table["untuk_kompetensi"].to_numpy(np.int64)
    return Purses(
        pagu=table["jumlah"].fillna(0).to_numpy(np.int64),
        unit=table["untuk_unit"].to_numpy(np.int64),
        membayar=_by_name(katalog) & _by_competency(katalog, earmark),
    )


def _by_name(katalog: Catalogue) -> Flags:
    """Purse x training: whether the training is paid by the purse of this name, or by any."""
    purse = np.array([fold(name) for name in katalog.dana["sumber_dana"]])
    asked = np.array([fold(name) for name in katalog.pelatihan["sumber_dana"]])
    found: Flags = (asked == "")[None, :] | (purse[:, None] == asked[None, :])
    return found


def _by_competency(katalog: Catalogue, earmark: Ints) -> Flags:
    """Purse x training: whether the training names the competency that the purse is for."""
    named = np.zeros(
        (int(katalog.hasil["kompetensi"].max()) + 1 if len(katalog.hasil) else 0, len(katalog.pelatihan)), np.bool_
    )
    named[katalog.hasil["kompetensi"], katalog.hasil["pelatihan"]] = True
    found = np.zeros((len(earmark), len(katalog.pelatihan)), np.bool_)
    known = (earmark >= 0) & (earmark < len(named))
    found[known] = named[earmark[known]]
    found[earmark == NONE] = True
    return found


def payable(dana: Purses, units: int) -> Flags:
    """Unit x training: whether there is a purse that may pay the seat of a person of the unit."""
    found = np.zeros((units, dana.membayar.shape[1]), np.bool_)
    for unit, pays in zip(dana.unit.tolist(), dana.membayar, strict=True):
        if unit == NONE:
            found |= pays
        elif 0 <= unit < units:
            found[unit] |= pays
    return found
