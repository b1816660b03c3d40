"""Every doubt about a planning problem, in the order in which they are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import day
from asnkompetensi.plan.doubts.days import past, undated
from asnkompetensi.plan.doubts.money import budget_unused, empty_purses, peopleless, unlimited
from asnkompetensi.plan.doubts.people import few, unrated

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.plan.instance import Instance


def doubts(data: Data, instance: Instance, asked: Limits, rules: TrainingRules) -> list[Problem]:
    """`RENCANA-03` to `-08`, `-10` and `-12`; `asked` are the limits of the call, whether they hold or not."""
    katalog = data.katalog
    return [
        *unlimited(katalog, asked),
        *budget_unused(katalog, asked),
        *empty_purses(data, asked),
        *peopleless(data, asked),
        *few(data, instance),
        *undated(data, away=asked.max_away is not None),
        *past(data, day(rules.as_of)),
        *unrated(data, asked),
    ]
