"""RUJUKAN-01: names that lead to nothing although a defined one is near, and units of the standard without people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.mentions import mentions, strays
from asnkompetensi.check.origin import source_cells
from asnkompetensi.check.similar import nearest
from asnkompetensi.model.data import NONE
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules

BY_JABATAN, BY_UNIT = (0, 1), (0, 2)  # kinds of rows of the resolved standard that name a jabatan, or a unit


def similar_names(data: Data, rules: Rules) -> list[Problem]:
    """`RUJUKAN-01` for each such name (facts `kolom`, `nilai`, `mirip`, `jumlah` of rows, `rujukan`)."""
    asked = required(data, rules)
    assessed = _strays(data, data.penilaian, "kompetensi", data.kompetensi, asked)
    return [*assessed, *_taught(data, asked), *_jobs(data), *_requiring(data), *_units(data)]


def required(data: Data, rules: Rules) -> set[int]:
    """The competencies that a standard, a row of `kesenjangan` or the built-in standard asks for."""
    asked = {*data.standar["kompetensi"], *data.sendiri["kompetensi"]}
    return asked | {data.kompetensi.code(name) for _, name, _, _ in rules.bawaan}


def _taught(data: Data, asked: set[int]) -> list[Problem]:
    """Competencies of the catalogue that nothing asks for, and that are near one that is asked for."""
    defined = [data.kompetensi.names[code] for code in sorted(asked)]
    found = strays(
        mentions(data, "pelatihan", "kompetensi"), lambda name: data.kompetensi.code(name) in asked, defined, "standar"
    )
    return [problem for problem in found if problem.nilai["mirip"]]


def _jobs(data: Data) -> list[Problem]:
    """Jabatan that people hold and no row of the standard names, but one nearly does."""
    return _strays(data, data.pegawai, "jabatan", data.jabatan, _of_standard(data))


def _requiring(data: Data) -> list[Problem]:
    """Jabatan that require a training, that nobody holds and no standard names, but one is near."""
    known = ({*data.pegawai["jabatan"], *data.pegawai["jabatan_tujuan"]} | _of_standard(data)) - {NONE}
    names = data.jabatan
    defined = [names.names[code] for code in sorted(known)]
    found = strays(
        mentions(data, "syarat", "jabatan"), lambda name: names.code(name) in known, defined, "pegawai, standar"
    )
    return [problem for problem in found if problem.nilai["mirip"]]


def _of_standard(data: Data) -> set[int]:
    return set(data.standar.loc[data.standar["sumber"].isin(BY_JABATAN), "subjek"])


def _strays(data: Data, rows: pd.DataFrame, column: str, names: Names, known: set[int]) -> list[Problem]:
    defined = [names.names[code] for code in sorted(known)]
    strays = [code for code in np.unique(rows[column]).tolist() if code != NONE and code not in known]
    found = nearest([names.names[code] for code in strays], defined)
    return [
        _problem(data, rows[rows[column] == code], column, names.names[code], mirip, "standar")
        for code, mirip in zip(strays, found, strict=True)
        if mirip
    ]


def _units(data: Data) -> list[Problem]:
    """Units that the standard names, in which nobody works and which no table lists."""
    listed = (table.frame["unit_kerja"].dropna().unique() for table in data.tabel if table.nama == "unit")
    known = {*data.pegawai["unit"], *(data.unit.code(name) for names in listed for name in names)} - {NONE}
    rows = data.standar[data.standar["sumber"].isin(BY_UNIT)]
    strays = [code for code in np.unique(rows["unit"]).tolist() if code not in known]
    found = nearest([data.unit.names[code] for code in strays], [data.unit.names[code] for code in sorted(known)])
    return [
        _problem(data, rows[rows["unit"] == code], "unit_kerja", data.unit.names[code], mirip, "pegawai, unit")
        for code, mirip in zip(strays, found, strict=True)
    ]


def _problem(data: Data, rows: pd.DataFrame, column: str, name: str, mirip: str, rujukan: str) -> Problem:
    facts: dict[str, Fact] = {"kolom": column, "nilai": name, "mirip": mirip, "jumlah": len(rows), "rujukan": rujukan}
    return Problem("RUJUKAN-01", source_cells(data, rows, column), facts)
