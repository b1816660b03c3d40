"""The flow of data, in order: files, sheets, tables, resolved data, gaps, report. A command calls one function here.

Every stage takes values and gives values, with the problems it met beside them; nothing here prints, and nothing
raises for what is wrong in the data. :func:`status` turns problems into the exit status of the contract.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi import law, read
from asnkompetensi.model.problem import Grade, Problem
from asnkompetensi.model.result import Report
from asnkompetensi.text.problems import CATALOGUE

if TYPE_CHECKING:
    from asnkompetensi.model.options import GapOptions, ReadOptions

UNREADABLE = 3
STOPS = 2

Tell = Callable[[str], None]  # hears the name of each stage as it begins


def _silent(_: str) -> None:
    """Nobody listens."""


def status(problems: Sequence[Problem]) -> int:
    """The exit status that the problems call for: 3, 2, 1 or 0, the highest first."""
    entries = [CATALOGUE[problem.kode] for problem in problems]
    return max((entry.keluar for entry in entries if entry.tingkat is Grade.GALAT), default=0)


def gap(sources: Sequence[str], reading: ReadOptions, options: GapOptions, tell: Tell = _silent) -> Report:
    """Gaps of an agency: the tables asked for in `options.tables`, the totals, and every problem met on the way.

    Where an input cannot be read, a needed table or column is nowhere, or a filter names what is not in the data,
    the report has problems and no tables.
    """
    return _computed("gap", sources, reading, options, tell)


def check(sources: Sequence[str], reading: ReadOptions, options: GapOptions, tell: Tell = _silent) -> Report:
    """Every problem of the sources, those that only the computation meets included; no tables, no totals."""
    return replace(_computed("check", sources, reading, options, tell), ringkasan={}, tabel={})


def _computed(command: str, sources: Sequence[str], reading: ReadOptions, options: GapOptions, tell: Tell) -> Report:
    rules = law.rules(options)
    tell("read")
    with read.opened(sources, reading) as reader:  # the isolated reader works while the stages are being imported
        from asnkompetensi import check, gap, resolve

        sheets, files, unread = reader.sheets()
    report = Report(command, options.as_of, rules.dasar, files, {}, {}, tuple(unread))
    if status(unread) == UNREADABLE:
        return report
    tell("tables")
    tables, misread = read.tabulate(sheets, reading)
    problems = [*unread, *misread, *check.needed(tables, files, rules)]
    if status(problems) >= STOPS:
        return replace(report, masalah=tuple(problems))
    tell("resolve")
    data, unresolved = resolve.resolve(tables, rules)
    tell("check")
    problems += [*unresolved, *check.check(data, rules)]
    tell("gap")
    result, uncomputed = gap.gap(data, rules, options, problems)
    problems += uncomputed
    return replace(report, ringkasan=result.ringkasan, tabel=result.tabel, masalah=tuple(problems))
