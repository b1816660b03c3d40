"""The stage: step by step the gap rows of two periods, the causes, people, units, competencies, moves; then totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.engine.border import taken
from asnkompetensi.model.result import Computed
from asnkompetensi.trend.causes import causes, standings
from asnkompetensi.trend.known import known
from asnkompetensi.trend.measures import measured, summed
from asnkompetensi.trend.moves import moves, reorganised
from asnkompetensi.trend.people import people
from asnkompetensi.trend.present import Told, table, told
from asnkompetensi.trend.rows import rows
from asnkompetensi.trend.step import steps
from asnkompetensi.trend.summary import summary
from asnkompetensi.trend.tables import competencies, detail, staff, units

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.options import TrendOptions
    from asnkompetensi.model.period import Periods
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import ResultTable
    from asnkompetensi.trend.step import Step

_COMPETENCIES, _DETAIL, _KNOWN = "tren-kompetensi", "tren-detail", "tren-identitas"


@dataclass(frozen=True, eq=False)
class _Made:
    """What one step gives, by table: those asked for, and people and units, which the totals are made from."""

    step: Step
    tables: dict[str, pd.DataFrame]


def trend(periods: Periods, options: TrendOptions) -> tuple[Computed, list[Problem]]:
    """What changed from period to period, as far as `options.tables` names it, and totals.

    The newest step comes first. `PERIODE-08` where units are gone or new and people tell what became of them.
    """
    texts = told(periods)
    made = [_made(step, periods, options) for step in steps(periods, options)]
    problems = [
        problem
        for one in made
        for problem in reorganised(one.step, one.tables["tren-perpindahan"], periods.unit.names.names)
    ]
    totals = summary([(one.step, one.tables["tren-pegawai"], one.tables["tren-unit"]) for one in made], periods)
    return Computed(totals, {name: _table(name, made, periods, texts) for name in options.tables}), problems


def _made(step: Step, periods: Periods, options: TrendOptions) -> _Made:
    mesin = step.mesin
    found = mesin.hold(causes(rows(step, periods), mesin.put(standings(step))))
    values = mesin.hold(measured(found))
    sums = mesin.hold(summed(values, "orang"))
    who = people(step, sums)
    tables = {
        "tren-pegawai": staff(who.reset_index()),
        "tren-unit": units(step, sums, len(periods.unit.names.names)),
        "tren-perpindahan": moves(step, who),
    }
    if _COMPETENCIES in options.tables:
        tables[_COMPETENCIES] = competencies(values, len(periods.kompetensi.names.names))
    if _DETAIL in options.tables:
        tables[_DETAIL] = detail(taken(found).astype(np.int64), who)
    for held in (found, values, sums):
        mesin.forget(held)  # or every step would stay to the end of the run
    return _Made(step, tables)


def _table(name: str, made: list[_Made], periods: Periods, texts: Told) -> ResultTable:
    if name == _KNOWN:
        rows = known(periods)
        pairs = rows[["dari", "ke"]].drop_duplicates().itertuples(index=False)
        return table(name, [(old, new, rows[(rows["dari"] == old) & (rows["ke"] == new)]) for old, new in pairs], texts)
    return table(
        name, [(one.step.lama.periode.nama, one.step.baru.periode.nama, one.tables[name]) for one in made], texts
    )
