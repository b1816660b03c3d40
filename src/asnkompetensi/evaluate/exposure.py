"""Who attended what between his two assessments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.pairs import Pairs

UNDATED = np.iinfo(np.int64).min


@dataclass(frozen=True, eq=False)
class Exposure:
    """Trainings attended after the old assessment of a pair and up to the new one, by `pelatihan` and `pasangan`.

    `banyak` counts the trainings of each pair; `samar` marks pairs of which a training was attended on an unknown day.
    """

    pelatihan: NDArray[np.int64]
    pasangan: NDArray[np.int64]
    banyak: NDArray[np.int64]
    samar: NDArray[np.bool_]

    def of(self, pelatihan: int) -> NDArray[np.int64]:
        """The pairs in whose time a training was attended."""
        start, end = np.searchsorted(self.pelatihan, [pelatihan, pelatihan + 1])
        return self.pasangan[start:end]


def exposure(pairs: Pairs, hadir: pd.DataFrame, ajar: pd.DataFrame) -> Exposure:
    """What `hadir` (`orang`, `pelatihan`, `hari`; `UNDATED` for none) means for the pairs.

    `ajar` tells which `kompetensi` each `pelatihan` develops. An undated row says nothing where the person attended the
    same training on a known day: it is the same event.
    """
    rows = hadir.merge(ajar, on="pelatihan")
    place = pairs.find(rows["orang"].to_numpy(np.int64), rows["kompetensi"].to_numpy(np.int64))
    known = place >= 0
    place, code, day = place[known], rows["pelatihan"].to_numpy(np.int64)[known], rows["hari"].to_numpy(np.int64)[known]
    event = code * max(len(pairs), 1) + place
    inside = (day > pairs.sejak[place]) & (day <= pairs.sampai[place])
    between = np.unique(event[inside])
    pelatihan, pasangan = np.divmod(between, max(len(pairs), 1))
    unclear = (day == UNDATED) & ~np.isin(event, event[day != UNDATED])
    samar = np.zeros(len(pairs), np.bool_)
    samar[place[unclear]] = True
    return Exposure(pelatihan, pasangan, np.bincount(pasangan, minlength=len(pairs)), samar)
