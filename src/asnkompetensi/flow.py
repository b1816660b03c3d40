"""The flow of data, in order: files, sheets, tables, resolved data, gaps, what develops people, report.

Every stage takes values and gives values, with the problems it met beside them; nothing here prints, and nothing
raises for what is wrong in the data. :func:`status` turns problems into the exit status of the contract. A command
calls one function here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from asnkompetensi import later, law, read
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.model.repair import LostNip, Mending
from asnkompetensi.model.result import Report
from asnkompetensi.text.problems import CATALOGUE

if TYPE_CHECKING:
    from asnkompetensi.later import Later
    from asnkompetensi.mapping import Applied
    from asnkompetensi.model.options import (
        GapOptions,
        MaskOptions,
        MentorOptions,
        PlanOptions,
        ReadOptions,
        RecommendOptions,
        TalentOptions,
    )
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.result import Computed
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.model.sheet import Sheet
    from asnkompetensi.model.table import SourceFile, Tables

UNREADABLE = 3
STOPS = 2

Tell = Callable[[str], None]  # hears the name of each stage as it begins


@dataclass(frozen=True)
class _Run:
    """The report of a run, and what it was made from: the sheets as read, the tables found in them, and their names."""

    report: Report
    sheets: tuple[Sheet, ...] = ()
    tables: Tables = field(default_factory=dict)
    named: Applied | None = None

    def sheets_of(self, berkas: str) -> tuple[Sheet, ...]:
        """The sheets of one file."""
        return tuple(sheet for sheet in self.sheets if sheet.berkas == berkas)


def _silent(_: str) -> None:
    """Nobody listens."""


def status(problems: Sequence[Problem]) -> int:
    """The exit status that the problems call for: 3, 2, 1 or 0, the highest first."""
    entries = [CATALOGUE[problem.kode] for problem in problems]
    return max((entry.keluar for entry in entries if entry.tingkat is Grade.GALAT), default=0)


def gap(
    sources: Sequence[str],
    reading: ReadOptions,
    options: GapOptions,
    tell: Tell = _silent,
    offers: RecommendOptions | None = None,
) -> Report:
    """Gaps of an agency: the tables asked for in `options.tables`, the totals, and every problem met on the way.

    Where an input cannot be read, a needed table or column is nowhere, or a filter names what is not in the data,
    the report has problems and no tables. With `offers` it has tables of recommendations too, if there is a catalogue.
    """
    then = later.beside(options, offers) if offers else None
    return _computed("gap", sources, reading, options, tell, then).report


def check(
    sources: Sequence[str], reading: ReadOptions, options: GapOptions, tell: Tell = _silent, *, propose: bool = False
) -> Report:
    """Every problem of the sources, those that only the computation meets included; no tables, no totals.

    With `propose` the report has `usulan`: names that may be one, for a person to decide about.
    """
    return checked(sources, reading, options, "", tell, propose=propose)[0]


def checked(
    sources: Sequence[str],
    reading: ReadOptions,
    options: GapOptions,
    berkas: str,
    tell: Tell = _silent,
    *,
    propose: bool = False,
) -> tuple[Report, tuple[Sheet, ...]]:
    """As :func:`check`, and one of the sources as it was read: its sheets."""
    from asnkompetensi.check.merges import proposals

    run = _computed("check", sources, reading, options, tell)
    report = _checked(run)[0]
    if propose and run.named:
        report = replace(report, usulan=proposals(run.named.tables, run.named.rows, run.named.jumlah))
    return report, run.sheets_of(berkas)


def fix(
    sources: Sequence[str], reading: ReadOptions, options: GapOptions, berkas: str, tell: Tell = _silent
) -> tuple[Report, tuple[Sheet, ...], Mending]:
    """As :func:`check`, and what can be mended in one of the sources: its sheets, their repairs, NIPs to be confirmed.

    Every repair is proven: the mended sheets are read again, and give the same tables.
    """
    from asnkompetensi import repair

    run = _computed("check", sources, reading, options, tell)
    report, lost = _checked(run)
    tell("repair")
    found = repair.repairs(run.sheets, run.tables, report.masalah, tuple(reading.column))
    own = [one for one in found if one.tempat.berkas == berkas]
    proven = repair.proven(run.sheets, (run.tables, report.masalah), own, partial(read.tabulate, options=reading))
    others = dict.fromkeys(one.tempat.berkas for one in found if one.sesudah is not None)
    hidden = tuple(one for one in lost if one.tempat.berkas == berkas)
    return report, run.sheets_of(berkas), Mending(proven, hidden, tuple(other for other in others if other != berkas))


def _checked(run: _Run) -> tuple[Report, tuple[LostNip, ...]]:
    """The report of a check, which says whose a lost NIP may be, and what it says of that."""
    from asnkompetensi import repair

    lost = repair.lost_nips(run.sheets, run.tables, run.report.masalah)
    told = repair.hinted(run.report.masalah, lost)
    return replace(run.report, ringkasan={}, tabel={}, masalah=told), lost


def recommend(
    sources: Sequence[str], reading: ReadOptions, options: GapOptions, own: RecommendOptions, tell: Tell = _silent
) -> Report:
    """Trainings of the agency's catalogue for what people need; as :func:`gap`, with the tables of `own`."""
    return _computed("recommend", sources, reading, options, tell, later.recommend(options, own)).report


def plan(
    sources: Sequence[str],
    reading: ReadOptions,
    options: GapOptions,
    own: PlanOptions,
    watch: Watch,
    tell: Tell = _silent,
) -> Report:
    """The best plan that the money can buy; as :func:`gap`, with the tables of `own`. `watch` may end the search."""
    return _computed("plan", sources, reading, options, tell, later.plan(options, own, watch)).report


