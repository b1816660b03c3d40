from __future__ import annotations

from asnkompetensi.mentor.arcs import ROOT, Layout


def test_blocks_are_new_nodes_in_the_shape_asked_for() -> None:
    layout = Layout()
    assert [layout.block(2).tolist(), layout.block(2, 2).tolist()] == [[1, 2], [[3, 4], [5, 6]]]


def test_single_numbers_hold_for_all_arcs_of_a_call() -> None:
    layout = Layout()
    layout.add(ROOT, layout.block(2), gain=3, room=[4, 5])
    found = layout.arcs(9)
    assert [part.tolist() for part in (found.tail, found.head, found.gain, found.room)] == [
        [0, 0], [1, 2], [3, 3], [4, 5],
    ]  # fmt: skip


def test_arcs_are_numbered_on() -> None:
    layout = Layout()
    nodes = layout.block(3)
    assert [layout.add(ROOT, nodes).tolist(), layout.add(nodes, ROOT).tolist()] == [[0, 1, 2], [3, 4, 5]]


def test_nodes_without_arcs_vanish() -> None:
    layout = Layout()
    layout.block(5)
    layout.add(ROOT, layout.block(1))
    found = layout.arcs(9)
    assert (found.nodes, found.head.tolist()) == (2, [1])


def test_an_arc_without_a_limit_may_carry_what_can_never_flow() -> None:
    layout = Layout()
    layout.add(ROOT, layout.block(1))
    found = layout.arcs(9)
    assert (found.room.tolist(), found.limit, len(found)) == ([9], 9, 1)
