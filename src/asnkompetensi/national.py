"""The course of plans for many instansi under shared purses: each is read, computed and planned where it is held.

What an instansi shows to the others is in :mod:`asnkompetensi.plan.nation`: sums and prices, no person.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from asnkompetensi import later, law
from asnkompetensi.course import STOPS, computed, joined, silent, status
from asnkompetensi.guard.crew import hands
from asnkompetensi.later import CATALOG, Later, Offers
from asnkompetensi.model.result import Computed
from asnkompetensi.national_problems import once
from asnkompetensi.national_sources import apart, shared_files

if TYPE_CHECKING:
    from decimal import Decimal

    from asnkompetensi.guard.crew import Hands, Here
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import GapOptions, PlanOptions, ReadOptions
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.model.source import Sources
    from asnkompetensi.plan.clash import Clash
    from asnkompetensi.plan.nation.member import Member
    from asnkompetensi.plan.nation.stage import Nation, Part
    from asnkompetensi.plan.nation.told import Case

Q = TypeVar("Q")
R = TypeVar("R")


@dataclass(frozen=True)
class Asked:
    """How every instansi is read, computed and planned; `options.tables` is passed over."""

    reading: ReadOptions
    options: GapOptions
    own: PlanOptions


@dataclass(frozen=True)
class Purse:
    """A shared purse: its money and what all plans spend of it (sen).

    `teks` are `sumber_dana`, `untuk_unit`, `untuk_kompetensi` as written; `harga` is the worth of a million rupiah
    more, which every `plan.json` has.
    """

    teks: tuple[str, ...]
    pagu: int
    terpakai: int
    harga: Decimal


@dataclass(frozen=True)
class National:
    """What becomes of all, by name of the instansi; without a plan there are reports with problems, or those alone.

    `masalah` is what is wrong with the shared purses, each once; `dapat` is what each gets of every purse (sen): what
    its plan spends.
    """

    laporan: Mapping[str, Report]
    masalah: tuple[Problem, ...] = ()
    dana: tuple[Purse, ...] = ()
    dapat: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    hasil: Nation | None = None


@dataclass(frozen=True, eq=False)
class _Ready:
    """An instansi that can be planned; `dana`: texts of the shared purses.

    `packed` are its data, gaps and limits, which only the last question is about.
    """

    member: Member
    packed: bytes
    dana: tuple[tuple[str, ...], ...]

    def case(self, options: GapOptions) -> Case:
        """What is planned, under the options that it was computed with."""
        from asnkompetensi.plan.nation.told import Case

        data, gaps, limits = pickle.loads(self.packed)  # noqa: S301 (made by this process)
        return Case(data, gaps, law.training_rules(options), limits)


@dataclass(frozen=True, eq=False)
class _Held:
    """An instansi where it is held; `own` is missing where its problems allow no plan."""

    report: Report
    own: _Ready | None = None

    @property
    def ready(self) -> _Ready:
        """What is planned; nobody is asked for it before all have it."""
        if self.own is None:
            raise ValueError(self.report.perintah)
        return self.own


@dataclass(frozen=True, eq=False)
class _Crew:
    """The members, wherever they are held."""

    held: Hands[_Held] | Here[_Held]

    def __len__(self) -> int:
        return len(self.held)

    def each(self, function: Callable[[Member, Q], R], questions: Sequence[Q]) -> list[R]:
        """What a function gives for each member."""
        return self.held.each(_of_member, [(function, one) for one in questions])

    def one(self, place: int, function: Callable[[Member, Q], R], question: Q) -> R:
        """The same for one member."""
        return self.held.one(place, _of_member, (function, question))


def plan(
    given: Mapping[str, Sources],
    shared: Sources,
    asked: Asked,
    watch: Watch,
    patience: Callable[[], Watch],
    workers: int = 1,
) -> National:
    """Plans for all instansi, each of sources of its own, and a bound of all plans together; or problems and no plan.

    `watch` may end the search for prices, `patience` makes the watch of each plan, in whichever of the `workers`
    processes. ValueError for `shared` sources that hold anything but purses, or none; for an instansi that has the
    same file among its own; and for what cannot be asked of many plans at once (`why`, `sweep`).
    """
    if asked.own.why or asked.own.sweep:
        raise ValueError(asked.own.why or str(asked.own.sweep))
    asked = replace(asked, options=replace(asked.options, tables=()))
    files, wrong = shared_files(shared, asked.reading)
    if status(wrong) >= STOPS:
        return National({}, tuple(wrong))
    makes = [partial(_held, [*sources, *shared], asked, files) for sources in given.values()]
    with hands(makes, workers) as held:
        found = _planned(given, files, held, asked, watch, patience)
    reports, common = once(found.laporan, files)
    return replace(found, laporan=reports, masalah=common)


def _planned(
    given: Mapping[str, Sources],
    files: frozenset[str],
    held: Hands[_Held] | Here[_Held],
    asked: Asked,
    watch: Watch,
    patience: Callable[[], Watch],
) -> National:
    """The plans of all that are held."""
    import numpy as np

    from asnkompetensi.plan.nation.stage import nation
    from asnkompetensi.plan.nation.told import published
    from asnkompetensi.plan.nation.within import UnkeptError

    names, nothing = list(given), [None] * len(given)
    reports = dict(zip(names, held.each(_report, nothing), strict=True))
    if any(status(report.masalah) >= STOPS for report in reports.values()):
        return National(reports)
    apart(given, reports, files)
    texts, pagu = held.each(_shared, nothing)[0]
    try:
        found = nation(_Crew(held), np.array(pagu, np.int64), asked.own.effort, watch, patience)
    except UnkeptError as none:
        for place, clash in none.clashes.items():
            reports[names[place]] = held.one(place, _clashing, (asked, clash, none.together))
        return National(reports)
    prices = published(found)
    jobs = [(asked, part, times, prices, patience) for part, times in zip(found.bagian, found.kali, strict=True)]
    told = dict(zip(names, held.each(_told, jobs), strict=True))
    gets = {name: tuple(part.rencana.terpakai.tolist()) for name, part in zip(names, found.bagian, strict=True)}
    spent = [sum(one) for one in zip(*gets.values(), strict=True)]
    dana = tuple(Purse(*row) for row in zip(texts, pagu, spent, prices, strict=True))
    return National(told, (), dana, gets, found)


def _nothing(_: Data, __: Gaps, ___: TrainingRules) -> tuple[Computed, list[Problem]]:
    """What the plan needs is asked for, and nothing made yet."""
    return Computed({}, {}), []


NOTHING = Later("plan", _nothing, needs=CATALOG)  # the course as far as the gaps, where all is there for a plan


def _held(sources: Sources, asked: Asked, files: frozenset[str]) -> _Held:
    """An instansi, read and computed; without a member where there can be no plan."""
    from asnkompetensi.plan.nation.member import Member
    from asnkompetensi.plan.nation.told import as_written, shared
    from asnkompetensi.plan.posed import posed

    run = computed("plan", sources, asked.reading, asked.options, silent, NOTHING)
    if status(run.report.masalah) >= STOPS or run.data is None or run.gaps is None:
        return _Held(run.report)
    rules = law.training_rules(asked.options)
    problem, met = posed(run.data, Offers(run.data, run.gaps, rules), asked.own.limits, rules)
    report = replace(run.report, masalah=(*run.report.masalah, *met))
    if problem is None:
        return _Held(report)
    places = shared(run.data, files)
    packed = pickle.dumps((run.data, run.gaps, problem.limits))
    return _Held(report, _Ready(Member(problem.instance, places), packed, as_written(run.data, places)))


def _report(held: _Held, _: None) -> Report:
    return held.report


def _shared(held: _Held, _: None) -> tuple[tuple[tuple[str, ...], ...], list[int]]:
    """The shared purses as an instansi has them: texts and money."""
    member = held.ready.member
    return held.ready.dana, member.instance.dana.pagu[member.bersama].tolist()


def _of_member(held: _Held, asked: tuple[Callable[[Member, Q], R], Q]) -> R:
    """What a function gives for a member."""
    function, question = asked
    return function(held.ready.member, question)


def _clashing(held: _Held, asked: tuple[Asked, Clash | None, bool]) -> Report:
    """The report of an instansi whose guarantees cannot be kept, alone or beside what others are promised."""
    from asnkompetensi.plan.doubts.clashes import clashing

    how, clash, together = asked
    problem = clashing(held.ready.case(how.options).data, held.ready.member.instance, None if together else clash)
    if together:
        problem = replace(problem, nilai={**problem.nilai, "apa": "@doubts.jaminan_bersama"})
    return replace(held.report, masalah=(*held.report.masalah, problem))


def _told(held: _Held, asked: tuple[Asked, Part, int, tuple[Decimal, ...], Callable[[], Watch]]) -> Report:
    """The report of an instansi with its plan."""
    from asnkompetensi.plan import stage
    from asnkompetensi.plan.nation.told import planned, priced

    how, part, times, prices, patience = asked
    member, case = held.ready.member, held.ready.case(how.options)
    found = planned(case, member, part, times, how.options)
    own = replace(how.own, limits=case.limits)
    offers = Offers(found.data, case.gaps, case.rules)
    errors = partial(later.errors, found.data, case.gaps, case.rules)
    made, more = stage.told(found, (how.options, own), offers, errors, patience())
    rencana = made.rencana and priced(made.rencana, member.bersama.tolist(), prices)
    report = joined(held.report, replace(made, rencana=rencana), case.rules)
    return replace(report, masalah=(*report.masalah, *more))
