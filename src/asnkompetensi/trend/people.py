"""People: what each had and has, what became of him, and why his gap is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.trend.codes import Keadaan
from asnkompetensi.trend.measures import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.frames import Frame
    from asnkompetensi.trend.step import Step


def people(step: Step, sums: Frame) -> pd.DataFrame:
    """One row per person asked about, those without a required level included, by common number (`orang`, the index).

    `sums` are those of `measured` by `orang`. The same; `unit_lama`, `unit_baru`, `jabatan_lama`, `jabatan_baru`
    (common codes), `keadaan` (code), `jpm_lama`, `jpm_baru`, `perubahan_jpm` (hundredths, missing where not known),
    `perubahan`, and the least and the most that it can be: `perubahan_min`, `perubahan_maks`.
    """
    found = spread(sums, "orang", pd.Index(step.nomor, name="orang"))
    sides = {"lama": step.lama, "baru": step.baru}
    for side, stood in sides.items():
        found[f"unit_{side}"] = stood.unit[step.nomor]
        found[f"jabatan_{side}"] = stood.jabatan[step.nomor]
        jpm = pd.Series(stood.jpm[step.nomor], index=found.index)
        found[f"jpm_{side}"] = jpm.astype("Int64").mask(jpm == NONE)
    found["keadaan"] = _became(step)
    found["perubahan_jpm"] = found["jpm_baru"] - found["jpm_lama"]
    found["perubahan"] = found["kesenjangan_baru"] - found["kesenjangan_lama"]
    found["perubahan_min"] = found["perubahan"] - found["belum_lama"]
    found["perubahan_maks"] = found["perubahan"] + found["belum_baru"]
    return found


def _became(step: Step) -> NDArray[np.int32]:
    was, now = step.lama.ada, step.baru.ada
    found = np.where(step.pindah, np.int32(Keadaan.PINDAH), np.int32(Keadaan.TETAP))
    found = np.where(now & ~was, np.int32(Keadaan.DATANG), found)
    kept: NDArray[np.int32] = np.where(was & ~now, np.int32(Keadaan.KELUAR), found)[step.nomor]
    return kept
