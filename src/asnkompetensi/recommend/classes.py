"""Classes that the seats fill, and what seats and classes cost, by training."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.recommend.frames import counted, whole

if TYPE_CHECKING:
    from asnkompetensi.recommend.shared import Shared


def classes(shared: Shared) -> pd.DataFrame:
    """One row per training of the catalogue, in the order of kode, also those without a seat.

    `pelatihan`; `peserta` (seats), `unit` (how many different ones they come from); `angkatan`: the fewest classes that
    hold them, a class without a maximum holding everybody; `jp` (millionths) and `biaya_peserta` (sen) of all seats,
    `biaya_angkatan` (sen) of all classes.
    """
    found, frame = shared.trainings, shared.katalog.pelatihan
    taken = counted(shared.seats.group_by("pelatihan").agg(peserta=nw.len(), unit=nw.col("unit").n_unique()))
    rows = pd.DataFrame({"pelatihan": np.arange(len(found))}).merge(taken, on="pelatihan", how="left")
    people, most = whole(rows["peserta"]), whole(frame["maks_peserta"])
    filled = -(-people * NUMBER_UNIT // np.where(most > 0, most, 1))
    count = np.where(most > 0, filled, np.minimum(people, 1))
    return pd.DataFrame(
        {
            "pelatihan": rows["pelatihan"],
            "peserta": people,
            "unit": whole(rows["unit"]),
            "angkatan": count,
            "jp": people * found.jp,
            "biaya_peserta": people * found.biaya,
            "biaya_angkatan": count * whole(frame["biaya_angkatan"]),
        }
    )
