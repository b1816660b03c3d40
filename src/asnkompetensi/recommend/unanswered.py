"""Gaps for which the catalogue has nothing, by competency and cause: what the agency has to procure, or to repair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.frames import counted
from asnkompetensi.recommend.rows import Need
from asnkompetensi.recommend.told import Facts, told

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.recommend.shared import Shared

_KEYS = ["kebutuhan", "kompetensi", "sebab", "batas_level", "latsar", "nama"]
_COUNTS = ["pegawai", "unit", "total_kesenjangan", "level_standar_maks"]


def unanswered(shared: Shared) -> pd.DataFrame:
    """One row per competency and cause, then one per training required or to renew; largest `total_kesenjangan` first.

    `kompetensi` (code, `NONE` for a training itself), `kebutuhan` (`Need`), `pegawai`, `unit` (how many different
    ones), `total_kesenjangan` and `level_standar_maks`, the highest level asked for (millionths), `alasan` (reasons).
    """
    must = _must(shared)
    names, texts = pd.factorize(must["nama"], sort=True)
    rows = pd.concat([_gaps(shared), _trainings(must, names)], ignore_index=True)
    rows = rows[[*_KEYS, *_COUNTS]].astype(np.int64)
    order = ["total_kesenjangan", "kebutuhan", "kompetensi", "nama", "sebab", "batas_level"]
    rows = rows.sort_values(order, ascending=[False, *[True] * 5], ignore_index=True)
    said = told(rows[_KEYS], lambda facts: _sentences(facts, list(texts)))
    return rows.assign(alasan=said.column)


def _gaps(shared: Shared) -> pd.DataFrame:
    empty = shared.best.filter(nw.col("peringkat") == 0).group_by("kompetensi", "sebab", "batas_level")
    rows = counted(
        empty.agg(
            pegawai=nw.len(),
            unit=nw.col("unit").n_unique(),
            total_kesenjangan=nw.col("kesenjangan").sum(),
            level_standar_maks=nw.col("level_standar").max(),
        )
    )
    return rows.assign(kebutuhan=Need.KESENJANGAN.value, latsar=0, nama=NONE)


def _must(shared: Shared) -> pd.DataFrame:
    """Required trainings and renewals."""
    renewed = shared.renewed.assign(nama=shared.renewed["sertifikat"], kebutuhan=Need.PERPANJANGAN.value)
    columns = ["kebutuhan", "orang", "unit", "pelatihan", "latsar", "nama", "sebab"]
    both = (shared.required.assign(kebutuhan=Need.SYARAT.value), renewed)
    return pd.concat([rows[columns] for rows in both], ignore_index=True)


def _trainings(must: pd.DataFrame, names: NDArray[np.intp]) -> pd.DataFrame:
    """Those that there is nothing to take for."""
    rows = must.assign(nama=np.where(must["latsar"] == 1, NONE, names))
    groups = rows[rows["pelatihan"] == NONE].groupby(["kebutuhan", "latsar", "nama", "sebab"], as_index=False)
    counts = groups.agg(pegawai=("orang", "size"), unit=("unit", "nunique"))
    return counts.assign(kompetensi=NONE, batas_level=0, total_kesenjangan=0, level_standar_maks=0)


def _sentences(facts: Facts, names: Sequence[str]) -> Iterator[Reason]:
    cause = Cause(facts["sebab"])
    if facts["kebutuhan"] != Need.KESENJANGAN:
        renewed = facts["kebutuhan"] == Need.PERPANJANGAN
        yield reason("recommend.semua_latsar") if facts["latsar"] else _wanted(names[facts["nama"]], renewed=renewed)
    if facts["kebutuhan"] != Need.KESENJANGAN and cause is Cause.TIDAK_ADA:
        yield reason("recommend.tidak_di_katalog")
    else:
        known = {"level_batas": facts["batas_level"]} if facts["batas_level"] else {}
        yield reason(f"recommend.semua_{cause.name.lower()}", **known)


def _wanted(name: str, *, renewed: bool) -> Reason:
    return reason("recommend.semua_perpanjangan" if renewed else "recommend.semua_syarat", pelatihan=name)
