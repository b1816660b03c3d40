"""A walk over every figure of every table: what its formula gives is what the table says, and every row has its id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from asnkompetensi import course, explaining, later, law, periods
from asnkompetensi.explain.context import Context, Run
from asnkompetensi.explain.formula import SUMMARY
from asnkompetensi.explain.reckon import figure
from asnkompetensi.explain.tables import evaluate, trend
from asnkompetensi.explain.tables.every import every, needed
from asnkompetensi.gap.held import first_valid_day
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.options import EvaluateOptions, ExplainOptions, GapOptions, PlanOptions, ReadOptions
from asnkompetensi.model.period import Periods
from asnkompetensi.model.plan import Limits
from asnkompetensi.model.plan_file import PlanFile
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from asnkompetensi.model.rules import Purpose, TrainingRules
from tests.plan.watches import Patient

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
WHY = {  # of each sample somebody with a seat, whose case is asked about
    "belawan": "190612082023211030",
    "gayungan": "190606071963122013",
    "kupang": "190109101969031007",
    "lhokseumawe": "190303171973052012",
    "tanjungbalai": "190004051968071009",
}
DEAR = {"kepekaan-kursi": "belawan"}  # planned again hundreds of times: of one sample alone
FAIR = Limits(fair=True, min_per_unit=1)  # so that all that is told of guarantees is there
NUMBERED = (*SHOWN_UNITS, Shown.DATE, Shown.FLAG)


def sample(name: str) -> Context:
    """The context of a sample: all tables that an explanation knows, as the flow computes them, but for `DEAR` ones."""
    options = GapOptions(as_of=date(2026, 3, 31))
    rules, training = law.rules(options), law.training_rules(options)
    other = law.rules(replace(options, purpose=Purpose.PLACEMENT))
    told = every(rules)
    tables = tuple(table for table in told if table != SUMMARY and DEAR.get(table, name) == name)
    own = ExplainOptions(id=tables, plan=PlanOptions(FAIR, why=WHY[name]))
    asked = explaining.Explain(options, own, Patient())
    run = course.computed("explain", [str(SAMPLES / name)], ReadOptions(), asked.gaps, course.silent, asked.before)
    assert run.data is not None
    assert run.gaps is not None
    made = run.report.tabel, run.report.ringkasan, run.report.aturan
    return Context(Run(run.data, run.gaps, rules, training, *made, first_valid_day(rules), own, other.kategori), told)


def between(old: str, new: str) -> Context:
    """The context of two samples of one agency: all tables that compare them."""
    return compared(old, new, ExplainOptions(id=tuple(trend.tables(("lama", "baru")))))


def evaluated(old: str, new: str, plan: PlanFile | None = None) -> Context:
    """The context of two samples of one agency: all that is said of the trainings between them."""
    own = ExplainOptions(id=tuple(evaluate.tables()), evaluate=EvaluateOptions(across=True, berkas="plan.json"))
    return compared(old, new, own, plan)


def compared(old: str, new: str, own: ExplainOptions, plan: PlanFile | None = None) -> Context:
    """The context of two samples of one agency, for what is asked about."""
    asked = explaining.Comparison(GapOptions(as_of=date(2026, 12, 31)), own, plan)
    made: list[Run] = []

    def kept(found: Periods, training: TrainingRules) -> tuple[Computed, list[Problem]]:
        made.append(asked.between(found, training)[0])
        return Computed({}, {}), []

    then, sources = later.Across("explain", kept), [str(SAMPLES / name) for name in (old, new)]
    periods.compared("explain", sources, ReadOptions(), asked.gaps, then)
    (run,) = made
    assert run.antara is not None
    return Context(run, every(run.rules, run.antara.names))


def alone(found: Context, table: str) -> Context:
    """The context of a call that asks about one table: what that is made from is there, and no other table."""
    kept = needed(found.told, [table])
    return Context(replace(found.run, tabel={name: found.run.tabel[name] for name in kept}), found.told)


def untold(found: Context, tables: Iterable[str]) -> list[tuple[str, str]]:
    """The numbers of tables of which no formula is told, and formulas of columns that there are not."""
    missed = []
    for table in tables:
        shown, told = found.shelf(table).shown, found.told[table]
        numbers = {column for column, kind in shown.items() if kind in NUMBERED} - set(told.kunci)
        missed += [(table, column) for column in (numbers - told.rumus.keys()) | (told.rumus.keys() - shown.keys())]
    return missed


def unsaid(found: Context, tables: Iterable[str]) -> list[tuple[str, str]]:
    """The texts of tables of which nothing is told: where they come from, or by which rule."""
    every = {
        (table, column): column in found.rumus(table) or column in found.told[table].kunci or column in ("nip", "nama")
        for table in tables
        for column in found.shelf(table).shown
    }
    return [name for name, told in every.items() if not told]


def wrong(found: Context, tables: Iterable[str]) -> list[tuple[str, str]]:
    """The figures whose formula gives something else than the table; ids that are not unique."""
    ids: set[str] = set()
    bad = []
    for table in tables:
        shelf = found.shelf(table)
        for row in range(len(shelf)):
            name = found.id(table, row)
            bad += [(name, "")] if name in ids else []
            ids.add(name)
            values = {column: shelf.column(column)[row] for column in found.rumus(table)}
            bad += [(name, c) for c, value in values.items() if figure(found, table, row, c).nilai != value]
    return bad
