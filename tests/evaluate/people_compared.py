"""Small groups, written by hand, and every way to choose who of them attended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

import numpy as np
from hypothesis import strategies as st

from asnkompetensi.evaluate.groups import Groups


def groups(*pairs: tuple[Sequence[float], Sequence[float]]) -> Groups:
    """Groups from the levels gained by those who attended and by those who did not."""
    rise = [np.array([*came, *stayed], float) for came, stayed in pairs]
    label = [np.array([1] * len(came) + [0] * len(stayed), bool) for came, stayed in pairs]
    number = np.repeat(np.arange(len(pairs)), [len(part) for part in rise])
    return Groups(number, np.concatenate(label), np.concatenate(rise))


def choices(found: Groups) -> Iterator[Groups]:
    """The same people, with every choice of as many of each group as attended."""
    places = [np.flatnonzero(found.kelompok == group).tolist() for group in range(len(found.hadir))]
    for chosen in product(*(combinations(own, came) for own, came in zip(places, found.hadir.tolist(), strict=True))):
        label = np.zeros(len(found.ikut), bool)
        label[[place for part in chosen for place in part]] = True
        yield Groups(found.kelompok, label, found.naik)


_LEVELS = st.lists(st.integers(-2, 4).map(lambda half: half / 2), min_size=1, max_size=4)
SMALL = st.lists(st.tuples(_LEVELS, _LEVELS), min_size=1, max_size=2).map(lambda pairs: groups(*pairs))
