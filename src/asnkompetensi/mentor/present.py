"""Rows of codes as result tables: names for codes, texts each kept once, the published columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded
from asnkompetensi.mentor.columns import columns
from asnkompetensi.mentor.places import Kedekatan
from asnkompetensi.model.codes import words
from asnkompetensi.model.result import ResultTable

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data

_Texts: TypeAlias = Callable[["Data"], "pd.Series[str] | Sequence[str]"]


def table(name: str, rows: pd.DataFrame, data: Data) -> ResultTable:
    """The result table of rows in their order.

    `rows` has the codes `orang`, `kompetensi`, and as far as the table has columns of them `mentor` (an `orang`),
    `kedekatan` or `cakupan`; every other column stands under its own name. Reasons and unit and jabatan of a person
    follow from what the person is now.
    """
    shown = columns(name)
    arrays = {column.name: _column(column.name, rows, data) for column in shown}
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def _column(name: str, rows: pd.DataFrame, data: Data) -> Any:  # noqa: ANN401
    if name in _NAMED:
        source, texts = _NAMED[name]
        return coded(rows[source].to_numpy(np.int64), texts(data))
    values = rows[name]
    return values.array if isinstance(values.dtype, pd.CategoricalDtype) else values.astype("Int64").array


def _of_person(column: str) -> _Texts:
    return lambda data: data.pegawai[column]


def _by_person(column: str, names: Callable[[Data], Sequence[str]]) -> _Texts:
    """The name of what a code of each person stands for; "" for none."""
    return lambda data: pd.Series([*names(data), ""], dtype="str").take(data.pegawai[column].to_numpy(np.int64))


def _person(source: str, *columns: str) -> dict[str, tuple[str, _Texts]]:
    texts = (
        _of_person("nip"),
        _of_person("nama"),
        _by_person("unit", lambda data: data.unit.names),
        _by_person("jabatan", lambda data: data.jabatan.names),
    )
    return {column: (source, text) for column, text in zip(columns, texts, strict=True)}


_NAMED: dict[str, tuple[str, _Texts]] = {
    **_person("orang", "nip", "nama", "unit_kerja", "jabatan"),
    **_person("mentor", "nip_mentor", "nama_mentor", "unit_mentor", "jabatan_mentor"),
    "kompetensi": ("kompetensi", lambda data: data.kompetensi.names),
    "jenis": ("kompetensi", lambda data: data.jenis),
    "kedekatan": ("kedekatan", lambda _: words(Kedekatan)),
    "cakupan": ("cakupan", lambda _: words(Kedekatan)),
}
