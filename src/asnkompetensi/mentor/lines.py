"""Units in one line, so that those below a unit stand beside each other: whoever is outside stands left or right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mentor.arcs import Layout
    from asnkompetensi.mentor.places import Places


@dataclass(frozen=True, eq=False)
class Line:
    """Places in a line, cut into pieces: the piece of each place."""

    piece: NDArray[np.int64]

    def lay(self, layout: Layout, steps: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Two nodes for each step and place: what enters the first flows on to the right, the second to the left.

        Flow stays in its piece.
        """
        right, left = layout.block(steps, len(self.piece)), layout.block(steps, len(self.piece))
        joined = np.flatnonzero(self.piece[1:] == self.piece[:-1])
        layout.add(right[:, joined].ravel(), right[:, joined + 1].ravel())
        layout.add(left[:, joined + 1].ravel(), left[:, joined].ravel())
        return right, left

    def beside(self, first: NDArray[np.int64], last: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The places next to the stretches from `first` to `last`, left and right; `NONE` past the end of a piece."""
        edged = np.concatenate([[NONE], self.piece, [NONE]])
        left = np.where(edged[first] == self.piece[first], first - 1, NONE)
        return left, np.where(edged[last + 2] == self.piece[last], last + 1, NONE)


@dataclass(frozen=True, eq=False)
class Order:
    """All units in a line in which every unit is followed by all those below it, at any depth.

    `place` is where each unit stands, `last` where the last of those below it stands (itself, if there are none).
    """

    line: Line
    place: NDArray[np.int64]
    last: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Families:
    """All families in a line, the unit above first: where each unit stands among those below, and as the one above.

    `NONE` where it stands nowhere so.
    """

    line: Line
    below: NDArray[np.int64]
    above: NDArray[np.int64]


def order(places: Places) -> Order:
    """The units in such a line; those side by side in the order of their names."""
    above = [line[::-1] for line in places.above]
    units = sorted(range(places.count), key=lambda unit: (*above[unit], unit))
    place, last = np.empty(places.count, np.int64), np.empty(places.count, np.int64)
    place[units] = last[units] = np.arange(places.count)
    for unit in range(places.count):
        for upper in above[unit]:
            if upper < places.count:
                last[upper] = max(last[upper], place[unit])
    return Order(Line(np.zeros(places.count, np.int64)), place, last)


def families(places: Places) -> Families:
    """The families in such a line; units side by side in the order of their names."""
    below, above = places.families
    members = [(family, 1, unit) for unit, family in enumerate(below.tolist()) if family != NONE]
    members += [(family, 0, unit) for unit, family in enumerate(above.tolist()) if family != NONE]
    lower, upper = np.full(places.count, NONE), np.full(places.count, NONE)
    for place, (_, is_below, unit) in enumerate(sorted(members)):
        (lower if is_below else upper)[unit] = place
    return Families(Line(np.array([family for family, *_ in sorted(members)], np.int64)), lower, upper)
