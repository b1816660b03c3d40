"""The proof that no assignment is better, in whole numbers and without the solver.

With any number at each node (a potential), no circulation gains more than the sum, over all arcs, of what an arc may
carry times what its gain exceeds the rise of potential along it: that is weak duality, and it holds whatever the
numbers are. A circulation that gains exactly as much is therefore the best there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mentor.arcs import Arcs


def sound(arcs: Arcs, flow: NDArray[np.int64]) -> bool:
    """Whether a flow keeps to the room of every arc, and at every node as much comes in as goes out."""
    held = bool(((flow >= 0) & (flow <= arcs.room)).all())
    balance = np.zeros(arcs.nodes, np.int64)
    np.add.at(balance, arcs.head, flow)
    np.subtract.at(balance, arcs.tail, flow)
    return held and not balance.any()


def gained(arcs: Arcs, flow: NDArray[np.int64]) -> int:
    """What a flow gains."""
    used = np.flatnonzero(flow)
    return sum((flow[used].astype(object) * arcs.gain[used]).tolist())


def bound(arcs: Arcs, potential: NDArray[np.int64]) -> int:
    """What no circulation can gain more than, by a potential of every node."""
    excess = arcs.gain - (potential[arcs.head] - potential[arcs.tail])
    over = np.flatnonzero(excess > 0)
    return sum((arcs.room[over].astype(object) * excess[over]).tolist())


def proven(arcs: Arcs, flow: NDArray[np.int64], potential: NDArray[np.int64]) -> bool:
    """Whether a flow is a circulation, and the potential proves that none gains more."""
    return sound(arcs, flow) and gained(arcs, flow) == bound(arcs, potential)
