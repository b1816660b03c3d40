"""Guarantees that cannot all be kept: whose they are, how many seats are missing, and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.milp.columns import INFINITE, Rows
from asnkompetensi.plan.milp.program import matrix, program, stacked
from asnkompetensi.plan.milp.reading import proven, taken
from asnkompetensi.plan.milp.run import Heeding, Solver
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.milp.program import Program

OPTIONS = {"mip_rel_gap": 0.0, "mip_abs_gap": 0.99}


@dataclass(frozen=True, eq=False)
class Clash:
    """Why not all of `Instance.jaminan` can be kept.

    kurang    by unit: seats missing in a plan in which the fewest are missing; `jaminan - kurang` can be kept
    sedikit   proven: in every plan at least so many are missing; the sum of `kurang`, unless time ended the search
    tanpa     how many would be missing without one kind of limit, for the kinds without which fewer would be: `dana`
              (money), `minimum` and `angkatan` (size and number of classes), `orang` (JP and trainings of a person),
              `kalender` (days of classes), `hadir` (people who stay), `adil` (fair shares)
    bentrok   units whose guarantees cannot be kept together, while those of every part of them can; rising
    """

    kurang: Ints
    sedikit: int
    tanpa: dict[str, int]
    bentrok: Ints


class NoPlanError(Exception):
    """No plan keeps the guarantees, or none was found in time (`clash` is None then)."""

    def __init__(self, clash: Clash | None) -> None:
        super().__init__("no plan keeps the guarantees" if clash else "no plan was found in time")
        self.clash = clash


def clash(instance: Instance, watch: Watch) -> Clash:
    """Why the guarantees of an instance cannot be kept: by the plan in which the fewest seats are missing.

    Where time ends the search, `kurang` is what is missing in the best plan so far, `tanpa` tells of fewer kinds and
    `bentrok` may hold more units than clash.
    """
    watch = Heeding(watch)
    missing, least = _fewest(instance, watch)
    without = {}
    for kind, easier in _easier(instance).items():
        fewer, bound = _fewest(easier, watch)
        if bound == fewer.sum() < missing.sum():
            without[kind] = int(fewer.sum())
    units = np.flatnonzero(instance.jaminan > 0).tolist()
    return Clash(missing, least, without, np.array(sorted(_clashing(instance, watch, [], units)), np.int64))


def _fewest(instance: Instance, watch: Heeding) -> tuple[Ints, int]:
    """Seats missing by unit in the plan in which the fewest are missing, and how many are in every plan, proven."""
    model = _elastic(program(instance), instance.jaminan)
    ran = Solver(matrix(model), OPTIONS).run(watch)
    plan = None if ran.nilai is None else taken(model, ran.nilai)
    missing = instance.jaminan
    if plan is not None and sound(replace(instance, jaminan=np.zeros_like(missing)), *plan):
        there = np.bincount(instance.unit[instance.kursi.orang[plan[0]]], minlength=len(missing))
        missing = np.maximum(missing - there, 0)
    bound = proven(model, ran.batas)
    return missing, int(min(max(-bound, 0), missing.sum()))


def _elastic(model: Program, promised: Ints) -> Program:
    """The program whose columns, in addition, fill up what is missing; as few of them as possible."""
    unit = np.flatnonzero(promised > 0)
    count, first = len(unit), len(model.untung)
    size = promised[unit].astype(np.float64)
    least = model.bawah.copy()
    least[model.columns.satuan_kerja : model.columns.semua] = 0
    filled = Rows(
        np.tile(np.arange(count), 2),
        np.concatenate([model.columns.satuan_kerja + unit, first + np.arange(count)]),
        np.ones(2 * count),
        size,
        np.full(count, INFINITE),
    )
    return replace(
        model,
        untung=np.concatenate([np.zeros(first), -np.ones(count)]),
        skala=1,
        bawah=np.concatenate([least, np.zeros(count)]),
        atas=np.concatenate([model.atas, size]),
        bulat=np.concatenate([model.bulat, np.ones(count, np.int64)]),
        rows=stacked([model.rows, filled]),
    )


def _easier(instance: Instance) -> dict[str, Instance]:
    """The instance without one kind of limit each."""
    classes, purses = instance.kelas, instance.dana
    trainings = np.ones_like(classes.minimum)
    undated = replace(classes, mulai=NONE * trainings, selesai=NONE * trainings)
    return {
        "dana": replace(instance, dana=replace(purses, pagu=np.full_like(purses.pagu, NO_LIMIT))),
        "minimum": replace(instance, kelas=replace(classes, minimum=trainings)),
        "angkatan": replace(instance, kelas=replace(classes, angkatan=NO_LIMIT * trainings)),
        "orang": replace(instance, max_jp=NO_LIMIT, max_trainings=len(classes)),
        "kalender": replace(instance, kelas=undated),
        "hadir": replace(instance, hadir=np.full_like(instance.hadir, NO_LIMIT)),
        "adil": replace(instance, adil=False),
    }


def _clashing(instance: Instance, watch: Heeding, kept: list[int], units: list[int], *, new: bool = False) -> list[int]:
    """The least part of units that clashes together with others: halves are looked at alone (QuickXplain, Junker 2004).

    `new`: whether something was added to `kept` since it was last known to be possible.
    """
    if new and _impossible(instance, watch, kept):
        return []
    if len(units) < 2:
        return units
    half = len(units) // 2
    one, two = units[:half], units[half:]
    second = _clashing(instance, watch, kept + one, two, new=True)
    first = _clashing(instance, watch, kept + second, one, new=bool(second))
    return first + second


def _impossible(instance: Instance, watch: Heeding, units: list[int]) -> bool:
    """Whether the guarantees of some units are proven to clash."""
    promised = np.zeros_like(instance.jaminan)
    promised[units] = instance.jaminan[units]
    model = program(replace(instance, jaminan=promised))
    return Solver(matrix(replace(model, untung=np.zeros_like(model.untung))), {}).run(watch).mustahil
