"""Where a required level comes from: the row of `standar` that holds for the person, or a row of the person's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.explain.formula import Leaf
from asnkompetensi.explain.staff import present
from asnkompetensi.model.codes import Sumber
from asnkompetensi.model.data import NONE
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.explanation import Cell

_JOB = ("jabatan_tujuan", "jabatan")
_GRADED = ("jenjang_jabatan", "jenis_jabatan", "eselon")
_KEYS = ("jabatan", "jenjang_jabatan", "unit_kerja", "kompetensi")
_OF_CLASS = (Sumber.JENJANG_UNIT, Sumber.JENJANG, Sumber.BAWAAN)
_OF_UNIT = (Sumber.JABATAN_UNIT, Sumber.JENJANG_UNIT)
_WORDS = {source: source.name.lower() for source in Sumber}


def required(context: Context, _: str, row: int) -> Leaf:
    """The level required in a row of `detail`, and the cells that say so."""
    return context.once(("diminta", row), lambda: _required(context, row))


def _required(context: Context, row: int) -> Leaf:
    pair = context.pair(row)
    source = Sumber(pair["sumber"])
    why = encoded(reason(f"explain.standar_{_WORDS[source]}", **_named(context.data, pair, source)))
    person = _about_person(context, pair["orang"], source)
    if source is Sumber.BAWAAN:
        return _builtin(context, pair, why, person)
    rows, level, table, column = _rows(context, pair, source)
    if source is Sumber.BARIS:
        return Leaf(level, why, _own_cells(context, table, rows), context.basis("standar.urutan"))
    rules = ("standar.urutan", *(("standar.bertentangan",) if len(rows) > 1 else ()))
    found = tuple(cell for one in rows for cell in context.sources.cells(table, one, (column, *_KEYS)))
    return Leaf(level, why, (*found, *person), context.basis(*rules))


def asked(context: Context, table: str, row: int) -> Leaf:
    """That there is a row of `detail`: a person who is there, of whom the competency is required."""
    leaf = required(context, table, row)
    return replace(leaf, sel=(*present(context, context.pair(row)["orang"]), *leaf.sel))


def origin(context: Context, table: str, row: int) -> Leaf:
    """The word for where the required level of a row of `detail` comes from."""
    leaf = required(context, table, row)
    return Leaf(_WORDS[Sumber(context.pair(row)["sumber"])], leaf.alasan, leaf.sel, leaf.dasar)


def weight(context: Context, pair: Mapping[str, int]) -> Leaf:
    """The weight of the `tingkat` of the standard of a gap row."""
    source, bobot = Sumber(pair["sumber"]), pair["bobot"]
    if source in (Sumber.BAWAAN, Sumber.BARIS):
        return Leaf(bobot, encoded(reason("explain.tanpa_tingkat")))
    rows, _level, table, _column = _rows(context, pair, source)
    found = context.sources.cells(table, rows[0], ("tingkat",))
    return Leaf(bobot, encoded(reason("explain.tingkat")), found, context.basis("bobot."))


def _named(data: Data, pair: Mapping[str, int], source: Sumber) -> dict[str, str]:
    """The names that the reason tells."""
    names: dict[str, str] = {}
    if source in _OF_CLASS:
        names["jenjang"] = data.jenjang.names[pair["jenjang"]]
    elif source is not Sumber.BARIS:
        names["jabatan"] = data.jabatan.names[pair["jabatan"]]
    if source in _OF_UNIT:
        names["unit"] = data.unit.names[pair["unit"]]
    return names


def _about_person(context: Context, orang: int, source: Sumber) -> tuple[Cell, ...]:
    """The cells that say which jabatan, jenjang and unit the person has, as far as the standard asks."""
    person = context.data.pegawai.iloc[orang]
    columns = [_JOB[0] if context.rules.target else _JOB[1]]
    if source in _OF_CLASS and not context.rules.target:
        columns = [*_GRADED, *columns]
    if source in _OF_UNIT:
        columns.append("unit_kerja")
    return context.sources.cells(int(person["asal_tabel"]), int(person["asal"]), columns)


def _builtin(context: Context, pair: Mapping[str, int], why: str, person: tuple[Cell, ...]) -> Leaf:
    jenjang = context.data.jenjang.names[pair["jenjang"]]
    name = context.data.kompetensi.names[pair["kompetensi"]]
    key = next((one.kunci for one in law.classes() if one.nama == jenjang), "")
    level = next((level for grade, skill, _, level in context.rules.bawaan if (grade, skill) == (jenjang, name)), None)
    return Leaf(level, why, person, context.basis(f"bawaan.{key}"))


def _rows(context: Context, pair: Mapping[str, int], source: Sumber) -> tuple[Sequence[int], int | None, int, str]:
    """The rows of the source table that have the key of the standard used, its level, the table, the level's column."""
    data, kompetensi = context.data, pair["kompetensi"]
    if source is Sumber.BARIS:
        at = context.found("sendiri", data.sendiri, ("orang", "kompetensi"), (pair["orang"], kompetensi))
        return _settled(context, data.sendiri, at, "level_standar")
    subject = int(pair["jenjang"] if source in _OF_CLASS else pair["jabatan"])
    unit = pair["unit"] if source in _OF_UNIT else NONE
    rows = data.standar["sumber"] == source.value
    frame = context.once(("standar", source), lambda: data.standar[rows].reset_index(drop=True))
    at = context.found(f"standar {source}", frame, ("subjek", "unit", "kompetensi"), (subject, unit, kompetensi))
    return _settled(context, frame, at, "level")


def _settled(
    context: Context, frame: pd.DataFrame, at: Sequence[int], column: str
) -> tuple[Sequence[int], int | None, int, str]:
    if not at:
        return (), None, 0, column
    used = frame.iloc[at[0]]
    table, row = int(used["asal_tabel"]), int(used["asal"])
    return _same_key(context, table, row), int(used["level"]), table, column


def _same_key(context: Context, table: int, row: int) -> tuple[int, ...]:
    """The rows of a source table that name the same things as one: that one first, then those it was preferred to.

    Where rows contradict each other the highest level is used, so each of them decides.
    """
    data = context.data
    frame = data.tabel[table].frame
    names: dict[str, Callable[[str], int | str]] = {
        "jabatan": data.jabatan.code,
        "jenjang_jabatan": lambda text: data.jenjang.code(law.jenjang(jenjang=text)),
        "unit_kerja": data.unit.code,
        "kompetensi": data.kompetensi.code,
        "nip": str,
    }
    same = np.ones(len(frame), bool)
    for column, code in names.items():
        if column in frame and not (column == "jenjang_jabatan" and _has(frame, row, "jabatan")):
            found = context.once(("nama", table, column), partial(_numbered, frame[column], code))
            same &= found == found[row]
    return (row, *(other for other in np.flatnonzero(same).tolist() if other != row))


def _numbered(names: pd.Series[Any], code: Callable[[str], int | str]) -> NDArray[np.int64]:
    """The names of a column as numbers, equal where they mean the same; -1 for none."""
    kinds = pd.factorize(pd.Series([code(str(kind)) for kind in names.cat.categories], dtype=object))[0]
    return np.append(kinds, -1)[names.cat.codes.to_numpy()]


def _has(frame: pd.DataFrame, row: int, column: str) -> bool:
    return column in frame and isinstance(frame[column].iloc[row], str)


def _own_cells(context: Context, table: int, rows: Sequence[int]) -> tuple[Cell, ...]:
    columns = ("level_standar", "nip", "kompetensi")
    return tuple(cell for one in rows for cell in context.sources.cells(table, one, columns))
