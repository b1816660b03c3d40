"""The course that every command which computes takes: files, sheets, tables, resolved data, gaps, one stage more.

:mod:`asnkompetensi.flow` is what commands call; this is what its functions have in common.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from asnkompetensi import engine, law, read
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.model.result import Computed, Report
from asnkompetensi.text.problems import CATALOGUE

if TYPE_CHECKING:
    from datetime import date

    from asnkompetensi.engine.crossing import Crossing
    from asnkompetensi.later import Later
    from asnkompetensi.mapping import Applied
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.engine import Engine
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import GapOptions, ReadOptions
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.model.sheet import Sheet
    from asnkompetensi.model.source import Sources
    from asnkompetensi.model.table import SourceFile, Tables

UNREADABLE = 3
STOPS = 2

Tell = Callable[[str], None]  # hears the name of each stage as it begins


@dataclass(frozen=True)
class Run:
    """The report of a run, and what it was made from: the sheets as read, the tables found in them, and their names.

    The sheets are there for a check alone, which may mend them: of a nation they are much of what memory holds. `data`
    and `gaps` are there where the gaps could be computed; `computed` are the gap rows as the engine has them.
    """

    report: Report
    sheets: tuple[Sheet, ...] = ()
    tables: Tables = field(default_factory=dict)
    named: Applied | None = None
    data: Data | None = None
    computed: Gaps | None = None

    @cached_property
    def gaps(self) -> Gaps | None:
        """The gap rows as frames of pandas, whatever engine computed them."""
        from asnkompetensi.later import on_pandas

        return self.computed and on_pandas(self.computed)

    def made(self, then: Later, rules: TrainingRules) -> tuple[Computed, list[Problem]]:
        """What a stage makes of the gap rows, in the form that it takes them in; they must be there."""
        gaps = self.computed if then.lazy else self.gaps
        if self.data is None or gaps is None:
            raise ValueError(then.name)
        return then.stage(self.data, gaps, rules)

    def sheets_of(self, berkas: str) -> tuple[Sheet, ...]:
        """The sheets of one file."""
        return tuple(sheet for sheet in self.sheets if sheet.berkas == berkas)


def silent(_: str) -> None:
    """Nobody listens."""


def status(problems: Sequence[Problem]) -> int:
    """The exit status that the problems call for: 3, 2, 1 or 0, the highest first."""
    entries = [CATALOGUE[problem.kode] for problem in problems]
    return max((entry.keluar for entry in entries if entry.tingkat is Grade.GALAT), default=0)


def computed(
    command: str,
    sources: Sources,
    reading: ReadOptions,
    options: GapOptions,
    tell: Tell,
    then: Later | None = None,
    when: Callable[[Tables], date] | None = None,
) -> Run:
    """The gaps of the sources, and what the stage `then` makes of them, as far as the problems allow.

    `when` tells from the tables which day it is asked for, where that is not the one of `options`.
    """
    rules, training, there = law.rules(options), law.training_rules(options), _there(reading, options)
    if lacks := engine.lacking(options.engine):
        return Run(Report(command, options.as_of, rules.dasar, (), {}, {}, tuple(lacks)))
    tell("read")
    with read.opened(sources, there) as reader, read.opened(*_padanan(options, reading)) as deciding:
        from asnkompetensi import cells, check, gap, mapping, resolve  # while the isolated readers work

        cells.keep_texts_as_they_are()
        (decisions, maps, unknown), (sheets, files, unread) = deciding.sheets(), reader.sheets()
    sheets, files, unread = *_without(maps, sheets, files), [*unread, *unknown]
    report = Report(command, options.as_of, rules.dasar, (*files, *maps), {}, {}, tuple(unread))
    if status(unread) == UNREADABLE:
        return Run(report)
    tell("tables")
    tables, misread = read.tabulate(sheets, reading)
    kept = tuple(sheets) if command == "check" else ()
    del sheets
    named = mapping.named(tables, *read.padanan(decisions))
    if when:
        options = replace(options, as_of=when(tables))
        rules, training = law.rules(options), law.training_rules(options)
        report = replace(report, as_of=options.as_of, aturan=rules.dasar)
    report = replace(report, aturan=(*report.aturan, *named.dasar))
    problems = [*unread, *misread, *named.problems, *check.needed(tables, files, rules, then.needs if then else ())]
    problems += check.settings(options, tables)
    if status(problems) >= STOPS and not (command == "check" and _tables_lack(problems)):
        return Run(replace(report, masalah=tuple(problems)), kept, tables, named)
    tell("resolve")
    data, unresolved = resolve.resolve(named.tables, rules, training)
    tell("check")
    mesin = _mesin(options, tables)
    crossing = _crossing(data, replace(named.naming.filters(options), engine=mesin[0]))
    problems += [*unresolved, *check.check(data, rules, crossing)]
    if status(problems) >= STOPS:
        return Run(replace(report, masalah=tuple(problems)), kept, tables, named)
    tell("gap")
    result, uncomputed = gap.gap(data, rules, crossing.options, problems, crossing)
    del crossing
    problems += uncomputed
    report = replace(report, ringkasan=result.ringkasan, tabel=result.tabel, tabel_sumber=tuple(tables))
    run = Run(replace(report, mesin=mesin), kept, tables, named, data, result.gaps)
    if then and run.computed and set(then.wants) <= set(tables):
        tell(then.name)
        made, unmade = run.made(then, training)
        problems += unmade
        run = replace(run, report=joined(run.report, made, training))
    return replace(run, report=replace(run.report, masalah=tuple(problems)))


def _mesin(options: GapOptions, tables: Tables) -> tuple[Engine, int]:
    """The engine that computes, and the rows of the sources, by which it is chosen where nobody named one."""
    rows = sum(len(table.frame) for table in tables.values())
    return engine.chosen(options.engine, rows), rows


def _crossing(data: Data, options: GapOptions) -> Crossing:
    """The way of the data to the engine; the check and the gap share what has crossed."""
    from asnkompetensi.engine.crossing import Crossing

    return Crossing(data, options)


def _tables_lack(problems: Sequence[Problem]) -> bool:
    """Whether nothing but the absence of tables forbids a result, and the people are there: they can be checked alone.

    A unit sends its list of people before anybody was assessed, and asks what is wrong with it.
    """
    stopping = [problem for problem in problems if status([problem]) >= STOPS]
    return all(one.kode == "LEMBAR-01" and one.nilai["tabel"] != "pegawai" for one in stopping)


def _there(reading: ReadOptions, options: GapOptions) -> ReadOptions:
    """The same, with the engine that reaches what lies on other machines."""
    return replace(reading, engine=options.engine, spark_master=options.spark_master)


def _padanan(options: GapOptions, reading: ReadOptions) -> tuple[list[str], ReadOptions]:
    """The file that tells which names are one, and how it is read: what is known about the sources is not about it."""
    return [options.map] if options.map else [], replace(reading, sheet={}, column={}, encoding=None, count=None)


def _without(
    maps: Sequence[SourceFile], sheets: list[Sheet], files: Sequence[SourceFile]
) -> tuple[list[Sheet], tuple[SourceFile, ...]]:
    """The sheets and files that are data: a folder of sources may hold the file of padanan, too."""
    own = {one.sha256 for one in maps}
    kept = {file.berkas: file for file in files if file.sha256 not in own}
    return [sheet for sheet in sheets if sheet.berkas in kept], tuple(kept.values())


def joined(report: Report, made: Computed, rules: TrainingRules) -> Report:
    """A report with what a later stage made, and what that rests on."""
    return replace(
        report,
        aturan=(*report.aturan, *rules.dasar, *made.dasar),
        ringkasan={**report.ringkasan, **made.ringkasan},
        tabel={**report.tabel, **made.tabel},
        rencana=made.rencana,
        penjelasan=made.penjelasan,
    )
