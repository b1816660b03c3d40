"""Verdicts of people that no formula of a row gives: against the first tolerance, on the scale of the other purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.explain.formula import PERSON, Leaf
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context

_COMPLETE = "jpm"


def changed(context: Context, table: str, row: int) -> Leaf:
    """Whether the verdict of a row is another one than that under the first tolerance."""
    first = context.fed(table, row, table, PERSON).tolist()[0]
    verdict = context.shelf(table).column("putusan")
    before = Node(context.id(table, first), "putusan", Shown.WORD, verdict[first], Part.SAME)
    return Leaf(verdict[first] != verdict[row], encoded(reason("explain.putusan_pertama")), bagian=(before,))


def other_category(context: Context, table: str, row: int) -> Leaf:
    """The category that the JPM of the person of a row has on the scale of the other purpose."""
    (at,) = context.fed(table, row, "pegawai", PERSON).tolist()
    people = context.shelf("pegawai")
    jpm, own = people.column(_COMPLETE)[at], people.column("kategori")[at]
    node = Node(context.id("pegawai", at), _COMPLETE, people.shown[_COMPLETE], jpm, Part.SAME)
    if jpm is None:  # the word for why there is none is one of every scale
        return Leaf(own, encoded(reason("explain.belum_lengkap")), bagian=(node,))
    reached = (band.kata for band in context.run.lain if band.minimal is None or int(jpm) >= band.minimal)
    return Leaf(next(reached), encoded(reason("explain.skala_lain")), bagian=(node,))