def verify(
    plan: PlanFile,
    berkas: str,
    sources: Sequence[str],
    reading: ReadOptions,
    options: GapOptions,
    tell: Tell = _silent,
) -> Report:
    """Whether the plan of the file `berkas` holds for the sources: figures of what was proven, or RENCANA-01.

    What the plan was computed under comes with it, and goes before `options`.
    """
    rules = plan.aturan
    under = replace(
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
    return _computed("plan", sources, reading, under, tell, later.verify(plan, berkas, under)).report


def mentor(
    sources: Sequence[str], reading: ReadOptions, options: GapOptions, own: MentorOptions, tell: Tell = _silent
) -> Report:
    """Colleagues and circles that close gaps; as :func:`gap`, with the tables of `own`."""
    return _computed("mentor", sources, reading, options, tell, later.mentor(own)).report


def talent(
    sources: Sequence[str], reading: ReadOptions, options: GapOptions, own: TalentOptions, tell: Tell = _silent
) -> Report:
    """Who stands above the standard, and who needs development first; as :func:`gap`, with the tables of `own`."""
    return _computed("talent", sources, reading, options, tell, later.talent(own)).report


def mask(
    sources: Sequence[str],
    reading: ReadOptions,
    options: GapOptions,
    own: MaskOptions,
    tell: Tell = _silent,
    keep: Callable[[], bytes] | None = None,
) -> Report:
    """The same data without identities, as source tables; totals and problems as :func:`gap`.

    `keep` is called once there is a set to give, keeps its key and answers the one that counts: where another run
    kept its own meanwhile, the set is made again with that.
    """
    then = later.mask(own, keep, lambda problems: status(problems) >= STOPS)
    return _computed("mask", sources, reading, options, tell, then).report


def _computed(
    command: str,
    sources: Sequence[str],
    reading: ReadOptions,
    options: GapOptions,
    tell: Tell,
    then: Later | None = None,
) -> _Run:
    rules, training = law.rules(options), law.training_rules(options)
    tell("read")
    with read.opened(sources, reading) as reader, read.opened(*_padanan(options, reading)) as deciding:
        from asnkompetensi import check, gap, mapping, resolve  # while the isolated readers work

        decisions, maps, unknown = deciding.sheets()
        sheets, files, unread = reader.sheets()
    sheets, files, unread = *_without(maps, sheets, files), [*unread, *unknown]
    report = Report(command, options.as_of, rules.dasar, (*files, *maps), {}, {}, tuple(unread))
    if status(unread) == UNREADABLE:
        return _Run(report)
    tell("tables")
    tables, misread = read.tabulate(sheets, reading)
    named = mapping.named(tables, *read.padanan(decisions))
    report = replace(report, aturan=(*report.aturan, *named.dasar))
    problems = [*unread, *misread, *named.problems, *check.needed(tables, files, rules, then.needs if then else ())]
    problems += check.settings(options, tables)
    halted = status(problems) >= STOPS
    if halted and not (command == "check" and _tables_lack(problems)):
        return _Run(replace(report, masalah=tuple(problems)), tuple(sheets), tables, named)
    tell("resolve")
    data, unresolved = resolve.resolve(named.tables, rules, training)
    tell("check")
    problems += [*unresolved, *check.check(data, rules)]
    if halted:
        return _Run(replace(report, masalah=tuple(problems)), tuple(sheets), tables, named)
    tell("gap")
    result, uncomputed = gap.gap(data, rules, named.naming.filters(options), problems)
    problems += uncomputed
    report = replace(report, ringkasan=result.ringkasan, tabel=result.tabel, tabel_sumber=tuple(tables))
    if then and result.gaps and set(then.wants) <= set(tables):
        tell(then.name)
        made, unmade = then.stage(data, result.gaps, training)
        problems += unmade
        report = _joined(report, made, training)
    return _Run(replace(report, masalah=tuple(problems)), tuple(sheets), tables, named)


def _tables_lack(problems: Sequence[Problem]) -> bool:
    """Whether nothing but the absence of tables forbids a result, and the people are there: they can be checked alone.

    A unit sends its list of people before anybody was assessed, and asks what is wrong with it.
    """
    stopping = [problem for problem in problems if status([problem]) >= STOPS]
    return all(one.kode == "LEMBAR-01" and one.nilai["tabel"] != "pegawai" for one in stopping)


def _padanan(options: GapOptions, reading: ReadOptions) -> tuple[list[str], ReadOptions]:
    """The file that tells which names are one, and how it is read: what is known about the sources is not about it."""
    return [options.map] if options.map else [], replace(reading, sheet={}, column={}, encoding=None)


def _without(
    maps: Sequence[SourceFile], sheets: list[Sheet], files: Sequence[SourceFile]
) -> tuple[list[Sheet], tuple[SourceFile, ...]]:
    """The sheets and files that are data: a folder of sources may hold the file of padanan, too."""
    own = {one.sha256 for one in maps}
    kept = {file.berkas: file for file in files if file.sha256 not in own}
    return [sheet for sheet in sheets if sheet.berkas in kept], tuple(kept.values())


def _joined(report: Report, made: Computed, rules: TrainingRules) -> Report:
    """A report with what a later stage made, and what that rests on."""
    return replace(
        report,
        aturan=(*report.aturan, *rules.dasar, *made.dasar),
        ringkasan={**report.ringkasan, **made.ringkasan},
        tabel={**report.tabel, **made.tabel},
        rencana=made.rencana,
    )
