"""Rows of codes as result tables: names for codes, the published columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded
from asnkompetensi.model.codes import words
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.sure.columns import columns
from asnkompetensi.sure.tolerance import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asnkompetensi.model.data import Data


def table(name: str, rows: pd.DataFrame, data: Data, scales: tuple[tuple[str, ...], tuple[str, ...]]) -> ResultTable:
    """The result table of rows in their order.

    `rows` has, as far as the table has columns of them, the codes `orang`, `unit`, `jabatan`, `jenjang`, `putusan`,
    `kategori`, `kategori_lain`; every other column under its own name. `scales` are the words of both categories.
    """
    shown = columns(name)
    named = _named(data, scales)
    arrays: dict[str, Any] = {}
    for column in shown:
        if column.name in named:
            source, texts = named[column.name]
            arrays[column.name] = coded(rows[source].to_numpy(np.int64), texts)
        else:
            values, is_flag = rows[column.name], column.shown is Shown.FLAG
            arrays[column.name] = values.astype("boolean").array if is_flag else values.astype("Int64").array
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def _named(data: Data, scales: tuple[tuple[str, ...], tuple[str, ...]]) -> dict[str, tuple[str, Iterable[str]]]:
    return {
        "nip": ("orang", data.pegawai["nip"]),
        "nama": ("orang", data.pegawai["nama"]),
        "unit_kerja": ("unit", data.unit.names),
        "jabatan": ("jabatan", data.jabatan.names),
        "jenjang_jabatan": ("jenjang", data.jenjang.names),
        "putusan": ("putusan", words(Verdict)),
        "kategori": ("kategori", scales[0]),
        "kategori_lain": ("kategori_lain", scales[1]),
    }
