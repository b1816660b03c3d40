"""The two lists as result tables: names for codes, texts each kept once, the published columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded, kept_once
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.talent.columns import columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps

_TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)


def table(name: str, rows: pd.DataFrame, data: Data, gaps: Gaps) -> ResultTable:
    """A list from its rows in order: `orang`, the codes `unit`, `jabatan`, `jenjang`, `kategori`, `terkuat` or
    `terlemah`, and every other column of the list under its own name.
    """  # noqa: D205
    told = _told(rows, data, gaps)
    shown = columns(name)
    arrays: dict[str, Any] = {}
    for column in shown:
        if column.name in told:
            arrays[column.name] = told[column.name]
        elif column.shown in _TEXTS:
            arrays[column.name] = kept_once(rows[column.name])
        else:
            arrays[column.name] = rows[column.name].astype("Int64").array
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def _told(rows: pd.DataFrame, data: Data, gaps: Gaps) -> dict[str, pd.Categorical[Any]]:
    """The columns that codes stand for."""
    named: dict[str, tuple[str, Sequence[str]]] = {
        "unit_kerja": ("unit", data.unit.names),
        "jabatan": ("jabatan", data.jabatan.names),
        "jenjang_jabatan": ("jenjang", data.jenjang.names),
        "kategori": ("kategori", gaps.kategori),
        "kompetensi_terkuat": ("terkuat", data.kompetensi.names),
        "kompetensi_terlemah": ("terlemah", data.kompetensi.names),
    }
    told = {
        name: coded(rows[codes].fillna(NONE).to_numpy(np.int32), names)
        for name, (codes, names) in named.items()
        if codes in rows
    }
    who = data.pegawai.set_index("orang")[["nip", "nama"]].loc[rows["orang"]]
    return told | {name: kept_once(who[name]) for name in ("nip", "nama")}
