"""The law and practice that numbers rest on: dated data with their legal basis, and what code asks of them.

In: the TOML files of `data/`, a date, the user's own constants. Out: rules, names, classes, words, with sources.
Must not know: tables, sources, frames, results, the clock. A value without basis or confidence is refused.
"""

from asnkompetensi.law.competency import (
    Competency,
    Kind,
    Level,
    competencies,
    competency_alias,
    kind,
    kinds,
    levels,
)
from asnkompetensi.law.employee import Activity, NipRules, kedudukan, nip_rules, status
from asnkompetensi.law.entries import Confidence, LawError
from asnkompetensi.law.gap_rules import replaceable, rules
from asnkompetensi.law.job_class import JobClass, classes, jenjang
from asnkompetensi.law.values import UnknownRule

__all__ = [
    "Activity",
    "Competency",
    "Confidence",
    "JobClass",
    "Kind",
    "LawError",
    "Level",
    "NipRules",
    "UnknownRule",
    "classes",
    "competencies",
    "competency_alias",
    "jenjang",
    "kedudukan",
    "kind",
    "kinds",
    "levels",
    "nip_rules",
    "replaceable",
    "rules",
    "status",
]
