"""The rules that every set of data is held against, in the order in which their problems are listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asnkompetensi.check.assessed_before_post import assessed_before_post
from asnkompetensi.check.class_unknown import class_unknown
from asnkompetensi.check.date_sanity import date_sanity
from asnkompetensi.check.doubtful_trainings import doubtful_trainings
from asnkompetensi.check.endless_certificates import endless_certificates
from asnkompetensi.check.nip_structure import nip_structure
from asnkompetensi.check.overlapping_files import overlapping_files
from asnkompetensi.check.priceless import priceless
from asnkompetensi.check.similar_names import similar_names
from asnkompetensi.check.similar_units import similar_units
from asnkompetensi.check.spellings import spellings
from asnkompetensi.check.standard_range import standard_range
from asnkompetensi.check.two_parents import two_parents
from asnkompetensi.check.unknown_purses import unknown_purses
from asnkompetensi.check.unknown_trainings import unknown_trainings
from asnkompetensi.check.unknown_words import unknown_words
from asnkompetensi.engine.choice import Unreachable

if TYPE_CHECKING:
    from asnkompetensi.engine.crossing import Crossing
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules

RULES: tuple[Callable[..., list[Problem]], ...] = (
    overlapping_files,
    nip_structure,
    date_sanity,
    spellings,
    similar_units,
    two_parents,
    similar_names,
    unknown_trainings,
    unknown_purses,
    unknown_words,
    class_unknown,
    standard_range,
    assessed_before_post,
    priceless,
    doubtful_trainings,
    endless_certificates,
)
ON_ENGINE = frozenset({overlapping_files, assessed_before_post})  # the rules that compare all assessments


def check(data: Data, rules: Rules, crossing: Crossing) -> list[Problem]:
    """Every doubt about resolved data, rule by rule; all of grade peringatan.

    An engine that does not start ends it with `MESIN-03`, which leaves no result.
    """
    found: list[Problem] = []
    for rule in RULES:
        try:
            found += rule(data, rules, crossing) if rule in ON_ENGINE else rule(data, rules)
        except Unreachable as lost:
            return [*found, lost.problem]
    return found
