"""Who is paired with whom: the flow of groups told apart into people."""

from __future__ import annotations

import heapq
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mentor.arcs import ROOT
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mentor.demand import Demand
    from asnkompetensi.mentor.network import Network


def mentors(demand: Demand, network: Network, flow: NDArray[np.int64]) -> NDArray[np.int64]:
    """The mentor (`orang`) of each learner, `NONE` for those who get none.

    Of a group whose flow is less than its size, those come first whose standard weighs more, then the first by `orang`.
    A best flow has no circles, for going round gains nothing and costs; so its nodes can be passed in their order.
    """
    waiting = _entering(demand, network, flow)
    leaving: dict[int, list[int]] = defaultdict(list)
    missing: dict[int, int] = defaultdict(int)
    arcs = network.arcs
    tail, head, carried = arcs.tail.tolist(), arcs.head.tolist(), flow.tolist()
    for arc in np.flatnonzero((flow > 0) & (arcs.tail != ROOT)).tolist():
        leaving[tail[arc]].append(arc)
        missing[head[arc]] += 1
    found = np.full(len(network.group), NONE, np.int64)
    ready = [node for node in waiting if not missing[node]]
    heapq.heapify(ready)
    while ready:
        node = heapq.heappop(ready)
        first = 0
        for arc in leaving[node]:
            part = waiting[node][first : first + carried[arc]]
            first += carried[arc]
            if head[arc] == ROOT:
                found[part] = network.mentor[arc]
                continue
            waiting[head[arc]] += part
            missing[head[arc]] -= 1
            if not missing[head[arc]]:
                heapq.heappush(ready, head[arc])
    return found


def _entering(demand: Demand, network: Network, flow: NDArray[np.int64]) -> dict[int, list[int]]:
    """The learners (rows) who come in at each node."""
    rows, group = demand.learners, network.group
    order = np.lexsort((rows["orang"], -rows["bobot"], group))
    first = np.concatenate([[True], group[order][1:] != group[order][:-1]])
    number = np.arange(len(order)) - np.maximum.accumulate(np.where(first, np.arange(len(order)), 0))
    coming = order[number < flow[group[order]]]
    waiting: dict[int, list[int]] = defaultdict(list)
    for row, node in zip(coming.tolist(), network.arcs.head[group[coming]].tolist(), strict=True):
        waiting[node].append(row)
    return waiting
