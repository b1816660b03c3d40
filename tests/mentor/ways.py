"""What a network allows: for each learner the mentors who can be reached, and what the best way to each gains."""

from __future__ import annotations

from collections import defaultdict

from asnkompetensi.mentor.arcs import ROOT
from asnkompetensi.mentor.network import NEAREST
from asnkompetensi.model.data import NONE, Data
from tests.mentor.data import laid


def ways(data: Data, *, superiors: bool = True) -> dict[str, dict[str, int]]:
    """From the name of each learner to the names of all mentors in reach, with points of nearness: 3, 2 or 1."""
    wanted, _, network = laid(data, superiors=superiors)
    arcs, leaving = network.arcs, defaultdict[int, list[int]](list)
    for arc, tail in enumerate(arcs.tail.tolist()):
        leaving[tail].append(arc)
    names = data.pegawai["nama"].tolist()
    found: dict[str, dict[str, int]] = {}
    for row, (orang, short) in enumerate(wanted.learners[["orang", "kesenjangan"]].itertuples(index=False)):
        first = int(network.group[row])
        assert arcs.gain[first] == short // network.scale * network.weight + NEAREST
        gains = {int(arcs.head[first]): NEAREST}
        waiting = list(gains)
        mentors: dict[str, int] = {}
        while waiting:
            node = waiting.pop()
            for arc in leaving[node]:
                head, gain = int(arcs.head[arc]), gains[node] + int(arcs.gain[arc])
                if head == ROOT:
                    assert network.mentor[arc] != NONE
                    mentors[names[network.mentor[arc]]] = gain
                elif gain > gains.get(head, -NEAREST):
                    gains[head] = gain
                    waiting.append(head)
        found.setdefault(names[orang], {}).update(mentors)
    return found
