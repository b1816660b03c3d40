"""Rows of codes as result tables: names for codes, texts each kept once, the published columns, the steps joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded
from asnkompetensi.model.codes import Status, words
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.period import Cara
from asnkompetensi.model.result import ResultTable
from asnkompetensi.trend.causes import SEBAB
from asnkompetensi.trend.codes import Arah, Keadaan, Perpindahan
from asnkompetensi.trend.columns import columns

if TYPE_CHECKING:
    from asnkompetensi.model.period import Periods

_TEXTS = (Shown.TEXT, Shown.NIP, Shown.WORD)


@dataclass(frozen=True, eq=False)
class Told:
    """What codes stand for: by column of a table the column that has the codes, and the text of each ("" for none)."""

    texts: dict[str, tuple[str, Sequence[str]]]


def told(periods: Periods) -> Told:
    """The texts of people, units, jabatan and competencies as the newest period that has them tells them."""
    nip, nama = ([""] * periods.jumlah for _ in range(2))
    for period, numbers in zip(periods.periode, periods.orang, strict=True):
        people = period.data.pegawai[["nip", "nama"]].astype(object).to_numpy().tolist()
        for number, (one, name) in zip(numbers.tolist(), people, strict=True):
            nip[number], nama[number] = one, name
    jenis = [""] * len(periods.kompetensi.names.names)
    for period, codes in zip(periods.periode, periods.kompetensi.kode, strict=True):
        for code, kind in zip(codes.tolist(), period.data.jenis, strict=False):
            jenis[code] = kind or jenis[code]
    unit, jabatan = periods.unit.names.names, periods.jabatan.names.names
    return Told(
        {
            "nip": ("orang", nip),
            "nama": ("orang", nama),
            "unit_kerja": ("unit", unit),
            **{f"unit_{side}": (f"unit_{side}", unit) for side in ("lama", "baru")},
            **{f"jabatan_{side}": (f"jabatan_{side}", jabatan) for side in ("lama", "baru")},
            **{f"status_{side}": (f"status_{side}", words(Status)) for side in ("lama", "baru")},
            "kompetensi": ("kompetensi", periods.kompetensi.names.names),
            "jenis": ("kompetensi", jenis),
            "keadaan": ("keadaan", words(Keadaan)),
            "arah": ("arah", words(Arah)),
            "perpindahan": ("perpindahan", words(Perpindahan)),
            "sebab": ("sebab", SEBAB),
            "cara": ("cara", words(Cara)),
        }
    )


def table(name: str, steps: Sequence[tuple[str, str, pd.DataFrame]], texts: Told) -> ResultTable:
    """The result table of the rows of each step, in their order; a step is the names of its periods, and its rows.

    Rows have the codes that `texts` speaks of, and every other column under its own name. Columns of codes that hold
    texts already are taken as they are.
    """
    shown = columns(name)
    size = np.array([len(rows) for *_, rows in steps], np.int64)
    arrays: dict[str, Any] = {
        "dari": coded(np.repeat(np.arange(len(steps)), size), [old for old, *_ in steps]),
        "ke": coded(np.repeat(np.arange(len(steps)), size), [new for _, new, _ in steps]),
    }
    for column in shown[len(arrays) :]:
        source, names = texts.texts.get(column.name, (column.name, ()))
        values = [rows[column.name if column.name in rows else source] for *_, rows in steps]
        if column.shown in _TEXTS and all(pd.api.types.is_integer_dtype(one.dtype) for one in values):
            codes = np.concatenate([np.empty(0, np.int64), *(one.to_numpy(np.int64) for one in values)])
            arrays[column.name] = coded(codes, names)
        elif column.shown in _TEXTS:
            arrays[column.name] = pd.Categorical(_given(values))
        else:
            nothing = pd.Series([], dtype="Int64")
            arrays[column.name] = pd.concat([nothing, *(one.astype("Int64") for one in values)]).array
    return ResultTable(name, shown, pd.DataFrame(arrays, copy=False))


def _given(values: Sequence[pd.Series[Any]]) -> pd.Series[Any]:
    """Texts as they are; "" is none."""
    found = pd.concat([pd.Series([], dtype="str"), *(one.astype("str") for one in values)], ignore_index=True)
    return found.mask(found == "")
