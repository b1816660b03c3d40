"""The stage, in order: the problem, its name, a plan and the plan that offices make, and the tables asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.model.data import NONE
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from asnkompetensi.plan.asked.answers import Answers, plans_again, wanted
from asnkompetensi.plan.asked.columns import TABLES
from asnkompetensi.plan.asked.person import person_of
from asnkompetensi.plan.asked.search import Search, Share
from asnkompetensi.plan.basis import basis
from asnkompetensi.plan.build import build
from asnkompetensi.plan.digest import hash_data
from asnkompetensi.plan.filed import filed
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.planned import Planned
from asnkompetensi.plan.present import tables
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.summary import summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import GapOptions, PlanOptions
    from asnkompetensi.model.plan import Limits, Watch
    from asnkompetensi.model.rules import TrainingRules


def plan(
    data: Data,
    gaps: Gaps,
    rules: TrainingRules,
    offers: Iterable[pd.DataFrame],
    asked: tuple[GapOptions, PlanOptions],
    watch: Watch,
) -> tuple[Computed, list[Problem]]:
    """The best plan for every offer: its totals, the tables named in the options, and what `plan.json` holds.

    `offers` are those of :func:`asnkompetensi.plan.build.build`; `asked` says how the gaps were computed, and what is
    wanted of the plan; what plans again after it goes through the offers once more. `PERINTAH-01` for a person asked
    about who is nobody in the data.
    """
    options, own = asked
    if own.why is not None and person_of(data, own.why) == NONE:
        return Computed({}, {}), [
            Problem("PERINTAH-01", nilai={"opsi": "--why", "nilai": mask(own.why), "mirip": ""})
        ]
    planned = planned_for(data, gaps, rules, offers, asked, watch)
    answers = Answers(planned, own, offers, Search(own.effort, watch))
    names = wanted(own, planned.instance)
    made = {**tables(planned, [name for name in names if name not in TABLES]), **answers.tables()}
    figures = {**summary(planned), **answers.figures()}
    ground = (*basis(planned), *law.training_points_basis())
    return Computed(figures, {name: made[name] for name in names}, rencana=filed(planned, options), dasar=ground), []


def planned_for(
    data: Data,
    gaps: Gaps,
    rules: TrainingRules,
    offers: Iterable[pd.DataFrame],
    asked: tuple[GapOptions, PlanOptions],
    watch: Watch,
) -> Planned:
    """The plan with all that it was made from."""
    options, own = asked
    limits = in_force(data, own.limits)
    instance = build(data, offers, limits)
    name = hash_data(instance, data, options, limits)
    first = Share(watch, 2, is_silent=False) if plans_again(own, instance) else watch
    found = solve(instance, own.effort, first)
    return Planned(data, gaps, rules, limits, instance, found, greedy(instance), name)


def in_force(data: Data, limits: Limits) -> Limits:
    """The limits that hold: with a table `dana` a budget asks for nothing (contract, section 6)."""
    return limits if data.katalog.dana.empty else replace(limits, budget=None)
