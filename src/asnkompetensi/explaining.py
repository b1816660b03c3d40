"""`asn explain` as the flow calls it: the tables that figures are made from, then the trees of what was computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from asnkompetensi import later
from asnkompetensi.later import Across, Later
from asnkompetensi.model.rules import Purpose

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Run
    from asnkompetensi.explain.formula import Told
    from asnkompetensi.later import Made
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import ExplainOptions, GapOptions, RecommendOptions
    from asnkompetensi.model.period import Period, Periods
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Computed, Report, ResultTable
    from asnkompetensi.model.rules import Basis, TrainingRules

OF_TRAININGS = ("recommend", "plan")
OFFERS = "rekomendasi-pegawai"
_COMPARED = ("ringkasan-trend", "ringkasan-evaluate")
UNKNOWN = "PERINTAH-01"
CASE = "alasan-pegawai"  # the table that there is only of a person who is asked about


@dataclass(frozen=True)
class Explain:
    """Explanations under some options; `watch` may end the search for a plan."""

    options: GapOptions
    own: ExplainOptions
    watch: Watch

    @cached_property
    def _told(self) -> Mapping[str, Told]:
        from asnkompetensi import law
        from asnkompetensi.explain.tables.every import every

        return every(law.rules(self.options))

    @cached_property
    def _tables(self) -> tuple[str, ...]:
        from asnkompetensi.explain.asked import tables
        from asnkompetensi.explain.tables.every import needed

        return needed(self._told, tables(self.own))

    def _of(self, command: str) -> tuple[str, ...]:
        """The tables of a command that it is to make."""
        return tuple(
            name for name in self._tables if self._told[name].perintah == command and not self._told[name].turunan
        )

    @property
    def gaps(self) -> GapOptions:
        """The options with the tables of the gap that are needed."""
        return replace(self.options, tables=self._of("gap"))

    @property
    def before(self) -> Later | None:
        """What the flow is to make before the trees: the tables of other commands that are needed."""
        commands = {self._told[name].perintah for name in self._tables} - {"gap"}
        needs = later.CATALOG if commands.intersection(OF_TRAININGS) else ()
        return Later("explain", self._made, needs=needs) if commands else None

    def _made(self, data: Data, gaps: Gaps, rules: TrainingRules) -> Made:
        """The tables of other commands, their totals and what is made of them as tables, too."""
        from asnkompetensi.explain.derived import derived
        from asnkompetensi.explain.totals import name_of, totals
        from asnkompetensi.model.result import Computed

        commands = {self._told[name].perintah for name in self._tables}
        tables: dict[str, ResultTable] = {}
        problems: list[Problem] = []
        basis: list[Basis] = []
        for command, make in self._stages.items():
            if command in commands:
                made, met = make(self._of(command)).stage(data, gaps, rules)
                tables |= {**made.tabel, name_of(command): totals(name_of(command), made.ringkasan)}
                problems += [self._of_case(one) for one in met]
                basis += made.dasar
        return Computed({}, derived(tables, data), dasar=tuple(basis)), problems

    @property
    def _stages(self) -> Mapping[str, Callable[[tuple[str, ...]], Later]]:
        """By command what makes some of its tables."""
        from asnkompetensi.model.options import TalentOptions

        own, options = self.own, self.options
        whose = self.whose if CASE in self._tables else None
        planned = replace(own.plan, every=True, why=whose)
        return {
            "recommend": lambda names: later.recommend(options, replace(_offers(own.recommend, names), tables=names)),
            "mentor": lambda names: later.mentor(replace(own.mentor, tables=names)),
            "talent": lambda names: later.talent(TalentOptions(names)),
            "sure": lambda names: later.sure(options, replace(own.sure, tables=names)),
            "plan": lambda names: later.plan(options, replace(planned, tables=names), self.watch),
        }

    @property
    def whose(self) -> str | None:
        """The person whose case in a plan is asked about: `--nip`, or the one in an id of that table."""
        ids = [one.partition(f"{CASE}/")[2].partition("/")[0] for one in self.own.id if one.startswith(f"{CASE}/")]
        return self.own.plan.why or self.own.nip or next(iter(ids), None)

    def _of_case(self, problem: Problem) -> Problem:
        """The problem, with a person of whom a plan knows no case under the option that names him here."""
        if problem.kode != UNKNOWN or problem.nilai["opsi"] != "--why":
            return problem
        return replace(problem, nilai={**problem.nilai, "opsi": "--nip" if self.own.nip else "--id"})

    def explained(self, data: Data, gaps: Gaps, report: Report) -> Made:
        """The trees from what was computed: gap rows, and the tables and totals of the report."""
        from asnkompetensi import explain, law
        from asnkompetensi.explain.context import Run
        from asnkompetensi.gap.held import first_valid_day
        from asnkompetensi.model.result import Computed

        if any(one.kode == UNKNOWN and one.nilai["opsi"] in ("--nip", "--id") for one in report.masalah):
            return Computed({}, {}), []  # told already, and better: by the plan that was asked about this person
        rules, training = law.rules(self.options), law.training_rules(self.options)
        tables = report.tabel, report.ringkasan, report.aturan
        (other,) = (one for one in Purpose if one is not self.options.purpose)
        scale = law.rules(replace(self.options, purpose=other)).kategori
        run = Run(data, gaps, rules, training, *tables, first_valid_day(rules), self.own, scale)
        return explain.explain(run, self.own)


@dataclass(frozen=True)
class Comparison:
    """Explanations of what compares periods: one of each source, the oldest first; `plan` is one to be evaluated."""

    options: GapOptions
    own: ExplainOptions
    plan: PlanFile | None = None

    @property
    def gaps(self) -> GapOptions:
        """The options with the tables of the gap of each period that figures come from."""
        return replace(self.options, tables=("detail", "pegawai"))

    @property
    def then(self) -> Across:
        """What the course of periods is to make."""
        return Across("explain", self._made)

    def _made(self, periods: Periods, training: TrainingRules) -> Made:
        from asnkompetensi import explain
        from asnkompetensi.model.result import Computed

        run, made, met = self.between(periods, training)
        if not made.ringkasan:  # what is wrong with the periods forbids a result
            return Computed({}, {}), met
        trees, problems = explain.explain(run, self.own)
        return replace(trees, ringkasan=made.ringkasan, dasar=made.dasar), [*met, *problems]

    def between(self, periods: Periods, training: TrainingRules) -> tuple[Run, Computed, list[Problem]]:
        """The run that explanations are made from: the newest period with the tables that compare; these alone."""
        from asnkompetensi import law
        from asnkompetensi.explain.across import Between
        from asnkompetensi.explain.asked import tables
        from asnkompetensi.explain.context import Context
        from asnkompetensi.explain.derived import compared
        from asnkompetensi.explain.tables.every import every, needed
        from asnkompetensi.explain.totals import name_of, totals
        from asnkompetensi.model.result import Computed

        told = every(law.rules(self.options), [one.nama for one in periods.periode])
        wanted = needed(told, tables(self.own))
        found = Computed({}, {})
        problems: list[Problem] = []
        for command, make in self._stages.items():
            if command in {told[name].perintah for name in wanted}:
                own = tuple(name for name in wanted if told[name].perintah == command and not told[name].turunan)
                made, met = make(own).stage(periods, training)
                more = {**compared(made.tabel), name_of(command): totals(name_of(command), made.ringkasan)}
                figures = {**found.ringkasan, **made.ringkasan}
                found = Computed(figures, {**found.tabel, **more}, dasar=(*found.dasar, *made.dasar))
                problems += met
        runs = [self._run(one, training) for one in periods.periode]
        between = Between(periods, tuple(Context(run, told) for run in runs))
        newest = runs[-1]
        tables_ = {**newest.tabel, **found.tabel}
        return replace(newest, tabel=tables_, antara=between, dasar=(*newest.dasar, *found.dasar)), found, problems

    @property
    def _stages(self) -> Mapping[str, Callable[[tuple[str, ...]], Across]]:
        """By command what makes some of its tables."""
        from asnkompetensi.model.options import TrendOptions

        own = self.own.evaluate
        return {
            "trend": lambda names: later.trend(TrendOptions(names, self.options.target)),
            "evaluate": lambda names: later.evaluate(replace(own, tables=names), self.plan),
        }

    def _run(self, period: Period, training: TrainingRules) -> Run:
        from asnkompetensi import law
        from asnkompetensi.explain.context import Run
        from asnkompetensi.gap.held import first_valid_day

        rules = law.rules(replace(self.options, as_of=period.as_of))
        made = period.tabel, period.ringkasan, rules.dasar
        return Run(period.data, period.gaps, rules, training, *made, first_valid_day(rules), self.own)


def compares(own: ExplainOptions) -> bool:
    """Whether a call asks about what compares periods."""
    from asnkompetensi.explain.asked import tables

    return any(name.startswith(("tren-", "evaluasi-")) or name in _COMPARED for name in tables(own))


def judges(own: ExplainOptions) -> bool:
    """Whether a call asks about what is said of trainings: of two periods."""
    from asnkompetensi.explain.asked import tables

    return any(name.startswith("evaluasi-") or name == _COMPARED[1] for name in tables(own))


def renamed(problems: Iterable[Problem], options: GapOptions) -> tuple[Problem, ...]:
    """The problems, with names of filters that there are not under the options that give them here: `--only-unit`."""
    filters = {"--unit": options.unit, "--competency": options.competency, "--jabatan": options.jabatan}
    return tuple(
        replace(one, nilai={**one.nilai, "opsi": str(one.nilai["opsi"]).replace("--", "--only-")})
        if one.kode == UNKNOWN and one.nilai["nilai"] in filters.get(str(one.nilai["opsi"]), ())
        else one
        for one in problems
    )


def _offers(own: RecommendOptions, names: tuple[str, ...]) -> RecommendOptions:
    """How many offers for each gap: several stand in one table alone, all others are of the best offer."""
    return own if names == (OFFERS,) else replace(own, top=1)
