"""Every offer of every gap: what a plan chooses from.

There may be ten million of them, so they are never there all at once: a gap knows its class, and a class its answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.recommend.answers import shortfalls
from asnkompetensi.recommend.frames import counted
from asnkompetensi.recommend.ladder import CLASS, Ladder, ladder
from asnkompetensi.recommend.shared import Shared

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.recommend.frames import Numbers

_AT_ONCE = 100_000  # offers in a batch, and those of one person more
_GAP = ["orang", "kompetensi", "bobot", "kelas"]


def every(data: Data, gaps: Gaps, rules: TrainingRules, at_once: int = _AT_ONCE) -> Iterator[pd.DataFrame]:
    """The offers of every gap in batches of whole people, rising by person.

    Whole numbers: `orang`, `kompetensi`, `pelatihan`, `bobot` (weight of the standard's `tingkat`), `level_ditutup`
    (millionths); sorted by person, competency; best first within a gap.
    """
    shared = Shared(data, gaps, rules)
    short, found = _classed(shared)
    taken = counted(shared.certified.select("orang", "pelatihan"))
    attended = np.sort(_pair(shared, taken["orang"].to_numpy(np.int64), taken["pelatihan"].to_numpy(np.int64)))
    count = found.kelas["terbuka"].to_numpy()[short["kelas"].to_numpy()]
    for first, last in _batches(short["orang"].to_numpy(), count, at_once):
        rows = _expanded(short.iloc[first:last], count[first:last], found)
        pair = _pair(shared, rows["orang"].to_numpy(), rows["pelatihan"].to_numpy())
        place = np.searchsorted(attended, pair)
        is_taken = np.append(attended, -1)[place] == pair
        yield rows[~is_taken]


def _classed(shared: Shared) -> tuple[pd.DataFrame, Ladder]:
    """The gaps by person and competency (`_GAP`), and the answers of their classes."""
    short = shortfalls(shared.gaps, shared.service, len(shared.data.kompetensi.names))
    found = ladder(counted(short.select(CLASS).unique()), shared.trainings)
    classed = short.select("orang", "bobot", *CLASS).join(shared.mesin.put(found.kelas), on=CLASS)
    return counted(classed.select(_GAP)).sort_values(["orang", "kompetensi"], ignore_index=True), found


def _pair(shared: Shared, orang: Numbers, pelatihan: Numbers) -> Numbers:
    return orang * len(shared.trainings) + pelatihan


def _batches(orang: Numbers, count: Numbers, at_once: int) -> Iterator[tuple[int, int]]:
    """The first gap and the one after the last, by batch."""
    begins = np.flatnonzero(np.diff(orang, prepend=-1))
    offers = np.append(0, np.cumsum(count))[np.append(begins, len(orang))]
    first = 0
    while first < len(begins):
        fitting = int(np.searchsorted(offers, offers[first] + at_once, side="right")) - 1
        after = max(fitting, first + 1)
        yield int(begins[first]), int(begins[after]) if after < len(begins) else len(orang)
        first = after


def _expanded(short: pd.DataFrame, count: Numbers, found: Ladder) -> pd.DataFrame:
    gap = np.repeat(np.arange(len(short)), count)
    begin = found.kelas["awal"].to_numpy()[short["kelas"].to_numpy()] - (np.cumsum(count) - count)
    place = begin[gap] + np.arange(len(gap))
    return pd.DataFrame(
        {
            "orang": short["orang"].to_numpy()[gap],
            "kompetensi": short["kompetensi"].to_numpy()[gap],
            "pelatihan": found.urutan["pelatihan"].to_numpy()[place],
            "bobot": short["bobot"].to_numpy()[gap],
            "level_ditutup": found.urutan["level_ditutup"].to_numpy()[place],
        }
    )
