"""The flow of data, in order: files, sheets, tables, resolved data, gaps, what develops people, report.

Every stage takes values and gives values, with the problems it met beside them; nothing here prints, and nothing
raises for what is wrong in the data. :func:`status` turns problems into the exit status of the contract. A command
calls one function here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from asnkompetensi import explaining, later, periods, read
from asnkompetensi.course import STOPS, UNREADABLE, Run, Tell, computed, silent, status
from asnkompetensi.dossier import dossier, given
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.repair import LostNip, Mending
from asnkompetensi.model.result import Report

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.options import (
        EvaluateOptions,
        ExplainOptions,
        GapOptions,
        MaskOptions,
        MentorOptions,
        PlanOptions,
        ReadOptions,
        RecommendOptions,
        ReportOptions,
        SureOptions,
        TalentOptions,
        TrendOptions,
    )
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.saved import Saved
    from asnkompetensi.model.sheet import Sheet
    from asnkompetensi.model.source import Sources

__all__ = ["STOPS", "UNREADABLE", "given", "status"]  # what commands know of the course


def gap(
    sources: Sources,
    reading: ReadOptions,
    options: GapOptions,
    tell: Tell = silent,
    offers: RecommendOptions | None = None,
    certain: SureOptions | None = None,
) -> Report:
    """Gaps of an agency: the tables asked for in `options.tables`, the totals, and every problem met on the way.

    Where an input cannot be read, a needed table or column is nowhere, or a filter names what is not in the data,
    the report has problems and no tables. With `offers` it has tables of recommendations too, if there is a catalogue;
    with `certain` those that say how sure its figures are.
    """
    then = later.beside(options, offers, certain)
    return computed("gap", sources, reading, replace(options, alone=then is None), tell, then).report


def check(
    sources: Sources, reading: ReadOptions, options: GapOptions, tell: Tell = silent, *, propose: bool = False
) -> Report:
    """Every problem of the sources, those that only the computation meets included; no tables, no totals.

    With `propose` the report has `usulan`: names that may be one, for a person to decide about.
    """
    return checked(sources, reading, options, "", tell, propose=propose)[0]


def checked(
    sources: Sources,
    reading: ReadOptions,
    options: GapOptions,
    berkas: str,
    tell: Tell = silent,
    *,
    propose: bool = False,
) -> tuple[Report, tuple[Sheet, ...]]:
    """As :func:`check`, and one of the sources as it was read: its sheets."""
    run = computed("check", sources, reading, replace(options, alone=True), tell)
    report = _checked(run)[0]
    if propose and run.named:
        from asnkompetensi.check.merges import proposals

        report = replace(report, usulan=proposals(run.named.tables, run.named.rows, run.named.jumlah))
    return report, run.sheets_of(berkas)


def fix(
    sources: Sources, reading: ReadOptions, options: GapOptions, berkas: str, tell: Tell = silent
) -> tuple[Report, tuple[Sheet, ...], Mending]:
    """As :func:`check`, and what can be mended in one of the sources: its sheets, their repairs, NIPs to be confirmed.

    Every repair is proven: the mended sheets are read again, and give the same tables.
    """
    from asnkompetensi import repair

    run = computed("check", sources, reading, replace(options, alone=True), tell)
    report, lost = _checked(run)
    tell("repair")
    found = repair.repairs(run.sheets, run.tables, report.masalah, tuple(reading.column))
    own = [one for one in found if one.tempat.berkas == berkas]
    proven = repair.proven(run.sheets, (run.tables, report.masalah), own, partial(read.tabulate, options=reading))
    others = dict.fromkeys(one.tempat.berkas for one in found if one.sesudah is not None)
    hidden = tuple(one for one in lost if one.tempat.berkas == berkas)
    return report, run.sheets_of(berkas), Mending(proven, hidden, tuple(other for other in others if other != berkas))


def _checked(run: Run) -> tuple[Report, tuple[LostNip, ...]]:
    """The report of a check, which says whose a lost NIP may be, and what it says of that."""
    from asnkompetensi import repair

    lost = repair.lost_nips(run.sheets, run.tables, run.report.masalah)
    told = repair.hinted(run.report.masalah, lost)
    return replace(run.report, ringkasan={}, tabel={}, masalah=told), lost


def recommend(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: RecommendOptions, tell: Tell = silent
) -> Report:
    """Trainings of the agency's catalogue for what people need; as :func:`gap`, with the tables of `own`."""
    return computed("recommend", sources, reading, options, tell, later.recommend(options, own)).report


def plan(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: PlanOptions, watch: Watch, tell: Tell = silent
) -> Report:
    """The best plan that the money can buy; as :func:`gap`, with the tables of `own`. `watch` may end the search."""
    return computed("plan", sources, reading, options, tell, later.plan(options, own, watch)).report


def verify(
    plan: PlanFile, berkas: str, sources: Sources, reading: ReadOptions, options: GapOptions, tell: Tell = silent
) -> Report:
    """Whether the plan of the file `berkas` holds for the sources: figures of what was proven, or RENCANA-01.

    What the plan was computed under comes with it, and goes before `options`.
    """
    under = later.under(plan, options)
    return computed("plan", sources, reading, under, tell, later.verify(plan, berkas, under)).report


