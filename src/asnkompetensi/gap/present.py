"""Computed frames of codes as result tables: names for codes, the contract's columns, the contract's order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.engine.border import taken
from asnkompetensi.gap.columns import columns
from asnkompetensi.gap.persons import categories, classes
from asnkompetensi.model.codes import Status, Sumber, words
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.rules import Rules

_LARGEST_FIRST = "total_kesenjangan"
_ORDER = {
    "detail": ("orang", "kompetensi"),
    "pegawai": ("orang",),
    "unit": (_LARGEST_FIRST, "unit"),
    "kompetensi": (_LARGEST_FIRST, "kompetensi"),
    "unit-kompetensi": ("unit", "kompetensi"),
    "jabatan": (_LARGEST_FIRST, "jabatan"),
}


@dataclass(frozen=True)
class _Words:
    """The words of a result column: `kata[kode[c]]` for a code c of the column `sumber`; without `kode`, `kata[c]`."""

    sumber: str
    kata: pd.Index[Any]
    kode: NDArray[np.int32] | None = None


def table(name: str, frame: Frame, data: Data, rules: Rules) -> ResultTable:
    """The result table of a computed frame, with its columns and in its order: codes sort as their names do."""
    shown = columns(name, rules)
    coded = {column.name: _WORDS[column.name](data, rules) for column in shown if column.name in _WORDS}
    renamed = {"tanggal_penilaian": "hari", **{column: found.sumber for column, found in coded.items()}}
    sources = {column.name: renamed.get(column.name, column.name) for column in shown}
    order = _ORDER[name]
    wanted = list(dict.fromkeys((*order, *sources.values())))
    rows = taken(frame.select(wanted).sort(order, descending=[key == _LARGEST_FIRST for key in order]))
    arrays: dict[str, Any] = {}
    for column in shown:
        values = rows[sources[column.name]]
        if column.name in coded:
            arrays[column.name] = _categorical(values, coded[column.name])
        else:
            arrays[column.name] = values.astype("boolean" if column.shown is Shown.FLAG else "Int64").array
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def _categorical(codes: pd.Series[Any], found: _Words) -> pd.Categorical[Any]:
    positions = codes.fillna(NONE).to_numpy(np.int32)
    if found.kode is not None:
        positions = found.kode[positions]
    return pd.Categorical.from_codes(positions, dtype=pd.CategoricalDtype(found.kata), validate=False)


def _fixed(sumber: str, kata: tuple[str, ...]) -> _Words:
    """Words at the position of their codes."""
    return _Words(sumber, pd.Index(list(kata), dtype="str"))


def _told(sumber: str, texts: Iterable[str]) -> _Words:
    """A text of each thing that `sumber` numbers, of which none is missing; a text "" is."""
    series = pd.Series(texts, dtype="str")
    kode, kata = pd.factorize(series.mask(series == ""))
    return _Words(sumber, pd.Index(kata, dtype="str"), kode.astype(np.int32))


_WORDS: dict[str, Callable[[Data, Rules], _Words]] = {
    "nip": lambda data, _: _told("orang", data.pegawai["nip"]),
    "nama": lambda data, _: _told("orang", data.pegawai["nama"]),
    "unit_kerja": lambda data, _: _fixed("unit", data.unit.names),
    "unit_induk": lambda data, _: _told("unit", data.unit_induk),
    "jabatan": lambda data, _: _fixed("jabatan", data.jabatan.names),
    "jenjang_jabatan": lambda data, _: _fixed("jenjang", data.jenjang.names),
    "kompetensi": lambda data, _: _fixed("kompetensi", data.kompetensi.names),
    "jenis": lambda data, _: _told("kompetensi", data.jenis),
    "status": lambda _, __: _fixed("status", words(Status)),
    "sumber_standar": lambda _, __: _fixed("sumber", words(Sumber)),
    "kategori": lambda _, rules: _fixed("kategori", categories(rules)),
    "kelas_kesenjangan": lambda _, rules: _fixed("kelas", classes(rules)),
    "kompetensi_terlemah": lambda data, _: _fixed("terlemah", data.kompetensi.names),
}
