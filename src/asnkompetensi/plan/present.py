"""Rows of codes as result tables: names for codes, and what the catalogue says of a training."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.cells import coded
from asnkompetensi.model.codes import Pegawai, words
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.plan import rows_classes, rows_dropped, rows_left, rows_people, rows_purses, rows_seats, rows_units
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.columns import columns
from asnkompetensi.plan.rest import Rest
from asnkompetensi.plan.view import View

if TYPE_CHECKING:
    from asnkompetensi.plan.planned import Planned

UNLIMITED, BUDGET = "(bebas)", "(anggaran)"  # the purse where there is no `dana`: money is no limit, or there is a sum
_TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON)
_Texts: TypeAlias = Callable[[View], "pd.Series[str] | Sequence[str]"]

_ROWS: Mapping[str, Callable[[View], pd.DataFrame]] = {
    "rencana-kursi": rows_seats.seats,
    "rencana-kelas": rows_classes.classes,
    "rencana-tahunan": rows_classes.yearly,
    "rencana-peserta": rows_seats.participants,
    "rencana-pegawai": rows_people.people,
    "rencana-unit": rows_units.units,
    "rencana-dana": rows_purses.purses,
}
_REST: Mapping[str, Callable[[Rest], pd.DataFrame]] = {
    "tanpa-kursi": rows_left.without_seat,
    "kelas-batal": rows_dropped.dropped,
    "rencana-sisa": rows_left.left,
}


def tables(planned: Planned, names: Sequence[str]) -> Mapping[str, ResultTable]:
    """The result tables of these names (:data:`asnkompetensi.plan.columns.NAMES`), in this order."""
    rest = Rest(View(planned))
    made = {name: _REST[name](rest) if name in _REST else _ROWS[name](rest.view) for name in names}
    return {name: result_table(name, rows, rest.view) for name, rows in made.items()}


def result_table(name: str, rows: pd.DataFrame, view: View) -> ResultTable:
    """The result table of rows in their order: columns that `rows` has are taken, the others follow from its codes."""
    shown = columns(name)
    arrays = {column.name: _column(column, rows, view) for column in shown}
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def _column(column: ResultColumn, rows: pd.DataFrame, view: View) -> Any:  # noqa: ANN401
    name, textual = column.name, column.shown in _TEXTS
    if textual and name in rows and not pd.api.types.is_integer_dtype(rows[name]):
        return coded(np.arange(len(rows)), rows[name])
    if textual:
        source, texts = _NAMED[name]
        return coded(rows[source].to_numpy(np.int64), texts(view))
    if name in rows:
        return rows[name].astype("boolean" if column.shown is Shown.FLAG else "Int64").array
    given = view.katalog.pelatihan[name].astype("Int64").array
    return given.take(rows["pelatihan"].to_numpy(np.int64), allow_fill=True)


def purse_names(view: View) -> Sequence[str]:
    """The name of each purse; what there is no name for is in brackets."""
    named = view.katalog.dana["sumber_dana"].tolist()
    return named or [UNLIMITED if view.planned.limits.budget is None else BUDGET]


def _training(column: str) -> tuple[str, _Texts]:
    return "pelatihan", lambda view: view.katalog.pelatihan[column]


def _purse(column: str, names: Callable[[View], Sequence[str]]) -> tuple[str, _Texts]:
    """The earmark of each purse by name, "" for none; what is not in the data as it was written."""

    def texts(view: View) -> Sequence[str]:
        table, tabel = view.katalog.dana, view.planned.data.tabel
        known = {NONE: "", **dict(enumerate(names(view)))}
        return [
            known[code] if code in known else str(tabel[source].frame[column].iloc[row])
            for code, source, row in table[[column, "asal_tabel", "asal"]].to_numpy(np.int64).tolist()
        ] or [""]

    return "purse", texts


_NAMED: dict[str, tuple[str, _Texts]] = {
    "nip": ("orang", lambda view: view.planned.data.pegawai["nip"]),
    "nama": ("orang", lambda view: view.planned.data.pegawai["nama"]),
    "status": ("status", lambda _: words(Pegawai)),
    "unit_kerja": ("unit", lambda view: view.planned.data.unit.names),
    "unit_induk": ("unit", lambda view: view.planned.data.unit_induk),
    "jabatan": ("jabatan", lambda view: view.planned.data.jabatan.names),
    "kompetensi": ("kompetensi", lambda view: view.planned.data.kompetensi.names),
    "jenis": ("kompetensi", lambda view: view.planned.data.jenis),
    "kode": _training("kode"),
    "pelatihan": _training("nama"),
    "jalur": _training("jalur"),
    "penyelenggara": _training("penyelenggara"),
    "kurikulum": _training("kurikulum"),
    "bentuk": ("pelatihan", lambda view: [law.bentuk(text) for text in view.katalog.pelatihan["jalur"]]),
    "nip_uji": ("orang_uji", lambda view: view.planned.data.pegawai["nip"]),
    "nama_uji": ("orang_uji", lambda view: view.planned.data.pegawai["nama"]),
    "unit_uji": ("unit_uji", lambda view: view.planned.data.unit.names),
    "sumber_dana": ("purse", purse_names),
    "untuk_unit": _purse("untuk_unit", lambda view: view.planned.data.unit.names),
    "untuk_kompetensi": _purse("untuk_kompetensi", lambda view: view.planned.data.kompetensi.names),
    "sebab": ("sebab", lambda _: words(Sebab)),
}
