"""The planning problem of an agency: its offers, catalogue, purses and limits as whole numbers in arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.plan.build_classes import classes, plannable
from asnkompetensi.plan.build_purses import payable, purses
from asnkompetensi.plan.build_seats import seats
from asnkompetensi.plan.instance import NO_LIMIT, Instance
from asnkompetensi.plan.weights import unit_weights

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.plan.instance import Ints


def build(data: Data, offers: Iterable[pd.DataFrame], limits: Limits) -> Instance:
    """The instance of all `offers`, which come in batches of whole people, rising by person.

    Their columns, whole numbers: `orang`, `kompetensi`, `pelatihan`, `bobot` (weight of the standard's `tingkat`),
    `level_ditutup` (millionths). No seat has what cannot be held (no class may be, or a minimum above the maximum) or
    not be paid (no purse may), nor has anybody of a unit that weighs nothing. What a unit is guaranteed is counted by
    its people who have a seat; how many of it may be away, by all of its people.
    """
    unit = data.pegawai["unit"].to_numpy(np.int64)
    units = len(data.unit.names)
    dana = purses(data.katalog, limits.budget)
    weight = unit_weights(data, ikm=limits.ikm)
    allowed = payable(dana, units) & plannable(data.katalog) & (weight > 0)[:, None]
    kursi, satuan = seats(offers, unit, weight, allowed)
    candidates = np.bincount(unit[np.unique(kursi.orang)], minlength=units)
    return Instance(
        kursi=kursi,
        kelas=classes(data.katalog),
        dana=dana,
        unit=unit,
        max_jp=limits.max_jp * NUMBER_UNIT,
        max_trainings=limits.max_trainings,
        jaminan=np.minimum(candidates, limits.min_per_unit or 0),
        adil=limits.fair,
        hadir=_present(np.bincount(unit, minlength=units), limits.max_away),
        satuan=satuan,
    )


def _present(people: Ints, away: int | None) -> Ints:
    """By unit how many may be in class on one day: so many of a hundred, rounded down, and one in any case."""
    if away is None:
        return np.full(len(people), NO_LIMIT)
    return np.maximum(people * away // 100, 1)
