"""The stages that follow the gap, as the flow calls them: what each needs, and how its options reach it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from asnkompetensi.model.rules import Purpose

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import (
        EvaluateOptions,
        GapOptions,
        MaskOptions,
        MentorOptions,
        PlanOptions,
        RecommendOptions,
        SureOptions,
        TalentOptions,
        TrendOptions,
    )
    from asnkompetensi.model.period import Periods
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Computed, ResultTable
    from asnkompetensi.model.rules import TrainingRules

    Made = tuple[Computed, list[Problem]]

CATALOG = ("pelatihan",)


@dataclass(frozen=True, slots=True)
class Later:
    """The stage after the gap; without the tables it `needs` there is no result, without those it `wants` no stage.

    `lazy`: it takes the gap rows as the engine has them, and computes on that engine; else as frames of pandas.
    """

    name: str
    stage: Callable[[Data, Gaps, TrainingRules], Made]
    needs: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    lazy: bool = False


@dataclass(frozen=True, slots=True)
class Across:
    """The stage after several periods, each with its gaps (:mod:`asnkompetensi.periods`); `lazy` as in `Later`."""

    name: str
    stage: Callable[[Periods, TrainingRules], Made]
    lazy: bool = False


def on_pandas(gaps: Gaps) -> Gaps:
    """Gap rows as frames of pandas, whatever engine computed them."""
    from asnkompetensi.engine.border import border, taken
    from asnkompetensi.model.engine import Engine

    here = border(Engine.PANDAS, None)
    pasangan, orang, dimiliki = (here.put(taken(rows)) for rows in (gaps.pasangan, gaps.orang, gaps.dimiliki))
    return replace(gaps, pasangan=pasangan, orang=orang, dimiliki=dimiliki, mesin=here)


def beside(options: GapOptions, offers: RecommendOptions | None, certain: SureOptions | None) -> Later | None:
    """What stands beside the gaps, as far as it is asked for: how sure they are; where there is a catalogue, offers."""
    told = sure(options, certain) if certain else None
    if not offers:
        return told
    offering = Later("recommend", partial(_recommend, _narrowed(options, offers)), wants=CATALOG, lazy=True)
    return Later("recommend", partial(_both, told, offering), lazy=True) if told else offering


def recommend(options: GapOptions, own: RecommendOptions) -> Later:
    """Recommendations from the catalogue."""
    return Later("recommend", partial(_recommend, _narrowed(options, own)), needs=CATALOG, lazy=True)


def sure(options: GapOptions, own: SureOptions) -> Later:
    """How sure the figures are."""
    return Later("sure", partial(_sure, options, own))


def mentor(own: MentorOptions) -> Later:
    """Colleagues and circles that close gaps."""
    return Later("mentor", partial(_mentor, own))


def talent(own: TalentOptions) -> Later:
    """Who stands above the standard, and who needs development first."""
    return Later("talent", partial(_talent, own))


def mask(own: MaskOptions, keep: Callable[[], bytes] | None, is_halted: Callable[[list[Problem]], bool]) -> Later:
    """The data without identities; `is_halted` says whether problems forbid a result, so that no key is kept."""
    return Later("mask", partial(_mask, own, keep, is_halted))


def trend(own: TrendOptions) -> Across:
    """What changed from period to period."""
    return Across("trend", partial(_trend, own), lazy=True)


def plan(options: GapOptions, own: PlanOptions, watch: Watch) -> Later:
    """The best plan for the offers of all gaps."""
    return Later("plan", partial(_plan, (options, own), watch), needs=CATALOG)


def under(plan: PlanFile, options: GapOptions) -> GapOptions:
    """The options that a plan was computed under; what a plan does not tell is that of `options`."""
    rules = plan.aturan
    return replace(
        options,
        as_of=rules.as_of,
        assessment=rules.assessment,
        expired=rules.expired,
        target=rules.target,
        builtin=rules.builtin_standard,
        unit=rules.unit,
        competency=rules.competency,
        jabatan=rules.jabatan,
    )


def verify(plan: PlanFile, berkas: str, options: GapOptions) -> Later:
    """The proof of a plan of the file `berkas`; `options` are those that it was computed under."""
    return Later("verify", partial(_verify, plan, berkas, options), needs=CATALOG)


def evaluate(own: EvaluateOptions, plan: PlanFile | None) -> Across:
    """Whether the trainings attended between two periods worked, and what became of a plan."""
    return Across("evaluate", partial(_evaluate, own, plan))


def _narrowed(options: GapOptions, own: RecommendOptions) -> RecommendOptions:
    """A call that asks for some competencies asks for nothing that has none."""
    return replace(own, gaps_only=bool(options.competency))


def _recommend(own: RecommendOptions, data: Data, gaps: Gaps, rules: TrainingRules) -> Made:
    from asnkompetensi import recommend

    return recommend.recommend(data, gaps, rules, own)


def _both(first: Later, second: Later, data: Data, gaps: Gaps, rules: TrainingRules) -> Made:
    """What the first gives of frames of pandas, and the second where the tables are there that it wants."""
    one, told = first.stage(data, on_pandas(gaps), rules)
    if not set(second.wants) <= {table.nama for table in data.tabel}:
        return one, told
    other, more = second.stage(data, gaps, rules)
    tables, totals = {**one.tabel, **other.tabel}, {**one.ringkasan, **other.ringkasan}
    return replace(other, tabel=tables, ringkasan=totals), [*told, *more]


def _sure(options: GapOptions, own: SureOptions, data: Data, gaps: Gaps, _: TrainingRules) -> Made:
    from asnkompetensi import law
    from asnkompetensi.sure import stage as certain

    (other,) = (one for one in Purpose if one is not options.purpose)
    return certain.sure(data, gaps, law.rules(replace(options, purpose=other)).kategori, own)


def _mentor(own: MentorOptions, data: Data, gaps: Gaps, rules: TrainingRules) -> Made:
    from asnkompetensi import mentor

    return mentor.mentor(data, gaps, rules, own)


def _talent(own: TalentOptions, data: Data, gaps: Gaps, rules: TrainingRules) -> Made:
    from asnkompetensi import talent

    return talent.talent(data, gaps, rules, own)


def _evaluate(own: EvaluateOptions, plan: PlanFile | None, periods: Periods, _: TrainingRules) -> Made:
    from asnkompetensi import evaluate

    return evaluate.evaluate(periods, own, plan)


def _trend(own: TrendOptions, periods: Periods, _: TrainingRules) -> Made:
    from asnkompetensi import trend

    return trend.trend(periods, own)


def _mask(
    own: MaskOptions,
    keep: Callable[[], bytes] | None,
    is_halted: Callable[[list[Problem]], bool],
    data: Data,
    gaps: Gaps,
    rules: TrainingRules,
) -> Made:
    from asnkompetensi import mask

    made = mask.mask(data, gaps, rules.as_of, own)
    if keep is None or is_halted(made[1]) or (key := keep()) == own.key:
        return made
    return mask.mask(data, gaps, rules.as_of, replace(own, key=key))


def _plan(asked: tuple[GapOptions, PlanOptions], watch: Watch, data: Data, gaps: Gaps, rules: TrainingRules) -> Made:
    from asnkompetensi.plan import stage

    return stage.plan(data, gaps, rules, Offers(data, gaps, rules), asked, watch, partial(errors, data, gaps, rules))


def errors(data: Data, gaps: Gaps, rules: TrainingRules) -> pd.DataFrame:
    """The offers after each error of a level (:func:`asnkompetensi.recommend.changed`)."""
    from asnkompetensi import recommend

    return recommend.changed(data, gaps, rules)


@dataclass(frozen=True, eq=False)
class Offers:
    """Every offer, in batches; can be gone through again, and is made anew each time."""

    data: Data
    gaps: Gaps
    rules: TrainingRules

    def __iter__(self) -> Iterator[pd.DataFrame]:
        from asnkompetensi import recommend

        return iter(recommend.every(self.data, self.gaps, self.rules))


def _verify(plan: PlanFile, berkas: str, options: GapOptions, data: Data, gaps: Gaps, training: TrainingRules) -> Made:
    from asnkompetensi import law, recommend
    from asnkompetensi import verify as proof
    from asnkompetensi.plan import identity

    offers = recommend.every(data, gaps, training)
    name = identity.identity(data, offers, options, plan.aturan.limits)
    return proof.verify(plan, berkas, data, law.rules(options), name)


def origins(data: Data, gaps: Gaps) -> ResultTable:
    """The cells that the levels of gap rows stand in: what beside a dossier's figures leads back to the sources."""
    from asnkompetensi.explain import origins as stage

    return stage.origins(data, gaps)
