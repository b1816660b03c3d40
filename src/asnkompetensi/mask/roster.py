"""The table `pegawai` of a masked set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.mask.days import last_of, middle_of
from asnkompetensi.mask.tables import days, named, table
from asnkompetensi.model.codes import Kelamin, Pegawai
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mask.people import Told
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.result import ResultTable

OTHER_UNIT, OTHER_JABATAN = "(unit lain)", "(jabatan lain)"
_AWAY = "Tidak Aktif"
_SEXES = tuple(sex.name.replace("_", "-").capitalize() for sex in Kelamin)


def roster(data: Data, told: Told, numbers: Sequence[str], order: NDArray[np.intp], away: Sequence[str]) -> ResultTable:
    """People in the order of their numbers, and after them those who are `away`, of whom nothing but that is told."""
    others = len(away)

    def column(name: str) -> NDArray[np.int64]:
        return np.concatenate([told.shown[name][order], np.full(others, NONE)])

    def at_work(name: str, other: str, names: Sequence[str]) -> pd.Categorical:
        found = column(name)
        found[: len(order)][found[: len(order)] == NONE] = len(names)
        return named(found, (*names, other))

    unit, year, end = column("unit_kerja"), column("tanggal_lahir"), column("akhir_kontrak")
    return table(
        "pegawai",
        {
            "nip": pd.Categorical([*(numbers[who] for who in order), *away]),
            "unit_kerja": at_work("unit_kerja", OTHER_UNIT, data.unit.names),
            "unit_induk": named(unit, data.unit_induk),
            "jabatan": at_work("jabatan", OTHER_JABATAN, data.jabatan.names),
            "jenjang_jabatan": named(column("jenjang_jabatan"), data.jenjang.names),
            "status": named(column("status"), [one.name for one in Pegawai]),
            "kedudukan": named(np.repeat([NONE, 0], [len(order), others]), (_AWAY,)),
            "jenis_kelamin": named(column("jenis_kelamin"), _SEXES),
            "tanggal_lahir": days(middle_of(year), year != NONE),
            "akhir_kontrak": days(last_of(end), end != NONE),
        },
    )
