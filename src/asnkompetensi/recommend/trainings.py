"""The catalogue as ranking needs it: when trainings start, what they cost, what they lead to, cheapest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.recommend.frames import Numbers, whole

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue

ANYBODY = -1  # a level to start from that everybody has


@dataclass(frozen=True)
class Trainings:
    """Arrays by code of training, and the rows of `hasil` in the order in which equal answers are preferred.

    mulai    first day; the day of the rules where the catalogue gives none
    hari     the different first days, sorted
    ke       position of `mulai` in `hari`
    biaya    price of a seat (sen), 0 where none is given
    jp       JP (millionths), 0 where none is known
    hasil    `kompetensi`, `pelatihan`, `level_hasil`, `level_awal` (`ANYBODY` for blank), `ke`: sorted by kompetensi,
             then price up, JP up, kode (contract, section 6)
    """

    mulai: Numbers
    hari: Numbers
    ke: Numbers
    biaya: Numbers
    jp: Numbers
    hasil: pd.DataFrame

    def __len__(self) -> int:
        return len(self.mulai)


def trainings(katalog: Catalogue, today: int) -> Trainings:
    """The trainings of a catalogue; `today` is the day on which those without a first day are judged."""
    frame = katalog.pelatihan
    mulai, biaya, jp = whole(frame["mulai"], today), whole(frame["biaya_peserta"]), whole(frame["jp"])
    days, ke = np.unique(mulai, return_inverse=True)
    codes = whole(katalog.hasil["pelatihan"])
    hasil = pd.DataFrame(
        {
            "kompetensi": whole(katalog.hasil["kompetensi"]),
            "pelatihan": codes,
            "level_hasil": whole(katalog.hasil["level_hasil"]),
            "level_awal": whole(katalog.hasil["level_awal"], ANYBODY),
            "ke": ke.astype(np.int64)[codes],
        }
    )
    order = np.lexsort((codes, jp[codes], biaya[codes], hasil["kompetensi"]))
    return Trainings(mulai, days, ke.astype(np.int64), biaya, jp, hasil.iloc[order].reset_index(drop=True))
