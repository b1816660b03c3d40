"""What a rule says of tables given as rows of plain values."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from asnkompetensi import law
from asnkompetensi.check import check
from asnkompetensi.check.rules import ON_ENGINE
from asnkompetensi.engine.crossing import Crossing
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Rules
from asnkompetensi.model.table import Table
from asnkompetensi.resolve import resolve
from tests.gap.engines import in_use
from tests.resolve.tables import AS_OF, Row, table

RULES = law.rules(GapOptions(AS_OF))
BUILTIN = law.rules(GapOptions(AS_OF, builtin=True))
Rule = Callable[..., list[Problem]]


def doubts(rule: Rule, rules: Rules = RULES, **rows: Sequence[Row] | Table) -> list[Problem]:
    """The problems that a rule finds in tables, given as rows or whole; sheets bear the names of their tables."""
    tables = {name: given if isinstance(given, Table) else table(name, given) for name, given in rows.items()}
    return said(rule, resolve(tables, rules)[0], rules)


def crossing(data: Data) -> Crossing:
    """The crossing of some data, to the engine of the test."""
    return Crossing(data, GapOptions(AS_OF, alone=True, engine=in_use()))


def said(rule: Rule, data: Data, rules: Rules = RULES) -> list[Problem]:
    """The problems that a rule, or all of them together, find in resolved data."""
    return rule(data, rules, crossing(data)) if rule in (*ON_ENGINE, check) else rule(data, rules)


def cells(problem: Problem) -> list[str]:
    """Where a problem stands, as `Pegawai!A2`."""
    return [place.short for place in problem.tempat]


def under_target(rules: Rules = RULES) -> Rules:
    """The rules of a run that computes against the jabatan aimed at."""
    return replace(rules, target=True)
