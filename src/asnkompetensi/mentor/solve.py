"""The best circulation, found as a linear program by HiGHS and believed only with its proof.

The matrix of a network is totally unimodular, so that every vertex of the program is whole, and so are its potentials.
An interior point with crossover is quick on networks of this shape; the simplex method, which is slower, is there for
the case that rounding spoils the former.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mentor.arcs import ROOT
from asnkompetensi.mentor.proof import bound, proven

if TYPE_CHECKING:
    import highspy
    from numpy.typing import NDArray

    from asnkompetensi.mentor.arcs import Arcs

METHODS = ("ipm", "simplex")


class UnprovenError(Exception):
    """No method gave a circulation that can be proven best: a fault of the program, never of the data."""


@dataclass(frozen=True, eq=False)
class Best:
    """A circulation that is proven best: what each arc carries, and the bound that it reaches."""

    flow: NDArray[np.int64]
    bound: int


def best(arcs: Arcs) -> Best:
    """The circulation that gains most. Raises :class:`UnprovenError` where none can be proven."""
    program = _program(arcs)
    for method in METHODS:
        flow, potential = _solved(program, method)
        if proven(arcs, flow, potential):
            return Best(flow, bound(arcs, potential))
    message = f"no proof for {len(arcs)} arcs between {arcs.nodes} nodes"
    raise UnprovenError(message)


def _solved(program: highspy.HighsLp, method: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Flow and potentials of a vertex, rounded."""
    import highspy

    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, value in (("output_flag", False), ("solver", method)):
        solver.setOptionValue(option, value)
    solver.passModel(program)
    solver.run()
    found = solver.getSolution()
    dual = np.insert(np.array(found.row_dual), ROOT, 0.0)
    return np.rint(found.col_value).astype(np.int64), -np.rint(dual).astype(np.int64)


def _program(arcs: Arcs) -> highspy.HighsLp:
    """A column for each arc and a row for each node but the root: what comes in is what goes out."""
    import highspy

    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(arcs), arcs.nodes - 1
    program.col_cost_ = -arcs.gain.astype(np.float64)
    program.col_lower_ = np.zeros(len(arcs))
    bounded = (arcs.room < arcs.limit) | (arcs.tail == ROOT)  # where all come in by one arc, only that arc holds them
    program.col_upper_ = np.where(bounded, arcs.room, highspy.kHighsInf)
    program.row_lower_ = program.row_upper_ = np.zeros(arcs.nodes - 1)
    rows = np.stack([arcs.head, arcs.tail], axis=1)
    inside = rows != ROOT
    program.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    program.a_matrix_.start_ = np.concatenate([[0], np.cumsum(inside.sum(axis=1))])
    program.a_matrix_.index_ = rows[inside] - 1
    program.a_matrix_.value_ = np.broadcast_to([1.0, -1.0], rows.shape)[inside]
    return program
