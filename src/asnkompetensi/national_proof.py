"""The proof of plans under shared purses: each from the data of its instansi alone, then all together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from asnkompetensi import later, law
from asnkompetensi.course import STOPS, computed, joined, silent, status
from asnkompetensi.national import NOTHING
from asnkompetensi.national_problems import once
from asnkompetensi.national_sources import apart, shared_files

if TYPE_CHECKING:
    from asnkompetensi.model.options import GapOptions, ReadOptions
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Figure, Report
    from asnkompetensi.model.source import Sources
    from asnkompetensi.verify.together import Part


@dataclass(frozen=True)
class Shown:
    """The plan of an instansi, the file it is in, and the sources that it is to be proven from."""

    sources: Sources
    berkas: str
    plan: PlanFile


@dataclass(frozen=True)
class Proven:
    """What was proven of each instansi, by name, and in figures of all together; none where something is broken."""

    laporan: Mapping[str, Report]
    masalah: tuple[Problem, ...] = ()
    ringkasan: Mapping[str, Figure] = field(default_factory=dict)


def verify(given: Mapping[str, Shown], shared: Sources, reading: ReadOptions, options: GapOptions) -> Proven:
    """Whether plans hold, each beside its share, and spend no more than the shared purses together hold.

    What the plans were computed under comes with them, and goes before `options`. ValueError as
    :func:`asnkompetensi.national.plan`.
    """
    from asnkompetensi.verify.together import together

    files, wrong = shared_files(shared, reading)
    if status(wrong) >= STOPS:
        return Proven({}, tuple(wrong))
    found = {name: _alone(one, shared, files, reading, options) for name, one in given.items()}
    told = {name: report for name, (report, _) in found.items()}
    reports, common = once(told, files)
    parts = [part for _, part in found.values() if part]
    if len(parts) < len(found):
        return Proven(reports, common)
    apart({name: one.sources for name, one in given.items()}, told, files)
    figures, broken = together(parts)
    return Proven(reports, (*common, *broken), figures)


def _alone(
    shown: Shown, shared: Sources, files: frozenset[str], reading: ReadOptions, options: GapOptions
) -> tuple[Report, Part | None]:
    """The proof of one plan beside its share, and its part in the bound of all; none where it does not hold."""
    from asnkompetensi.verify.together import beside_share, part, places

    under = replace(later.under(shown.plan, options), tables=())
    run = computed("plan", [*shown.sources, *shared], reading, under, silent, NOTHING)
    if status(run.report.masalah) >= STOPS or run.data is None or run.gaps is None:
        return run.report, None
    training, tempat = law.training_rules(under), places(run.data, files)
    beside = beside_share(run.data, tempat, shown.plan)
    made, broken = later.verify(shown.plan, shown.berkas, under).stage(beside, run.gaps, training)
    report = joined(run.report, made, training)
    report = replace(report, masalah=(*report.masalah, *broken))
    return report, None if broken else part(shown.berkas, shown.plan, run.data, law.rules(under), tempat)
