"""What promises ask of shared money: a plan of an instansi that keeps its own and spends as little of it as can be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.clash import NoPlanError, clash
from asnkompetensi.plan.milp.program import matrix, program
from asnkompetensi.plan.milp.reading import taken
from asnkompetensi.plan.milp.run import Heeding, Solver
from asnkompetensi.plan.solve import SMALL
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.model.plan import Watch
    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.nation.member import Member


def frugal(member: Member, patience: Callable[[], Watch]) -> tuple[Ints, Ints]:
    """Seats and their purses: of plans that keep the promises the one with the smallest parts of shared purses.

    Raises `NoPlanError` where none does with all of the shared money, or none was found in time; the exact solver
    alone looks for it, which is not asked about millions of seats.
    """
    nobody = np.zeros(0, np.int64)
    if not member.instance.jaminan.any():
        return nobody, nobody
    if len(member.instance.kursi) > SMALL:
        raise NoPlanError(None)
    watch, instance = Heeding(patience()), member.instance
    model = program(instance)
    pairs, kelas = model.payers, instance.kelas
    weight = np.zeros(len(instance.dana))
    weight[member.bersama] = 1 / np.maximum(instance.dana.pagu[member.bersama], 1)
    spent = np.zeros(len(model.columns))
    spent[model.columns.orang : model.columns.kelas] = kelas.biaya_peserta[pairs.pelatihan] * weight[pairs.dana]
    spent[model.columns.kelas : model.columns.aliran] = kelas.biaya_angkatan[pairs.pelatihan] * weight[pairs.dana]
    ran = Solver(matrix(replace(model, untung=-spent)), {}).run(watch)
    if ran.mustahil:
        raise NoPlanError(clash(instance, watch))
    plan = None if ran.nilai is None else taken(model, ran.nilai)
    if plan is None or not sound(instance, *plan):
        raise NoPlanError(None)
    return plan
