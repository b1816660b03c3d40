"""A function for each command that computes; all are in :mod:`asnkompetensi.flow`, here with sources of any kind."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi import flow
from asnkompetensi.api.result import Result
from asnkompetensi.api.sources import Source, sources
from asnkompetensi.model.options import (
    EvaluateOptions,
    GapOptions,
    MentorOptions,
    PlanOptions,
    ReadOptions,
    RecommendOptions,
    SureOptions,
    TalentOptions,
    TrendOptions,
)
from asnkompetensi.model.source import Frames
from asnkompetensi.patience import Patience

_SECONDS = 60.0
_LEAST = 2  # periods that can be compared
_AS_READ, _OFFERS, _PLAN = ReadOptions(), RecommendOptions(), PlanOptions()
_MENTOR, _TALENT, _TREND, _EVALUATE = MentorOptions(), TalentOptions(), TrendOptions(), EvaluateOptions()

Given = Source | Sequence[Source]


def gap(
    given: Given, options: GapOptions, reading: ReadOptions = _AS_READ, certain: SureOptions | None = None
) -> Result:
    """Who lacks which competency (contract, section 3): `options.tables`, with `certain` how sure they are, too."""
    return Result(flow.gap(sources(given), reading, options, certain=certain))


def check(given: Given, options: GapOptions, reading: ReadOptions = _AS_READ) -> Result:
    """Every problem of the sources; no tables, no totals."""
    return Result(flow.check(sources(given), reading, options))


def recommend(
    given: Given, options: GapOptions, own: RecommendOptions = _OFFERS, reading: ReadOptions = _AS_READ
) -> Result:
    """Trainings of the catalogue for what people need."""
    return Result(flow.recommend(sources(given), reading, options, own))


def plan(
    given: Given,
    options: GapOptions,
    own: PlanOptions = _PLAN,
    reading: ReadOptions = _AS_READ,
    seconds: float = _SECONDS,
) -> Result:
    """The best plan that the money can buy, sought for at most so many seconds; `report.rencana` is the plan itself."""
    return Result(flow.plan(sources(given), reading, options, own, Patience(seconds)))


def mentor(given: Given, options: GapOptions, own: MentorOptions = _MENTOR, reading: ReadOptions = _AS_READ) -> Result:
    """Colleagues and circles that close gaps."""
    return Result(flow.mentor(sources(given), reading, options, own))


def talent(given: Given, options: GapOptions, own: TalentOptions = _TALENT, reading: ReadOptions = _AS_READ) -> Result:
    """Who stands above the standard, and who needs development first."""
    return Result(flow.talent(sources(given), reading, options, own))


def trend(
    periods: Sequence[Source], options: GapOptions, own: TrendOptions = _TREND, reading: ReadOptions = _AS_READ
) -> Result:
    """What changed from period to period; each source is one, the oldest first. ValueError for fewer than two."""
    return Result(flow.trend(_periods(periods), reading, options, own))


def evaluate(
    periods: Sequence[Source], options: GapOptions, own: EvaluateOptions = _EVALUATE, reading: ReadOptions = _AS_READ
) -> Result:
    """Whether training worked, from two periods, each one source, the old one first. ValueError for another number."""
    found = _periods(periods)
    if len(found) > _LEAST:
        raise ValueError(len(found))
    return Result(flow.evaluate(found, reading, options, own))


def _periods(given: Sequence[Source]) -> list[str | Frames]:
    found = sources(given)
    if len(found) < _LEAST:
        raise ValueError(len(found))
    return found
