"""STANDAR-04: required levels far from what is usual for the class of the jabatan (PermenPANRB 38/2017).

An agency may set what it likes; what is looked for are typing errors and columns that have shifted.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.check.origin import source_cells
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules

BY_JABATAN = (0, 1)
FAR = LEVEL_UNIT  # more than one level


def standard_range(data: Data, rules: Rules) -> list[Problem]:
    """`STANDAR-04` for rows about the nine competencies whose class is known; a level of 0 asks for nothing.

    Fact `jumlah`; evidence `subjek`, `kompetensi`, `level`, `lazim`. The class of a jabatan is that of the people who
    hold it, if they agree. What is usual is the built-in standard with what the settings put in its place.
    """
    nine = {data.kompetensi.code(one.nama) for one in law.competencies()}
    rows = data.standar[data.standar["kompetensi"].isin(nine) & (data.standar["level"] > 0)]
    usual = _usual(data, rules)[_classes(data, rows)]
    level = rows["level"].to_numpy(dtype=np.int64)
    far = (usual != NONE) & (abs(level - usual) > FAR)
    if not far.any():
        return []
    found = zip(rows[far].itertuples(index=False), usual[far].tolist(), strict=True)
    bukti = tuple(_line(data, row._asdict(), lazim) for row, lazim in found)
    return [Problem("STANDAR-04", source_cells(data, rows[far], "level"), {"jumlah": int(far.sum())}, bukti)]


def _line(data: Data, row: dict[str, int], usual: int) -> dict[str, Fact]:
    names = data.jabatan if row["sumber"] in BY_JABATAN else data.jenjang
    return {
        "subjek": names.names[row["subjek"]],
        "kompetensi": data.kompetensi.names[row["kompetensi"]],
        "level": f"{Decimal(int(row['level'])) / LEVEL_UNIT:f}",
        "lazim": f"{Decimal(usual) / LEVEL_UNIT:f}",
    }


def _usual(data: Data, rules: Rules) -> NDArray[np.int64]:
    """The usual level of each jenjang in millionths, `NONE` where the law knows none; the last is for no jenjang."""
    return np.array([*(rules.lazim.get(name, NONE) for name in data.jenjang.names), NONE], np.int64)


def _classes(data: Data, rows: pd.DataFrame) -> NDArray[np.int64]:
    """The jenjang of each row of the standard: its own, or that of all who hold its jabatan."""
    held = data.pegawai.loc[(data.pegawai["jenjang"] != NONE) & (data.pegawai["jabatan"] != NONE)]
    classes = held.groupby("jabatan")["jenjang"].agg(["min", "max"])
    agreed = classes["min"].where(classes["min"] == classes["max"], NONE)
    by_jabatan = rows["subjek"].map(agreed).fillna(NONE)
    subjek = rows["subjek"].to_numpy(dtype=np.int64)
    return np.where(rows["sumber"].isin(BY_JABATAN), by_jabatan.to_numpy(dtype=np.int64), subjek)
