"""A plan as values of the columns, and back; how much more is possible."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.groups import needed

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.milp.columns import Floats
    from asnkompetensi.plan.milp.program import Program

ROUNDING = 1e-7  # what HiGHS takes for nothing in a reduced cost, and what its bound may be wrong by for each column


def taken(program: Program, value: Floats) -> tuple[Ints, Ints] | None:
    """Seats taken (rising) and their purses, values rounded; None where the people of a source and its flows differ.

    People of a source are shared out in rising order: they are alike, whoever pays.
    """
    payers, columns = program.payers, program.columns
    seats = np.flatnonzero(np.rint(value[: columns.kursi]) > 0)
    source = payers.sumber[seats]
    pair = columns.satu[source]
    count = np.rint(value[columns.aliran : columns.satuan_kerja]).astype(np.int64)
    flow = payers.arus[:, columns.arus]
    order = np.argsort(source, kind="stable")
    shared = order[pair[order] == NONE]
    if not np.array_equal(source[shared], np.repeat(flow[0], count)):
        return None
    pair[shared] = np.repeat(flow[1], count)
    return seats, payers.dana[pair]


def placed(program: Program, instance: Instance, seats: Ints, purses: Ints) -> Floats:
    """The values of all columns in a plan; a purse that the program leaves out gives way to the one that may pay."""
    payers, columns = program.payers, program.columns
    pairs = {key: at for at, key in enumerate(zip(payers.dana.tolist(), payers.pelatihan.tolist(), strict=True))}
    flows = {key: at for at, key in enumerate(map(tuple, payers.arus[:, columns.arus].T.tolist()))}
    source = payers.sumber[seats]
    keys = zip(purses.tolist(), instance.kursi.pelatihan[seats].tolist(), strict=True)
    pair = [pairs.get(key, only) for key, only in zip(keys, columns.satu[source].tolist(), strict=True)]
    people = np.bincount(np.array(pair, np.int64), minlength=columns.pasangan)
    unit = np.bincount(instance.unit[instance.kursi.orang[seats]], minlength=columns.unit)
    flow = [flows[key] for key in zip(source.tolist(), pair, strict=True) if key in flows]
    return np.concatenate(
        [
            np.bincount(seats, minlength=columns.kursi),
            people,
            needed(people, instance.kelas.maksimum[payers.pelatihan]),
            np.bincount(np.array(flow, np.int64), minlength=len(columns.arus)),
            unit,
            [len(seats)],
        ]
    ).astype(np.float64)


def proven(program: Program, bound: float) -> float:
    """The bound of a run in units of `nilai`, rounded down to what plans can be worth; infinite where none is known."""
    if not math.isfinite(bound):
        return math.inf
    margin = ROUNDING * (len(program.untung) + abs(bound) * 0.01)
    return math.floor(bound + margin) * program.skala
