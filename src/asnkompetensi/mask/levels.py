"""The table `kesenjangan` of a masked set: every gap row, its levels as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.mask.days import first_of, of_assessments, year_of
from asnkompetensi.mask.tables import days, named, table
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import MONTHS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mask.people import Told
    from asnkompetensi.model.result import ResultTable


def levels(
    pairs: pd.DataFrame, names: Sequence[str], kinds: Sequence[str], told: Told, numbers: Sequence[str], today: int
) -> ResultTable:
    """A row for each person and competency required, by number and name of the competency.

    `pairs` are gap rows whose `kompetensi` is a place in `names`; `kinds` is shorter: what goes without a name goes
    without a kind.
    """
    rows = pairs.assign(
        nip=np.array(numbers, object)[pairs["orang"]], nama=np.array(names, object)[pairs["kompetensi"]]
    )
    rows = rows.sort_values(["nip", "nama"], kind="stable")
    code = rows["kompetensi"].to_numpy(np.int64)
    dated, day = _dated(rows, told.shown["tanggal_penilaian"] != NONE, today)
    return table(
        "kesenjangan",
        {
            "nip": pd.Categorical(rows["nip"]),
            "kompetensi": pd.Categorical(rows["nama"]),
            "level_standar": rows["level_standar"].astype("Int64").array,
            "level_dimiliki": rows["level_dimiliki"].astype("Int64").array,
            "jenis": named(np.where(code < len(kinds), code, NONE), kinds),
            "tanggal_penilaian": days(day, dated),
        },
    )


def _dated(rows: pd.DataFrame, kept: NDArray[np.bool_], today: int) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Which rows have a date, and what it is told as.

    Of people whose months are not told, as many assessments as are expired have the first day of the oldest year of
    all; which of them have it is left to chance, that is to the pseudonyms: whose are expired would tell of the months.
    """
    day = rows["hari"].fillna(0).to_numpy(np.int64)
    expired = rows["kedaluwarsa"].fillna(value=False).to_numpy(bool)
    monthly = kept[rows["orang"]]
    marked = np.flatnonzero(~monthly & rows["level_dimiliki"].notna().to_numpy())[: int((expired & ~monthly).sum())]
    told = monthly & rows["hari"].notna().to_numpy()
    told[marked] = True
    found = of_assessments(day, expired=expired, today=today)
    if len(marked):
        found[marked] = first_of(year_of(day[expired].min(keepdims=True)) * MONTHS)
    return told, found
