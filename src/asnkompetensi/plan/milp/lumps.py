"""Rows that say that classes are whole, found where the linear relaxation holds parts of them.

In the relaxation a class of twenty is held by a tenth for two people. Whoever sits in a training needs a whole one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.milp.columns import INFINITE, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.milp.columns import Floats
    from asnkompetensi.plan.milp.program import Program

CUT = 0.01  # how far outside at least


@dataclass(frozen=True, eq=False)
class Hall:
    """People of a training, and the columns of all classes that they can sit in; each holds `muat` of them."""

    kursi: Ints
    kelas: Ints
    muat: int


def halls(instance: Instance, program: Program) -> list[Hall]:
    """Of each source, and of each training with several sources."""
    payers, start = program.payers, program.columns.kelas
    source, pair = payers.arus
    found = []
    seats = np.flatnonzero(np.isin(payers.sumber, source))
    for whose, among, classes in (
        (payers.sumber[seats], source, start + pair),
        (instance.kursi.pelatihan[seats], payers.pelatihan, start + np.arange(len(payers.dana))),
    ):
        order, other = np.argsort(whose, kind="stable"), np.argsort(among, kind="stable")
        for one in np.unique(whose):
            own = seats[order[slice(*np.searchsorted(whose[order], [one, one + 1]))]]
            rooms = classes[other[slice(*np.searchsorted(among[other], [one, one + 1]))]]
            found.append(Hall(own, rooms, int(instance.kelas.maksimum[instance.kursi.pelatihan[own[0]]])))
    return found


def fuller(halls: list[Hall], value: Floats) -> Rows:
    """Rows that a solution of the relaxation breaks."""
    found = [row for hall in halls for row in _broken(hall, value)]
    count = np.array([len(columns) for columns, _, _ in found], np.int64)
    return Rows(
        np.repeat(np.arange(len(found)), count),
        np.concatenate([np.zeros(0, np.int64), *(columns for columns, _, _ in found)]),
        np.concatenate([np.zeros(0), *(weights for _, weights, _ in found)]),
        np.full(len(found), -INFINITE),
        np.array([limit for _, _, limit in found], np.float64),
    )


def _broken(hall: Hall, value: Floats) -> Iterator[tuple[Ints, Floats, float]]:
    """Columns, weights and limit of each row.

    Less than one class: nobody has more of a seat than there is of a class. Else, with k whole classes and a part of
    another: of the seats that are taken by more than that part there are r more than fit into k classes, and each class
    more gives no more than r of them a seat, each one less takes at least r away.
    """
    held = value[hall.kelas].sum()
    whole = int(held + CUT)
    part = held - whole
    sitting = hall.kursi[value[hall.kursi] > part + CUT]
    if not whole:
        for seat in sitting:
            yield np.append(seat, hall.kelas), np.append(1.0, -np.ones(len(hall.kelas))), 0.0
        return
    rest = len(sitting) - whole * hall.muat
    if 0 < rest < hall.muat and value[sitting].sum() > whole * hall.muat + rest * part + CUT:
        weights = np.r_[np.ones(len(sitting)), np.full(len(hall.kelas), -float(rest))]
        yield np.r_[sitting, hall.kelas], weights, float(whole * (hall.muat - rest))
