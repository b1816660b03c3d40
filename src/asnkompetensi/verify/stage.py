"""The stage: the first thing that is broken, or what was proven."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, MONEY_UNIT, NUMBER_UNIT, Shown
from asnkompetensi.model.result import Computed, Figure
from asnkompetensi.verify.bound import bound
from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case
from asnkompetensi.verify.classes import classes
from asnkompetensi.verify.figures import distance, figures
from asnkompetensi.verify.money import money
from asnkompetensi.verify.persons import persons
from asnkompetensi.verify.seats import seats
from asnkompetensi.verify.tariff import prices
from asnkompetensi.verify.units import units

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules

# Each relies on what those before it found sound: a seat of nobody has no limits to look at.
_CHECKS = (seats, classes, persons, money, units, prices, figures)


def verify(plan: PlanFile, berkas: str, data: Data, rules: Rules, hash_data: str) -> tuple[Computed, list[Problem]]:
    """What was proven, as figures, or RENCANA-01 with the first thing that is broken.

    `rules` are those of the options in the plan, `hash_data` that of the data under them. Figures: `orang`, `kursi`,
    `kelas`, `biaya` (sen), `nilai` and `batas` (millionths, half up), `selisih_persen`; `batas_terbukti`, the bound
    that the prices in the file prove from the data alone (no lower than `batas`), and `selisih_terbukti` (hundredths of
    a per cent) between it and `nilai`.
    """
    case = Case(plan, data, rules)
    first = next(broken(case, hash_data), None)
    if first:
        return Computed({}, {}), [first.problem(berkas)]
    proven = max(bound(case), Fraction(plan.batas))
    spent = sum((Fraction(purse.terpakai) for purse in plan.dana), Fraction(0))
    return Computed(
        {
            "orang": Figure(len({seat.nip for seat in plan.kursi})),
            "kursi": Figure(len(plan.kursi)),
            "kelas": Figure(len(plan.kelas)),
            "biaya": Figure(int(spent * MONEY_UNIT), Shown.MONEY),
            "nilai": Figure(round(plan.nilai * NUMBER_UNIT), Shown.NUMBER),
            "batas": Figure(round(plan.batas * NUMBER_UNIT), Shown.NUMBER),
            "selisih_persen": Figure(int(plan.selisih_persen * HUNDREDTH_UNIT), Shown.HUNDREDTH),
            "batas_terbukti": Figure(round(proven * NUMBER_UNIT), Shown.NUMBER),
            "selisih_terbukti": Figure(int(distance(Fraction(plan.nilai), proven) * HUNDREDTH_UNIT), Shown.HUNDREDTH),
        },
        {},
    ), []


def broken(case: Case, hash_data: str) -> Iterator[Broken]:
    """All that is broken, in the order in which it is looked for; what comes after the first may not be sound."""
    if case.plan.hash_data != hash_data:
        yield Broken("hash", "hash_data")
    for check in _CHECKS:
        yield from check(case)
