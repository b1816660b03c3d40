"""People: what each had and has, what became of him, and why his gap is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.trend.codes import Keadaan

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.trend.step import Step


def people(step: Step, values: pd.DataFrame, orang: NDArray[np.int32]) -> pd.DataFrame:
    """One row per person asked about, those without a required level included, by common number (`orang`, the index).

    `values` are those of `measured`, `orang` the person of each. Their sums; `unit_lama`, `unit_baru`, `jabatan_lama`,
    `jabatan_baru` (common codes), `keadaan` (code), `jpm_lama`, `jpm_baru`, `perubahan_jpm` (hundredths, missing where
    not known), `perubahan`, and the least and the most that it can be: `perubahan_min`, `perubahan_maks`.
    """
    found = _by_person(values, orang, step.nomor)
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


def _by_person(values: pd.DataFrame, orang: NDArray[np.int32], nomor: NDArray[np.int32]) -> pd.DataFrame:
    """Sums by person; the rows of one person follow each other, so that no group need be looked for."""
    starts = np.flatnonzero(np.diff(orang, prepend=-1))
    place = np.searchsorted(nomor, orang[starts])
    sums: dict[str, NDArray[np.int64]] = {}
    for name in values:
        whole = np.zeros(len(nomor), np.int64)
        if len(starts):
            whole[place] = np.add.reduceat(values[name].to_numpy(), starts, dtype=np.int64)
        sums[str(name)] = whole
    return pd.DataFrame(sums, index=pd.Index(nomor, name="orang"))


def _became(step: Step) -> NDArray[np.int32]:
    was, now = step.lama.ada, step.baru.ada
    found = np.where(step.pindah, np.int32(Keadaan.PINDAH), np.int32(Keadaan.TETAP))
    found = np.where(now & ~was, np.int32(Keadaan.DATANG), found)
    kept: NDArray[np.int32] = np.where(was & ~now, np.int32(Keadaan.KELUAR), found)[step.nomor]
    return kept
