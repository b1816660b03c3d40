"""The stage: pairs first, circles of those who got no mentor, then who is left, and the totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mentor import rows
from asnkompetensi.mentor.circles import Sizes, circles
from asnkompetensi.mentor.demand import demand
from asnkompetensi.mentor.network import network
from asnkompetensi.mentor.pairs import mentors
from asnkompetensi.mentor.places import places
from asnkompetensi.mentor.present import table
from asnkompetensi.mentor.solve import best
from asnkompetensi.mentor.summary import summary
from asnkompetensi.model.data import NONE
from asnkompetensi.model.result import Computed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mentor.demand import Demand
    from asnkompetensi.mentor.places import Places
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import MentorOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import TrainingRules


def mentor(data: Data, gaps: Gaps, rules: TrainingRules, options: MentorOptions) -> tuple[Computed, list[Problem]]:
    """Pairs, circles and who is left, as far as `options.tables` names them, and totals; no problems of its own.

    The pairs close as many levels as any pairs can; of those that do, they gain most by nearness (a pair in one unit 3,
    in neighbouring units 2, elsewhere 1). That is proven. Sex, age, religion and marital status weigh nothing.
    """
    wanted, where = demand(data, gaps), places(data)
    found, bound = _paired(wanted, where, options)
    sizes = Sizes(rules.lingkar_minimal, rules.lingkar_maksimal)
    gathered = circles(wanted.learners, np.flatnonzero(found == NONE).tolist(), where, sizes)
    superiors = not options.no_superior
    made = {
        "pasangan-mentor": rows.pairs(wanted, where, found, data, rules),
        "lingkar-belajar": rows.members(wanted, gathered, rules),
        "tanpa-mentor": rows.left(wanted, where, found, gathered, sizes, superiors=superiors),
    }
    return Computed(summary(made, bound), {name: table(name, made[name], data) for name in options.tables}), []


def _paired(demand: Demand, places: Places, options: MentorOptions) -> tuple[NDArray[np.int64], int]:
    """The mentor of each learner, `NONE` for none, and the most levels (millionths) that any pairs can close."""
    if demand.learners.empty or demand.helpers.empty:
        return np.full(len(demand.learners), NONE, np.int64), 0
    made = network(demand, places, options.max_learners, superiors=not options.no_superior)
    found = best(made.arcs)
    return mentors(demand, made, found.flow), found.bound // made.weight * made.scale
