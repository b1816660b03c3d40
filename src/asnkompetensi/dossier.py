"""The course of a dossier: the data are read once, the gaps are computed once, and every stage takes these.

So each part has the figures that its own command gives. What a part needs and the data have not is no fault: the part
is left out.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi import later, law, periods
from asnkompetensi.course import STOPS, Run, Tell, computed, joined, status
from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.source import Source, Sources

if TYPE_CHECKING:
    from asnkompetensi.later import Later
    from asnkompetensi.model.options import GapOptions, ReadOptions, ReportOptions
    from asnkompetensi.model.plan import Watch
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.table import Tables

CATALOGUE, MONEY = "pelatihan", "dana"
UNTOLD = ("EVALUASI-01", "EVALUASI-02")  # nobody wrote down who attended what, or when


def dossier(
    sources: Sources,
    reading: ReadOptions,
    options: GapOptions,
    own: ReportOptions,
    watch: Watch,
    tell: Tell,
) -> Dossier:
    """The parts that the data allow; `options.tables` must hold `unit`, which the units are told from."""
    run = computed("gap", sources, reading, options, tell)
    if status(run.report.masalah) >= STOPS or run.data is None or run.gaps is None:
        return Dossier(own.instansi, options.as_of, (), {"gap": run.report}, run.report.masalah)
    origins = later.origins(run.data, run.gaps)
    run = replace(run, sheets=())
    parts = [run.report, *_stages(run, options, own, watch, tell)]
    if own.before:
        parts += _compared(_period(run, sources, reading, options, tell), reading, options, own, tell)
    units = tuple(run.report.tabel["unit"].frame["unit_kerja"].astype(str))
    problems = _once(problem for part in parts for problem in part.masalah)
    return Dossier(own.instansi, options.as_of, units, {part.perintah: part for part in parts}, problems, origins)


def _stages(run: Run, options: GapOptions, own: ReportOptions, watch: Watch, tell: Tell) -> Iterator[Report]:
    """The parts that one stage makes of the gaps."""
    training = law.training_rules(options)
    for stage in _possible(run.tables, options, own, watch):
        tell(stage.name)
        made, problems = run.made(stage, training)
        so_far = replace(run.report, perintah=stage.name, tabel={}, masalah=(*run.report.masalah, *problems))
        yield joined(so_far, made, training)


def _possible(tables: Tables, options: GapOptions, own: ReportOptions, watch: Watch) -> Iterator[Later]:
    """The stages for which the data have what they need: a catalogue, and money for a plan."""
    if CATALOGUE in tables:
        yield later.recommend(options, own.recommend)
        if MONEY in tables or own.plan.limits.budget is not None:
            yield later.plan(options, own.plan, watch)
    yield later.mentor(own.mentor)
    yield later.talent(own.talent)


def _period(run: Run, sources: Sources, reading: ReadOptions, options: GapOptions, tell: Tell) -> periods.Told:
    """The run as the newest period; where filters hide people who may have moved, everybody is computed once more."""
    if options.unit or options.jabatan:
        every = replace(options, unit=(), jabatan=(), tables=(), elsewhere=True)
        run = computed("gap", sources, reading, every, tell)
    return periods.newest(run, sources, options)


def _compared(
    newest: periods.Told, reading: ReadOptions, options: GapOptions, own: ReportOptions, tell: Tell
) -> Iterator[Report]:
    """What changed since the older periods, and whether training since the last of them worked."""
    every = replace(options, tables=())
    older = [periods.told("trend", one, reading, every, tell, newest=False) for one in own.before]
    yield periods.beside("trend", [*older, newest], every, later.trend(own.trend), tell)
    evaluated = periods.beside("evaluate", [older[-1], newest], every, later.evaluate(own.evaluate, None), tell)
    if not any(problem.kode in UNTOLD for problem in evaluated.masalah):
        yield evaluated


def _once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    found: list[Problem] = []
    for problem in problems:
        if problem not in found:
            found.append(problem)
    return tuple(found)


def given(masked: Report, folder: str) -> tuple[Source, ...]:
    """A masked set (:func:`asnkompetensi.flow.mask`) as the files of a folder that nobody has to write."""
    from pathlib import Path

    from asnkompetensi.write.masked import files

    found = []
    for path, write in sorted(files(masked.tabel.values(), Path(folder)).items()):
        stream = io.BytesIO()
        write(stream)
        found.append(Source(path.as_posix(), stream.getvalue()))
    return tuple(found)
