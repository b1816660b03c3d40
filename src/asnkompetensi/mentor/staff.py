"""The ways from learners to mentors anywhere: in their own unit, in its neighbours, in the whole agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mentor.places import Kedekatan
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from asnkompetensi.mentor.arcs import Layout
    from asnkompetensi.mentor.places import Places
    from asnkompetensi.mentor.pool import Entries, Pool


def lay_staff(layout: Layout, entries: Entries, staff: Pool, places: Places) -> None:
    """Lays out arcs from `entries` to the hubs of `staff`, which have one column for each unit.

    An arc costs how far away it leads; that into the own unit costs nothing, and is none where the hub is the entry.
    """
    at_home = staff.hubs[entries.step, entries.unit]
    own = (entries.unit != places.nowhere) & (entries.node != at_home)
    layout.add(entries.node[own], at_home[own])
    _lay_neighbours(layout, entries, staff, places)
    _lay_agency(layout, entries, staff)


def _lay_neighbours(layout: Layout, entries: Entries, staff: Pool, places: Places) -> None:
    """Into a family and out of it: to a unit and those directly below it."""
    steps = len(staff.hubs)
    family = layout.block(steps, places.count)
    step, unit = np.nonzero(staff.reached)
    for member in places.families:
        near = entries.only(member[entries.unit] != NONE)
        layout.add(near.node, family[near.step, member[near.unit]], -Kedekatan.TETANGGA)
        inside = member[unit] != NONE
        layout.add(family[step[inside], member[unit[inside]]], staff.hubs[step[inside], unit[inside]])


def _lay_agency(layout: Layout, entries: Entries, staff: Pool) -> None:
    agency = layout.block(len(staff.hubs))
    layout.add(entries.node, agency[entries.step], -Kedekatan.INSTANSI)
    step, unit = np.nonzero(staff.reached)
    layout.add(agency[step], staff.hubs[step, unit])
