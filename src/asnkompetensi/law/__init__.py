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
from asnkompetensi.law.equivalents import Refused, equivalents, refused
from asnkompetensi.law.gap_rules import rules
from asnkompetensi.law.in_use import replaceable
from asnkompetensi.law.ip_asn import most_training_points, training_points, training_points_basis
from asnkompetensi.law.jalur import Jalur, bentuk, jalur_of, jp_of
from asnkompetensi.law.job_class import JobClass, classes, jenjang, managerial
from asnkompetensi.law.nomenclature import common_words, place_words, short_forms, telling_words, written_out
from asnkompetensi.law.retirement import retirement_age
from asnkompetensi.law.training_rules import training_rules
from asnkompetensi.law.training_values import weight
from asnkompetensi.law.values import UnknownRule

__all__ = [
    "Activity",
    "Competency",
    "Confidence",
    "Jalur",
    "JobClass",
    "Kind",
    "LawError",
    "Level",
    "NipRules",
    "Refused",
    "UnknownRule",
    "bentuk",
    "classes",
    "common_words",
    "competencies",
    "competency_alias",
    "equivalents",
    "jalur_of",
    "jenjang",
    "jp_of",
    "kedudukan",
    "kind",
    "kinds",
    "levels",
    "managerial",
    "most_training_points",
    "nip_rules",
    "place_words",
    "refused",
    "replaceable",
    "retirement_age",
    "rules",
    "short_forms",
    "status",
    "telling_words",
    "training_points",
    "training_points_basis",
    "training_rules",
    "weight",
    "written_out",
]
