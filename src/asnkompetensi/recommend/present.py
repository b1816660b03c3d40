"""Rows of codes as result tables: names for codes, and what the catalogue says of a training."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded
from asnkompetensi.model.codes import Pegawai, words
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.recommend.certificates import End, Window
from asnkompetensi.recommend.columns import columns
from asnkompetensi.recommend.frames import whole
from asnkompetensi.recommend.renewals import Asks
from asnkompetensi.recommend.rows import Need

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data

_TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD)
_Texts: TypeAlias = Callable[["Data"], "pd.Series[str] | Sequence[str]"]


def table(name: str, rows: pd.DataFrame, data: Data) -> ResultTable:
    """The result table of rows in their order: columns that `rows` has are taken, the others follow from its codes."""
    shown = columns(name)
    arrays = {column.name: _column(column, rows, data) for column in shown}
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def _column(column: ResultColumn, rows: pd.DataFrame, data: Data) -> Any:  # noqa: ANN401
    if column.shown in _TEXTS and column.name in _NAMED:
        source, texts = _NAMED[column.name]
        return coded(rows[source].to_numpy(np.int64), texts(data))
    if column.name in rows:
        values = rows[column.name]
        if column.shown is Shown.FLAG:
            return values.astype("boolean").array
        if column.shown in (Shown.WORD, Shown.REASON) and not isinstance(values.dtype, pd.CategoricalDtype):
            return coded(np.arange(len(values)), values.astype(object).fillna(""))
        return values.array if isinstance(values.dtype, pd.CategoricalDtype) else values.astype("Int64").array
    given = data.katalog.pelatihan[column.name].astype("Int64").array
    return given.take(whole(rows["pelatihan"]), allow_fill=True)


def _training(column: str) -> tuple[str, _Texts]:
    return "pelatihan", lambda data: data.katalog.pelatihan[column]


_NAMED: dict[str, tuple[str, _Texts]] = {
    "nip": ("orang", lambda data: data.pegawai["nip"]),
    "nama": ("orang", lambda data: data.pegawai["nama"]),
    "unit_kerja": ("unit", lambda data: data.unit.names),
    "unit_induk": ("unit", lambda data: data.unit_induk),
    "jabatan": ("jabatan", lambda data: data.jabatan.names),
    "kompetensi": ("kompetensi", lambda data: data.kompetensi.names),
    "jenis": ("kompetensi", lambda data: data.jenis),
    "kode": _training("kode"),
    "pelatihan": _training("nama"),
    "jalur": _training("jalur"),
    "penyelenggara": _training("penyelenggara"),
    "sumber_dana": _training("sumber_dana"),
    "kurikulum": _training("kurikulum"),
    "lanjutan": ("lanjutan", lambda data: data.katalog.pelatihan["kode"]),
    "unit_uji": ("unit_uji", lambda data: data.unit.names),
    "pengganti": ("pengganti", lambda data: data.katalog.pelatihan["kode"]),
    "kebutuhan": ("kebutuhan", lambda _: words(Need)),
    "jendela": ("jendela", lambda _: words(Window)),
    "asal_akhir": ("asal_akhir", lambda _: words(End)),
    "diperlukan": ("diperlukan", lambda _: words(Asks)),
    "status": ("status", lambda _: words(Pegawai)),
}
