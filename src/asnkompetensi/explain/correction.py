"""Probabilities of several trainings judged at once: which of them decides the corrected one of a row.

The k-th smallest of m becomes the least of `p_j * m / j` over all j from k on (Benjamini and Hochberg 1995).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.explain.chance import TRAININGS
from asnkompetensi.explain.formula import Leaf
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asnkompetensi.explain.context import Context


def deciding(context: Context, _: str, row: int) -> Leaf:
    """The probability that the corrected one of a row comes from: its own, or a greater one."""
    rank, at = _decided(context, row)
    if at is None:
        return Leaf(None, encoded(reason("explain.tanpa_putusan")))
    shelf = context.shelf(TRAININGS)
    value, name = shelf.column("peluang")[at], context.id(TRAININGS, at)
    said = encoded(reason("explain.bh", jumlah=_rank(context)[row], penentu=rank))
    node = Node(name, "peluang", shelf.shown["peluang"], value, Part.SAME)
    return Leaf(value, said, (), context.basis("evaluasi.koreksi"), (node,))


def rank(context: Context, _: str, row: int) -> Leaf:
    """The place of that probability among all, the smallest first."""
    place, at = _decided(context, row)
    return Leaf(None if at is None else place)


def _decided(context: Context, row: int) -> tuple[int, int | None]:
    ranks = _rank(context)
    if row not in ranks:
        return 0, None
    shelf = context.shelf(TRAININGS).column("peluang")
    behind = [(int(shelf[at] or 0) / place, place, at) for at, place in ranks.items() if place >= ranks[row]]
    _, place, at = min(behind, key=lambda one: (one[0], -one[1]))
    return place, at


def _rank(context: Context) -> Mapping[int, int]:
    """The rank of each training that is judged, by row."""

    def made() -> Mapping[int, int]:
        column = context.shelf(TRAININGS).column("peluang")
        known = [(int(value), at) for at in range(len(column)) if (value := column[at]) is not None]
        return {at: place for place, (_, at) in enumerate(sorted(known), start=1)}

    return context.once("urutan-peluang", made)
