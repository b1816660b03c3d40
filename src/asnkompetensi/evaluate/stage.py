"""The stage: who was short and is assessed again, who attended what, the verdicts; then the plan, and the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asnkompetensi.evaluate import asked, behind, problems, rows, rows_pairs, service, summary
from asnkompetensi.evaluate.basis import basis
from asnkompetensi.evaluate.before_after import before_after
from asnkompetensi.evaluate.came import came
from asnkompetensi.evaluate.present import listed, table
from asnkompetensi.evaluate.trainings import trainings
from asnkompetensi.evaluate.weighed import weighed
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.evaluate.trainings import Trainings
    from asnkompetensi.model.options import EvaluateOptions
    from asnkompetensi.model.period import Periods
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.result import Figure, ResultTable

    Part = tuple[dict[str, Figure], dict[str, Callable[[], ResultTable]], list[Problem]]


def evaluate(periods: Periods, options: EvaluateOptions, plan: PlanFile | None) -> tuple[Computed, list[Problem]]:
    """What is said of each training attended between the two periods, as far as `options.tables` names tables.

    Problems: `EVALUASI-01` to `-08`; of the first two and of -04 there are no tables.
    """
    if told := [*asked.unknown(periods, options), *problems.lacking(periods)]:
        return Computed({}, {}), told
    found, offers = before_after(periods), trainings(periods)
    who = asked.chosen(periods, options)
    present = came(periods, found, offers, who)
    every = weighed(found, offers, present, who, across=options.across)
    figures = summary.summary(every, present)
    made: dict[str, Callable[[], ResultTable]] = {
        "evaluasi-pelatihan": lambda: listed("evaluasi-pelatihan", rows.rows(every, offers)),
        "evaluasi-pasangan": lambda: table("evaluasi-pasangan", rows_pairs.rows(every, offers, found, periods)),
        **behind.of_people(periods, found, offers, present, every, who),
    }
    told = [*problems.unseen(periods, present)]
    for part in (_served(periods, found, who), _planned(periods, found, offers, plan, who, options.berkas)):
        figures, made, told = {**figures, **part[0]}, {**made, **part[1]}, [*told, *part[2]]
    if any(problem.kode == "EVALUASI-04" for problem in told):
        return Computed({}, {}), told
    shown = {name: made[name]() for name in options.tables if name in made}
    return Computed(figures, shown, dasar=basis(across=options.across)), told


def _served(periods: Periods, found: BeforeAfter, who: NDArray[np.bool_]) -> Part:
    """How the rise of people goes together with the service index of their units, where there is one."""
    units = service.units(periods, found, who)
    if units.empty:
        return {}, {}, []
    shown = listed("evaluasi-ikm", service.rows(units, periods))
    return summary.of_service(service.together(units)), {"evaluasi-ikm": lambda: shown}, [Problem("EVALUASI-08")]


def _planned(
    periods: Periods,
    found: BeforeAfter,
    offers: Trainings,
    plan: PlanFile | None,
    who: NDArray[np.bool_],
    berkas: str,
) -> Part:
    """What became of a plan, where one is given."""
    if plan is None:
        return {}, {}, []
    from asnkompetensi.evaluate import planned

    seats = planned.planned(plan, periods, found, offers, who)
    told = problems.misplanned(plan, berkas, seats, periods.periode[-1])
    lines = planned.rows(seats, offers)
    made = {
        "evaluasi-rencana": lambda: listed("evaluasi-rencana", lines),
        **behind.of_plan(periods, offers, seats),
    }
    return summary.of_plan(lines), made, told
