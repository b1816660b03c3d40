"""Trainings, each once: what its rows say of it, and the JP that its jalur tells where the catalogue says none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.catalogue.impossible import sizes
from asnkompetensi.resolve.catalogue.settle import Offered, settled
from asnkompetensi.resolve.texts import first_rows, texts
from asnkompetensi.resolve.whole import NEVER, numbers, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import JpRule

_TEXTS = ("nama", "jalur", "penyelenggara", "sumber_dana", "kurikulum")
_NUMBERS = ("jp", "hari", "min_peserta", "maks_peserta", "maks_angkatan", "masa_berlaku_bulan", "biaya_peserta",
            "biaya_angkatan", "mulai")  # fmt: skip
_OF_EACH_ROW = "kurikulum"  # may tell of each competency something else


def trainings(rows: Offered, jp: Mapping[str, JpRule], source: int) -> tuple[pd.DataFrame, list[Problem]]:
    """`Catalogue.pelatihan`, one row per training by kode; `jp` has the rule of each jalur by folded spelling.

    Of each column the first row of a training counts that says something. `PELATIHAN-01` where rows differ,
    `PELATIHAN-02` where fewer may come than must.
    """
    frame, problems = rows.table.frame, []
    used: dict[str, NDArray[np.intp]] = {}
    for column in (*_TEXTS, *_NUMBERS):
        used[column], torn = settled(rows, column, rows.code)
        problems += [] if column == _OF_EACH_ROW else torn
    columns: dict[str, Any] = {"kode": pd.Series(rows.kode.names, dtype="str")}
    for column in _TEXTS:
        values = texts(frame, column)
        columns[column] = pd.Series([values.at(row) if row >= 0 else "" for row in used[column].tolist()], dtype="str")
    found = {column: np.append(numbers(frame, column), NEVER)[used[column]] for column in _NUMBERS}
    certain = found["jp"]
    found["jp"] = _with_rules(certain, columns["jalur"].tolist(), found["hari"].tolist(), jp)
    problems += sizes(rows, used["min_peserta"], used["maks_peserta"])
    columns |= {column: whole(values) for column, values in found.items()}
    columns["jp_aturan"] = (certain == NEVER) & (found["jp"] != NEVER)
    columns["asal_tabel"] = np.full(len(rows.kode.names), source, np.int32)
    columns["asal"] = first_rows(rows.code, len(rows.kode.names)).astype(np.int32)
    return pd.DataFrame(columns), problems


def _with_rules(
    given: NDArray[np.int64], jalur: list[str], hari: list[int], jp: Mapping[str, JpRule]
) -> NDArray[np.int64]:
    """The JP given, else those by the rule of the jalur, else `NEVER`."""
    ruled = [
        law.jp_of(jp.get(fold(one)), None if days == NEVER else days) for one, days in zip(jalur, hari, strict=True)
    ]
    by_rule = np.array([NEVER if one is None else one for one in ruled], np.int64)
    return np.where(given == NEVER, by_rule, given)
