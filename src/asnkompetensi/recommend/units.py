"""Needs, offers and seats by unit, and the training list of each unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.recommend.frames import counted, whole

if TYPE_CHECKING:
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.recommend.shared import Shared

_PLACE = ["unit", "pelatihan"]


def units(shared: Shared) -> pd.DataFrame:
    """One row per unit that needs something, the largest `total_kesenjangan` first, then by `unit`.

    `pegawai`: people with a need; `kesenjangan`, `terjawab`, `kosong`: gaps, with and without an offer;
    `total_kesenjangan`, `level_ditutup` (millionths, by the best offers); `syarat`, `kinerja`, `perpanjangan`: required
    trainings that are missing, results below target, certificates to renew. Of seats: `peserta`; `pelatihan`, how many
    different ones; `jp` (millionths) and `biaya` (sen, prices of the seats).
    """
    ada = (nw.col("peringkat") > 0).cast(nw.Int64)
    gaps = shared.best.with_columns(ada=ada).group_by("unit")
    answered = gaps.agg(
        nw.col("level_ditutup").sum(),
        kesenjangan=nw.len(),
        terjawab=nw.col("ada").sum(),
        total_kesenjangan=nw.col("kesenjangan").sum(),
    )
    seats = priced(shared).group_by("unit")
    taken = seats.agg(nw.col("jp", "biaya").sum(), peserta=nw.len(), pelatihan=nw.col("pelatihan").n_unique())
    beside = {"syarat": shared.required, "kinerja": shared.below, "perpanjangan": shared.renewed}
    counts = {"pegawai": needing(shared), **beside}
    tables = [
        *(rows.groupby("unit").size().to_frame(name) for name, rows in counts.items()),
        *(counted(rows).set_index("unit") for rows in (answered, taken)),
    ]
    rows = pd.concat(tables, axis=1).fillna(0).astype(np.int64).rename_axis("unit").reset_index()
    rows = rows.sort_values(["total_kesenjangan", "unit"], ascending=[False, True], ignore_index=True)
    return rows.assign(kosong=rows["kesenjangan"] - rows["terjawab"])


def unit_trainings(shared: Shared) -> pd.DataFrame:
    """One row per unit and training that somebody there would attend; of a unit what closes most levels first.

    `unit`, `pelatihan`; `peserta`; `kesenjangan`, `level_ditutup`: gaps it is the best offer for, and levels it closes
    in them; `jp`, `biaya` of its seats.
    """
    seats = counted(priced(shared).group_by(*_PLACE).agg(nw.col("jp", "biaya").sum(), peserta=nw.len()))
    offered = shared.best.filter(nw.col("peringkat") > 0).group_by(*_PLACE)
    gaps = counted(offered.agg(nw.col("level_ditutup").sum(), kesenjangan=nw.len()))
    rows = seats.merge(gaps, on=_PLACE, how="left")
    filled = pd.DataFrame({str(name): whole(rows[name]) for name in rows})
    return filled.sort_values(["unit", "level_ditutup", "pelatihan"], ascending=[True, False, True], ignore_index=True)


def needing(shared: Shared) -> pd.DataFrame:
    """The people with a need of any kind, each once: `orang`, `unit`."""
    person = ["orang", "unit"]
    gaps = counted(shared.best.select(person).unique())
    return pd.concat(
        [gaps, *(rows[person] for rows in (shared.required, shared.renewed, shared.below))]
    ).drop_duplicates()


def priced(shared: Shared) -> Frame:
    """The seats with `jp` (millionths) and `biaya` (price, sen) of each; 0 where the catalogue has none."""
    found = shared.trainings
    prices = pd.DataFrame({"pelatihan": np.arange(len(found)), "jp": found.jp, "biaya": found.biaya})
    return shared.seats.join(shared.mesin.put(prices), on="pelatihan")
