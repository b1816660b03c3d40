"""The course: each period by itself, then all of them together, then a stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.course import STOPS, Tell, joined, silent, status
from asnkompetensi.model.period import Period
from asnkompetensi.model.result import Report
from asnkompetensi.model.rules import Basis
from asnkompetensi.periods.problems import incomparable, problems, recognised, strangers
from asnkompetensi.periods.source import told

if TYPE_CHECKING:
    from asnkompetensi.later import Across
    from asnkompetensi.model.options import GapOptions, ReadOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.source import Sources
    from asnkompetensi.periods.source import Told

PERIOD, FROM_DATA = "periode", "data"


def compared(
    command: str,
    sources: Sources,
    reading: ReadOptions,
    options: GapOptions,
    then: Across,
    tell: Tell = silent,
) -> Report:
    """What the stage `then` makes of the periods, and the problems of all of them, each with its own files.

    The filters by unit and jabatan are left to the stage: who moved is not to look like one who came or left. Where a
    period has no result, or the periods cannot be compared (`PERIODE-01` to `PERIODE-05`), there are problems alone.
    """
    last = len(sources) - 1
    met = [
        told(command, one if isinstance(one, str) else (one,), reading, options, tell, newest=place == last)
        for place, one in enumerate(sources)
    ]
    return beside(command, met, options, then, tell)


def beside(command: str, met: Sequence[Told], options: GapOptions, then: Across, tell: Tell = silent) -> Report:
    """The same of periods that were computed already, the oldest first."""
    asked = next((one.run.named.naming.filters(options) for one in met if one.run.named), options)
    found = [*problems(met, asked), *incomparable(met)]
    report = _report(command, options, met, found)
    if status(found) >= STOPS:
        return report
    from asnkompetensi.follow import follow

    tell("follow")
    together = follow([_period(one, name, then) for one, name in zip(met, _names(met), strict=True)])
    periods = replace(together, hanya_unit=asked.unit, hanya_jabatan=asked.jabatan)
    found += [*strangers(periods), *recognised(periods)]
    if status(found) >= STOPS:
        return replace(report, masalah=tuple(found))
    tell(then.name)
    training = law.training_rules(options)
    made, unmade = then.stage(periods, training)
    return joined(replace(report, masalah=(*found, *unmade)), made, training)


def _names(met: Sequence[Told]) -> list[str]:
    """How the periods are called: by year, else by month, else by the name of the source, else as it was given."""
    days = [one.terakhir or one.run.report.as_of for one in met]
    ways = (
        [f"{one:%Y}" for one in days],
        [f"{one:%Y-%m}" for one in days],
        [PurePath(one.sumber).name for one in met],
    )
    return next((names for names in ways if len(set(names)) == len(names)), [one.sumber for one in met])


def _period(one: Told, name: str, then: Across) -> Period:
    report, data, gaps = one.run.report, one.run.data, one.run.computed if then.lazy else one.run.gaps
    if data is None or gaps is None:
        raise ValueError("a period without gaps is no period")
    return Period(name, one.sumber, report.as_of, one.terakhir, data, gaps, report.tabel, report.ringkasan)


def _report(command: str, options: GapOptions, met: Sequence[Told], found: Sequence[Problem]) -> Report:
    """The report so far: what every period rests on, and the day that each is told for."""
    days = [
        Basis(f"{PERIOD}.{name}", one.run.report.as_of.isoformat(), one.sumber, FROM_DATA, FROM_DATA)
        for one, name in zip(met, _names(met), strict=True)
    ]
    everything = [*law.rules(options).dasar, *(line for one in reversed(met) for line in one.run.report.aturan)]
    first: dict[str, Basis] = {}
    for line in everything:
        first.setdefault(line.kunci, line)
    files = tuple(dict.fromkeys(file for one in met for file in one.run.report.sumber))
    tables = [set(one.run.report.tabel_sumber) for one in met]
    given = [name for name in met[-1].run.report.tabel_sumber if all(name in each for each in tables)]
    return Report(
        command, options.as_of, (*first.values(), *days), files, {}, {}, tuple(found), tabel_sumber=tuple(given)
    )
