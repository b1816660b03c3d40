"""The stage: step by step the gap rows of two periods, the causes, people, units, competencies, moves; then totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.result import Computed
from asnkompetensi.trend.causes import causes
from asnkompetensi.trend.known import known
from asnkompetensi.trend.measures import measured
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

_DETAIL, _KNOWN = "tren-detail", "tren-identitas"


@dataclass(frozen=True, eq=False)
class _Made:
    """What one step gives, by table, and the people and units that the totals are made from."""

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
    found = rows(step, periods)
    why = causes(found, step)
    values = measured(found, why)
    orang = found["orang"].to_numpy()
    who = people(step, values, orang)
    tables = {
        "tren-pegawai": staff(who.reset_index()),
        "tren-unit": units(step, who, len(periods.unit.names.names)),
        "tren-kompetensi": competencies(step, values, found, len(periods.kompetensi.names.names)),
        "tren-perpindahan": moves(step, who),
    }
    if _DETAIL in options.tables:
        tables[_DETAIL] = detail(found, why, who)
    return _Made(step, tables)


def _table(name: str, made: list[_Made], periods: Periods, texts: Told) -> ResultTable:
    if name == _KNOWN:
        rows = known(periods)
        pairs = rows[["dari", "ke"]].drop_duplicates().itertuples(index=False)
        return table(name, [(old, new, rows[(rows["dari"] == old) & (rows["ke"] == new)]) for old, new in pairs], texts)
    return table(
        name, [(one.step.lama.periode.nama, one.step.baru.periode.nama, one.tables[name]) for one in made], texts
    )
