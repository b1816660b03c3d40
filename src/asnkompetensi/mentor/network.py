"""Learners, places and mentors as a network in which every way from a learner to a mentor is one that the rules allow.

Learners who are alike (step, unit, what they lack) are one group, and mentors meet them in hubs, so that the network
grows with the people and not with the pairs that are possible among them. What a way gains is the levels it closes, and
far below that how near the two are; so the circulation that gains most is the best assignment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mentor.arcs import ROOT, Arcs, Layout
from asnkompetensi.mentor.officers import lay_officers
from asnkompetensi.mentor.places import Kedekatan
from asnkompetensi.mentor.pool import Entries, Pool, pool
from asnkompetensi.mentor.staff import lay_staff
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mentor.demand import Demand
    from asnkompetensi.mentor.places import Places

NEAREST = len(Kedekatan)  # what a pair in one unit gains; one less for each step away, so that every pair counts


@dataclass(frozen=True, eq=False)
class Network:
    """The arcs, and what they stand for.

    `group` is the arc by which each learner comes in, `mentor` the person (`orang`) whose arc out it is, `NONE` for
    other arcs. So many levels as `scale` (millionths) gain `weight`: more than nearness gains in all pairs together.
    """

    arcs: Arcs
    group: NDArray[np.int64]
    mentor: NDArray[np.int64]
    weight: int
    scale: int


def network(demand: Demand, places: Places, max_learners: int, *, superiors: bool) -> Network:
    """The network of a demand that has learners and helpers; `superiors` may be mentors, or not."""
    layout = Layout()
    mentors, row = np.unique(demand.helpers["orang"].to_numpy(), return_inverse=True)
    node = layout.block(len(mentors))
    leading = (demand.helpers["pangkat"].to_numpy() > 0) & (not superiors)
    staff_rows = demand.helpers[~leading]
    staff = pool(layout, demand, staff_rows, staff_rows["unit"].to_numpy(), places.count, node[row[~leading]])
    entries, entry = _entries(layout, demand, staff, places, superiors=superiors)
    most = min(len(entry), len(mentors) * max_learners)
    scale = int(np.gcd.reduce(demand.learners["kesenjangan"].to_numpy()))
    weight = NEAREST * most + 1
    (of_entry, short), group, size = np.unique(
        [entry, demand.learners["kesenjangan"].to_numpy()], axis=1, return_inverse=True, return_counts=True
    )
    coming = layout.add(ROOT, entries.node[of_entry], short // scale * weight + NEAREST, size)
    lay_staff(layout, entries, staff, places)
    if leading.any():
        lay_officers(layout, entries, demand, places, demand.helpers[leading], node[row[leading]])
    leaving = layout.add(node, ROOT, room=max_learners)
    mentor = np.full(leaving[-1] + 1, NONE, np.int64)
    mentor[leaving] = mentors
    return Network(layout.arcs(most + 1), coming[group], mentor, weight, scale)


def _entries(
    layout: Layout, demand: Demand, staff: Pool, places: Places, *, superiors: bool
) -> tuple[Entries, NDArray[np.int64]]:
    """Where learners come in, and the entry of each learner.

    Where superiors may be mentors, the hub of the own unit is the entry; else what learners may reach depends on where
    they come from, and no other flow may mix with theirs.
    """
    step, unit, rank = (demand.learners[name].to_numpy() for name in ("step", "unit", "pangkat"))
    kinds = [step, unit, rank * (not superiors)]
    (step, unit, rank), entry = np.unique(kinds, axis=1, return_inverse=True)
    merged = superiors & (unit != places.nowhere)
    node = np.where(merged, staff.hubs[step, unit], layout.block(len(step)))
    return Entries(node, step, unit, rank), entry
