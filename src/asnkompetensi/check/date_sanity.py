"""TANGGAL-02: dates that can be read, but are hardly true: in the future, long ago, or before what they follow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import NEVER, SHOWN, cells, count, dates
from asnkompetensi.model.birth import year_alone
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.rules import Rules
    from asnkompetensi.model.table import Table

_EPOCH = date(1970, 1, 1)
_LATER = (
    ("tmt_sebelum_lahir", "tmt_jabatan", "tanggal_lahir"),
    ("sertifikat_terbalik", "sertifikat_sampai", "tanggal"),
)
EARLIEST = (date(1950, 1, 1) - _EPOCH).days
AHEAD = frozenset({"akhir_kontrak", "sertifikat_sampai", "mulai"})  # columns whose dates lie ahead as a rule


def date_sanity(data: Data, rules: Rules) -> list[Problem]:
    """`TANGGAL-02` for each date column and kind of doubt (facts `apa`, `kolom`, `jumlah`: how many cells).

    Evidence `sel`, `isi`: the first cells that hold different dates; of a birth date the year alone.
    """
    today = (rules.as_of - _EPOCH).days
    return [
        _problem(table, doubtful, column, what)
        for table in data.tabel
        for what, column, doubtful in _doubts(table, today)
        if doubtful.any()
    ]


def _problem(table: Table, doubtful: NDArray[np.bool_], column: str, what: str) -> Problem:
    rows = np.flatnonzero(doubtful)
    facts: dict[str, Fact] = {"apa": f"@check.{what}", "kolom": column, "jumlah": count(table, rows, column)}
    return Problem("TANGGAL-02", cells(table, rows, column), facts, tuple(_evidence(table, rows, column)))


def _evidence(table: Table, rows: NDArray[np.intp], column: str) -> Iterator[dict[str, Fact]]:
    found = dates(table, column)[rows]
    for first in np.sort(np.unique(found, return_index=True)[1])[:SHOWN].tolist():
        (place,) = cells(table, rows[first : first + 1], column)
        written = f"{_EPOCH + timedelta(days=int(found[first])):%d-%m-%Y}"
        yield {"sel": place.sel, "isi": year_alone(column, written)}


def _doubts(table: Table, today: int) -> Iterator[tuple[str, str, NDArray[np.bool_]]]:
    columns = [one.name for one in SPECS[table.nama].columns if one.kind is Kind.DATE and one.name in table.frame]
    for column in columns:
        found = dates(table, column)
        if column not in AHEAD:
            yield "tanggal_depan", column, found > today
        yield "tanggal_lama", column, (found != NEVER) & (found < EARLIEST)
    for what, column, earlier in _LATER:
        if {column, earlier} <= set(columns):
            found = dates(table, column)
            yield what, column, (found != NEVER) & (found < dates(table, earlier))