def mentor(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: MentorOptions, tell: Tell = silent
) -> Report:
    """Colleagues and circles that close gaps; as :func:`gap`, with the tables of `own`."""
    return computed("mentor", sources, reading, options, tell, later.mentor(own)).report


def talent(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: TalentOptions, tell: Tell = silent
) -> Report:
    """Who stands above the standard, and who needs development first; as :func:`gap`, with the tables of `own`."""
    return computed("talent", sources, reading, options, tell, later.talent(own)).report


def explain(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: ExplainOptions, watch: Watch, tell: Tell = silent
) -> Report:
    """Why figures are what they are: a tree for each that `own` asks about; totals and problems as :func:`gap`.

    `watch` may end the search for a plan. What compares periods is explained from these, one a source.
    """
    if explaining.compares(own):
        plan, unread = _planned("explain", options, own.evaluate.berkas)
        between = explaining.Comparison(options, own, plan)
        report = unread or periods.compared("explain", sources, reading, between.gaps, between.then, tell)
        return replace(report, masalah=explaining.renamed(report.masalah, options))
    asked = explaining.Explain(options, own, watch)
    run = computed("explain", sources, reading, asked.gaps, tell, asked.before)
    found = explaining.renamed(run.report.masalah, options)
    if run.data is None or run.gaps is None:
        return replace(run.report, masalah=found)
    tell("explain")
    made, problems = asked.explained(run.data, run.gaps, run.report)
    told = (*found, *problems)
    return replace(run.report, tabel=made.tabel, penjelasan=made.penjelasan, masalah=told)


def evaluate(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: EvaluateOptions, tell: Tell = silent
) -> Report:
    """Whether training worked, from two periods, one a source, the old one first; as :func:`gap`, with `own` tables.

    With the plan of the file `own.berkas` also what became of it; where there is none in it, there are problems alone.
    """
    plan, unread = _planned("evaluate", options, own.berkas)
    return unread or periods.compared("evaluate", sources, reading, options, later.evaluate(own, plan), tell)


def _planned(command: str, options: GapOptions, berkas: str) -> tuple[PlanFile | None, Report | None]:
    """The plan of a file, none where none is named; or a report that says why no result can come of it."""
    plan, wrong = read.plan(berkas) if berkas else (None, [])
    if wrong and status(wrong) < STOPS:
        facts: dict[str, Fact] = {"berkas": berkas, "apa": "@evaluate.bukan_rencana", "tanggal": "", "jumlah": 0}
        wrong = [*wrong, Problem("EVALUASI-04", (Place(berkas),), facts)]
    return plan, Report(command, options.as_of, (), (), {}, {}, tuple(wrong)) if wrong else None


def mask(
    sources: Sources,
    reading: ReadOptions,
    options: GapOptions,
    own: MaskOptions,
    tell: Tell = silent,
    keep: Callable[[], bytes] | None = None,
) -> Report:
    """The same data without identities, as source tables; totals and problems as :func:`gap`.

    `keep` is called once there is a set to give, keeps its key and answers the one that counts: where another run
    kept its own meanwhile, the set is made again with that.
    """
    then = later.mask(own, keep, lambda problems: status(problems) >= STOPS)
    return computed("mask", sources, reading, options, tell, then).report


def show(path: str) -> tuple[Saved | None, Report]:
    """A saved result, and the report that it was written from, as far as the file has it; None where it has none."""
    from asnkompetensi import cells, restored

    cells.keep_texts_as_they_are()
    saved, wrong = read.result(path)
    if saved is None:
        return None, Report("show", date.min, (), (), {}, {}, tuple(wrong))
    saved = restored.named(saved)
    return saved, restored.report(saved)


def diff(old: str, new: str, as_of: date) -> Report:
    """What changed between the results of two files, and why: tables and totals; problems alone where one is none."""
    from asnkompetensi import cells, published, restored
    from asnkompetensi.diff import diff as compare

    cells.keep_texts_as_they_are()
    (before, wrong), (after, worse) = read.result(old), read.result(new)
    if before is None or after is None:
        return Report("diff", as_of, (), (), {}, {}, (*wrong, *worse))
    before, after = restored.named(before), restored.named(after)
    made = compare(before, after, published.kinds)
    return Report("diff", as_of, (), (before.isi, after.isi), made.ringkasan, made.tabel, ())


def trend(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: TrendOptions, tell: Tell = silent
) -> Report:
    """What changed from period to period, each source being one, the oldest first; the tables of `own`, and totals.

    The problems are those of every period. Periods that cannot be compared give problems alone.
    """
    return periods.compared("trend", sources, reading, options, later.trend(own), tell)


def report(
    sources: Sources, reading: ReadOptions, options: GapOptions, own: ReportOptions, watch: Watch, tell: Tell = silent
) -> Dossier:
    """All that can be told of an agency from one reading; each part as its own command gives it, with `own` tables.

    Where the problems allow no result, the part `gap` stands alone, without tables. `watch` may end the plan's search.
    """
    return dossier(sources, reading, options, own, watch, tell)
