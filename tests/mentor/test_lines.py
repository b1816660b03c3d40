from __future__ import annotations

import numpy as np

from asnkompetensi.mentor.arcs import ROOT, Layout
from asnkompetensi.mentor.lines import Line, families, order
from asnkompetensi.mentor.places import Places

# 0 above 2 and 4, 2 above 1; 3 alone; 5 below a unit that has no people.
TREE = Places(np.array([-1, 2, 0, -1, 0, 6]), nowhere=-1)


def test_units_are_followed_by_all_those_below_them() -> None:
    units = order(TREE)
    assert np.argsort(units.place).tolist() == [0, 2, 1, 4, 3, 5]
    assert [units.place[0], units.last[0]] == [0, 3]
    assert [units.place[2], units.last[2]] == [1, 2]
    assert units.place[5] == units.last[5] == 5


def test_a_family_begins_with_the_unit_above() -> None:
    kin = families(TREE)
    assert kin.line.piece.tolist() == [0, 0, 0, 1, 1, 2]
    assert kin.above.tolist() == [0, -1, 3, -1, -1, -1]
    assert kin.below.tolist() == [-1, 4, 1, -1, 2, 5]


def test_flow_runs_both_ways_and_stays_in_its_piece() -> None:
    layout = Layout()
    right, left = Line(np.array([0, 0, 1])).lay(layout, 1)
    layout.add(ROOT, right.ravel())  # so that no node vanishes and numbers stay
    layout.add(ROOT, left.ravel())
    found = layout.arcs(1)
    arcs = list(zip(found.tail.tolist(), found.head.tolist(), strict=True))[:2]
    assert arcs == [(right[0, 0], right[0, 1]), (left[0, 1], left[0, 0])]


def test_what_stands_beside_a_stretch_ends_with_its_piece() -> None:
    line = Line(np.array([0, 0, 0, 1, 1]))
    left, right = line.beside(np.array([0, 1, 3]), np.array([1, 1, 3]))
    assert [left.tolist(), right.tolist()] == [[-1, 0, -1], [2, 2, 4]]


def test_no_families_make_no_line() -> None:
    kin = families(Places(np.array([-1, -1]), nowhere=-1))
    assert [kin.below.tolist(), kin.above.tolist(), kin.line.piece.tolist()] == [[-1, -1], [-1, -1], []]
