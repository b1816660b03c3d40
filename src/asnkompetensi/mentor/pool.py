"""Mentors side by side: for each step and each place a hub, from which the mentors there are reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.mentor.arcs import Layout
    from asnkompetensi.mentor.demand import Demand


@dataclass(frozen=True, eq=False)
class Pool:
    """A hub for each step (row) and place (column), and whether anybody of that place reaches the step."""

    hubs: NDArray[np.int64]
    reached: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Entries:
    """Where learners come in who are alike but for how much they lack: node, step, unit and rank of each."""

    node: NDArray[np.int64]
    step: NDArray[np.int64]
    unit: NDArray[np.int64]
    rank: NDArray[np.int64]

    def only(self, chosen: NDArray[np.bool_]) -> Entries:
        """Some of them."""
        return Entries(self.node[chosen], self.step[chosen], self.unit[chosen], self.rank[chosen])


def pool(
    layout: Layout,
    demand: Demand,
    helpers: pd.DataFrame,
    place: NDArray[np.int64],
    count: int,
    mentor: NDArray[np.int64],
) -> Pool:
    """Lays out the hubs of some helpers: rows of `demand.helpers` with the place and the node of each; `count` places.

    A hub leads to the mentors who reach its step and no higher one, and to the hub of the next step of the competency.
    """
    step = helpers["step"].to_numpy()
    hubs = layout.block(len(demand.steps), count)
    reached = np.zeros(hubs.shape, np.bool_)
    reached[step, place] = True
    for lower in np.flatnonzero(demand.onward)[::-1]:
        reached[lower] |= reached[lower + 1]
    layout.add(hubs[step, place], mentor)
    lower, at = np.nonzero(reached[1:] & demand.onward[:, None])
    layout.add(hubs[lower, at], hubs[lower + 1, at])
    return Pool(hubs, reached)
