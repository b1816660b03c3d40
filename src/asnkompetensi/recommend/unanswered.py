"""Gaps for which the catalogue has nothing, by competency and cause: what the agency has to procure, or to repair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import collected
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.rows import Need
from asnkompetensi.recommend.told import Facts, told

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.recommend.shared import Shared

_KEYS = ["kebutuhan", "kompetensi", "sebab", "batas_level", "latsar", "nama"]
_COUNTS = ["pegawai", "unit", "total_kesenjangan", "level_standar_maks"]


def unanswered(shared: Shared) -> pd.DataFrame:
    """One row per competency and cause, then one per required training; the largest `total_kesenjangan` first.

    `kompetensi` (code, `NONE` for a required training), `kebutuhan` (`Need`), `pegawai`, `unit` (how many different
    ones), `total_kesenjangan` and `level_standar_maks`, the highest level asked for (millionths), `alasan` (reasons).
    """
    names, texts = pd.factorize(shared.required["nama"], sort=True)
    rows = pd.concat([_gaps(shared), _requirements(shared, names)], ignore_index=True)
    rows = rows[[*_KEYS, *_COUNTS]].astype(np.int64)
    order = ["total_kesenjangan", "kebutuhan", "kompetensi", "nama", "sebab", "batas_level"]
    rows = rows.sort_values(order, ascending=[False, *[True] * 5], ignore_index=True)
    said = told(rows[_KEYS], lambda facts: _sentences(facts, list(texts)))
    return rows.assign(alasan=said.column)


def _gaps(shared: Shared) -> pd.DataFrame:
    empty = shared.best.filter(nw.col("peringkat") == 0).group_by("kompetensi", "sebab", "batas_level")
    rows = collected(
        empty.agg(
            pegawai=nw.len(),
            unit=nw.col("unit").n_unique(),
            total_kesenjangan=nw.col("kesenjangan").sum(),
            level_standar_maks=nw.col("level_standar").max(),
        )
    )
    return rows.assign(kebutuhan=Need.KESENJANGAN.value, latsar=0, nama=NONE)


def _requirements(shared: Shared, names: NDArray[np.intp]) -> pd.DataFrame:
    rows = shared.required.assign(nama=np.where(shared.required["latsar"] == 1, NONE, names))
    groups = rows[rows["pelatihan"] == NONE].groupby(["latsar", "nama", "sebab"], as_index=False)
    counts = groups.agg(pegawai=("orang", "size"), unit=("unit", "nunique"))
    nothing = {"kompetensi": NONE, "batas_level": 0, "total_kesenjangan": 0, "level_standar_maks": 0}
    return counts.assign(kebutuhan=Need.SYARAT.value, **nothing)


def _sentences(facts: Facts, names: Sequence[str]) -> Iterator[Reason]:
    cause = Cause(facts["sebab"])
    if facts["kebutuhan"] == Need.SYARAT:
        yield reason("recommend.semua_latsar") if facts["latsar"] else _required(names[facts["nama"]])
    if facts["kebutuhan"] == Need.SYARAT and cause is Cause.TIDAK_ADA:
        yield reason("recommend.tidak_di_katalog")
    else:
        known = {"level_batas": facts["batas_level"]} if facts["batas_level"] else {}
        yield reason(f"recommend.semua_{cause.name.lower()}", **known)


def _required(name: str) -> Reason:
    return reason("recommend.semua_syarat", pelatihan=name)
