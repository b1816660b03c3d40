"""A function for each command that computes; all are in :mod:`asnkompetensi.flow`, here with sources of any kind.

Each raises ValueError for options that cannot be, by field (:mod:`asnkompetensi.api.meant`), before it reads anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi import flow
from asnkompetensi.api.meant import meant, tables
from asnkompetensi.api.result import Result, workbook
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
_GAPS = workbook("gap")
_SURE = tuple(table for table in tables("gap") if table not in _GAPS)
_AS_READ, _OFFERS, _PLAN = ReadOptions(), RecommendOptions(), PlanOptions()
_MENTOR, _TALENT, _TREND, _EVALUATE = MentorOptions(), TalentOptions(), TrendOptions(), EvaluateOptions()

Given = Source | Sequence[Source]


def gap(
    given: Given, options: GapOptions, reading: ReadOptions = _AS_READ, certain: SureOptions | None = None
) -> Result:
    """Who lacks which competency (contract, section 3): `options.tables`, with `certain` how sure they are, too."""
    sure = certain and meant(certain, _SURE)
    return Result(flow.gap(sources(given), meant(reading), meant(options, _GAPS), certain=sure))


def check(given: Given, options: GapOptions, reading: ReadOptions = _AS_READ) -> Result:
    """Every problem of the sources; no tables, no totals."""
    return Result(flow.check(sources(given), meant(reading), meant(options, _GAPS)))


def recommend(
    given: Given, options: GapOptions, own: RecommendOptions = _OFFERS, reading: ReadOptions = _AS_READ
) -> Result:
    """Trainings of the catalogue for what people need."""
    return Result(
        flow.recommend(sources(given), meant(reading), meant(options, _GAPS), meant(own, tables("recommend")))
    )


def plan(
    given: Given,
    options: GapOptions,
    own: PlanOptions = _PLAN,
    reading: ReadOptions = _AS_READ,
    seconds: float = _SECONDS,
) -> Result:
    """The best plan that the money can buy, sought for at most so many seconds; `report.rencana` is the plan itself."""
    asked = meant(own, tables("plan"))
    return Result(flow.plan(sources(given), meant(reading), meant(options, _GAPS), asked, Patience(seconds)))


def mentor(given: Given, options: GapOptions, own: MentorOptions = _MENTOR, reading: ReadOptions = _AS_READ) -> Result:
    """Colleagues and circles that close gaps."""
    return Result(flow.mentor(sources(given), meant(reading), meant(options, _GAPS), meant(own, tables("mentor"))))


def talent(given: Given, options: GapOptions, own: TalentOptions = _TALENT, reading: ReadOptions = _AS_READ) -> Result:
    """Who stands above the standard, and who needs development first."""
    return Result(flow.talent(sources(given), meant(reading), meant(options, _GAPS), meant(own, tables("talent"))))


def trend(
    periods: Sequence[Source], options: GapOptions, own: TrendOptions = _TREND, reading: ReadOptions = _AS_READ
) -> Result:
    """What changed from period to period; each source is one, the oldest first. ValueError for fewer than two."""
    return Result(flow.trend(_periods(periods), meant(reading), meant(options, _GAPS), meant(own, tables("trend"))))


def evaluate(
    periods: Sequence[Source], options: GapOptions, own: EvaluateOptions = _EVALUATE, reading: ReadOptions = _AS_READ
) -> Result:
    """Whether training worked, from two periods, each one source, the old one first. ValueError for another number."""
    found = _periods(periods)
    if len(found) > _LEAST:
        raise ValueError(len(found))
    return Result(flow.evaluate(found, meant(reading), meant(options, _GAPS), meant(own, tables("evaluate"))))


def _periods(given: Sequence[Source]) -> list[str | Frames]:
    found = sources(given)
    if len(found) < _LEAST:
        raise ValueError(len(found))
    return found
