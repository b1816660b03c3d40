"""The stage, in order: the problem, its name, a plan and the plan that offices make, and the tables asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.model.data import NONE
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from asnkompetensi.plan.asked.answers import Answers, plans_again, wanted
from asnkompetensi.plan.asked.columns import TABLES
from asnkompetensi.plan.asked.person import person_of
from asnkompetensi.plan.asked.search import Search, Share
from asnkompetensi.plan.basis import basis
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.digest import hash_data
from asnkompetensi.plan.doubts.clashes import clashing
from asnkompetensi.plan.doubts.contracts import above
from asnkompetensi.plan.doubts.people import nobody
from asnkompetensi.plan.filed import filed
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.planned import Planned
from asnkompetensi.plan.posed import posed
from asnkompetensi.plan.present import tables
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.summary import summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import GapOptions, PlanOptions
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.plan.instance import Instance


def plan(
    data: Data,
    gaps: Gaps,
    rules: TrainingRules,
    offers: Iterable[pd.DataFrame],
    asked: tuple[GapOptions, PlanOptions],
    watch: Watch,
    errors: Callable[[], pd.DataFrame],
) -> tuple[Computed, list[Problem]]:
    """The best plan for every offer: its totals, the tables named in the options, and what `plan.json` holds.

    `offers` are those of :func:`asnkompetensi.plan.build.build`; `asked` says how the gaps were computed, and what is
    wanted of the plan; what plans again after it goes through the offers once more, and asks `errors` for those after
    each error of a level (:func:`asnkompetensi.plan.asked.changes.errors`). `PERINTAH-01` for a person asked
    about who is no active person; `RENCANA-02` to `RENCANA-11`. No plan is given where guarantees clash
    or a number is too large.
    """
    options, own = asked
    if own.why is not None and person_of(data, own.why) == NONE:
        return Computed({}, {}), [nobody(data, own.why)]
    problem, met = posed(data, offers, own.limits, rules)
    if problem is None:
        return Computed({}, {}), met
    try:
        planned = _planned(data, gaps, rules, (options, replace(own, limits=problem.limits)), problem.instance, watch)
    except NoPlanError as none:
        return Computed({}, {}), [*met, clashing(data, problem.instance, none.clash)]
    result, more = told(planned, asked, offers, errors, watch)
    return result, [*met, *more]


def told(
    planned: Planned,
    asked: tuple[GapOptions, PlanOptions],
    offers: Iterable[pd.DataFrame],
    errors: Callable[[], pd.DataFrame],
    watch: Watch,
) -> tuple[Computed, list[Problem]]:
    """What a plan comes to: as :func:`plan`, whoever found it."""
    options, own = asked
    answers = Answers(planned, own, offers, errors, Search(own.effort, watch))
    names = wanted(own, planned.instance)
    made = {**tables(planned, [name for name in names if name not in TABLES]), **answers.tables()}
    figures = {**summary(planned), **answers.figures()}
    ground = (*basis(planned), *law.training_points_basis())
    result = Computed(figures, {name: made[name] for name in names}, rencana=filed(planned, options), dasar=ground)
    return result, above(planned)


def _planned(
    data: Data,
    gaps: Gaps,
    rules: TrainingRules,
    asked: tuple[GapOptions, PlanOptions],
    instance: Instance,
    watch: Watch,
) -> Planned:
    """The plan with all that it was made from; half of the time is left for what plans again."""
    options, own = asked
    found = solve(instance, own.effort, Share(watch, 2, is_silent=False) if plans_again(own, instance) else watch)
    name = hash_data(instance, data, options, own.limits)
    return Planned(data, gaps, rules, own.limits, instance, found, greedy(instance), name)
