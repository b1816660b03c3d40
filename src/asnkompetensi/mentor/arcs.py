"""A network of flow: numbered nodes, and arcs in bulk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

ROOT = 0  # where every flow begins and ends
_UNLIMITED = -1


@dataclass(frozen=True, eq=False)
class Arcs:
    """A circulation through `ROOT`: the ends of each arc, how much it may carry, what each unit of flow gains; int64.

    The flow through the root is always less than `limit`, so that an arc with as much room has no limit of its own.
    """

    nodes: int
    limit: int
    tail: NDArray[np.int64]
    head: NDArray[np.int64]
    room: NDArray[np.int64]
    gain: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.tail)


class Layout:
    """Nodes and arcs as they are added; nodes that no arc touches vanish in the end."""

    def __init__(self) -> None:
        self._nodes = ROOT + 1
        self._parts: list[list[NDArray[np.int64]]] = []
        self._count = 0

    def block(self, *shape: int) -> NDArray[np.int64]:
        """New nodes, as an array of that shape."""
        size = int(np.prod(shape))
        self._nodes += size
        return np.arange(self._nodes - size, self._nodes, dtype=np.int64).reshape(shape)

    def add(
        self, tail: ArrayLike, head: ArrayLike, gain: ArrayLike = 0, room: ArrayLike = _UNLIMITED
    ) -> NDArray[np.int64]:
        """New arcs, from arrays of one length or single numbers; their numbers."""
        given = (np.asarray(part, np.int64) for part in (tail, head, gain, room))
        self._parts.append([np.atleast_1d(column) for column in np.broadcast_arrays(*given)])
        first, self._count = self._count, self._count + len(self._parts[-1][0])
        return np.arange(first, self._count)

    def arcs(self, limit: int) -> Arcs:
        """All arcs in the order in which they were added; those that were given no limit may carry `limit`."""
        tail, head, gain, room = (np.concatenate(columns) for columns in zip(*self._parts, strict=True))
        used, ends = np.unique(np.concatenate([[ROOT], tail, head]), return_inverse=True)
        room = np.where(room == _UNLIMITED, limit, room)
        return Arcs(len(used), limit, ends[1 : len(tail) + 1], ends[len(tail) + 1 :], room, gain)
