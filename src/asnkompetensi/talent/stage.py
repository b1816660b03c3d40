"""The stage: how everybody stands, then the two lists, then their totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.result import Computed
from asnkompetensi.talent.lists import above, short
from asnkompetensi.talent.present import table
from asnkompetensi.talent.standing import standing
from asnkompetensi.talent.summary import summary

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import TalentOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import TrainingRules


def talent(data: Data, gaps: Gaps, rules: TrainingRules, options: TalentOptions) -> tuple[Computed, list[Problem]]:
    """The lists `unggul` and `kembang`, as far as `options.tables` names them, and totals; no problems of its own.

    `unggul` holds those who are above the standard in one competency at least and as a whole, assessed in all;
    `kembang` those who are short in one at least. Who is short in one and above as a whole is in both. Sex, religion,
    marital status and age weigh nothing: only the end of service and of a contract decides which trainings a person
    may still attend.
    """
    people = standing(gaps)
    rows = {"unggul": above(people, data, gaps, rules), "kembang": short(people, data, gaps, rules)}
    tables = {name: table(name, rows[name], data, gaps) for name in options.tables}
    return Computed(summary(people, rows["unggul"], rows["kembang"]), tables), []
