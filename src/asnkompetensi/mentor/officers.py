"""The ways from learners to mentors who lead others: to any but a superior of the learner.

A superior is who leads others by a class of jabatan higher than the learner's own, in the learner's unit or in one
above it at any depth. Class by class of learner that would be one network each; here those who lead a unit are reached
by all learners who stand outside of it and of what is below it, and beside that by the few whose class is as high.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mentor.lines import families, order
from asnkompetensi.mentor.places import Kedekatan
from asnkompetensi.mentor.pool import Pool, pool
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.mentor.arcs import Layout
    from asnkompetensi.mentor.demand import Demand
    from asnkompetensi.mentor.lines import Line
    from asnkompetensi.mentor.places import Places
    from asnkompetensi.mentor.pool import Entries


def lay_officers(
    layout: Layout,
    entries: Entries,
    demand: Demand,
    places: Places,
    helpers: pd.DataFrame,
    mentor: NDArray[np.int64],
) -> None:
    """Lays out arcs from `entries` to those `helpers` who lead others, and who have the nodes `mentor`, row by row."""
    of_helper = helpers[["unit", "pangkat"]].to_numpy().T
    (unit, rank), crew = np.unique(of_helper, axis=1, return_inverse=True)
    officers = pool(layout, demand, helpers, crew, len(unit), mentor)
    _lay_elsewhere(layout, entries, places, officers, unit)
    _lay_neighbours(layout, entries, places, officers, unit)
    _lay_no_lower(layout, entries, places, officers, unit, rank)


def _lay_elsewhere(layout: Layout, entries: Entries, places: Places, officers: Pool, unit: NDArray[np.int64]) -> None:
    """From everywhere but the unit that an officer leads and those below it; who has no unit leads none of them."""
    units = order(places)
    nowhere = unit == places.nowhere
    left, right = units.line.beside(units.place[unit], units.last[unit])
    left, right = np.where(nowhere, places.count - 1, left), np.where(nowhere, NONE, right)
    _lay_line(layout, units.line, officers, left, right, [(entries, units.place[entries.unit])], Kedekatan.INSTANSI)


def _lay_neighbours(layout: Layout, entries: Entries, places: Places, officers: Pool, unit: NDArray[np.int64]) -> None:
    """From the unit above that of an officer, and from the others directly below that one."""
    kin = families(places)
    left, right = np.full(len(unit), NONE), np.full(len(unit), NONE)
    placed = np.flatnonzero(kin.below[unit] != NONE)
    left[placed], right[placed] = kin.line.beside(kin.below[unit[placed]], kin.below[unit[placed]])
    coming = []
    for place in (kin.below, kin.above):
        some = entries.only(place[entries.unit] != NONE)
        coming.append((some, place[some.unit]))
    _lay_line(layout, kin.line, officers, left, right, coming, Kedekatan.TETANGGA)


def _lay_line(
    layout: Layout,
    line: Line,
    officers: Pool,
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    coming: list[tuple[Entries, NDArray[np.int64]]],
    away: Kedekatan,
) -> None:
    """Into a line at the places of some entries; out of it left and right of what each column of `officers` shuns."""
    step, crew = np.nonzero(officers.reached)
    for flow, at in zip(line.lay(layout, len(officers.hubs)), (left, right), strict=True):
        for entries, place in coming:
            layout.add(entries.node, flow[entries.step, place], -away)
        out = at[crew] != NONE
        layout.add(flow[step[out], at[crew[out]]], officers.hubs[step[out], crew[out]])


def _lay_no_lower(
    layout: Layout,
    entries: Entries,
    places: Places,
    officers: Pool,
    unit: NDArray[np.int64],
    rank: NDArray[np.int64],
) -> None:
    """From learners who lead others themselves to officers of their own unit and those above it, of no higher class."""
    crews: dict[int, list[int]] = {}
    for crew, led in enumerate(unit.tolist()):
        crews.setdefault(led, []).append(crew)
    found = [
        (number, crew)
        for number in np.flatnonzero((entries.rank > 0) & (entries.unit != places.nowhere)).tolist()
        for led in (int(entries.unit[number]), *places.above[entries.unit[number]])
        for crew in crews.get(led, ())
        if rank[crew] <= entries.rank[number] and officers.reached[entries.step[number], crew]
    ]
    entry, column = np.array(found, np.int64).reshape(-1, 2).T
    away = places.near(entries.unit[entry], unit[column])
    layout.add(entries.node[entry], officers.hubs[entries.step[entry], column], -away)
