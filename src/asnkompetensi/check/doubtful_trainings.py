"""PELATIHAN-05: rows of the catalogue that lead nowhere, have no name or an odd validity, and names that are shared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi.check.origin import cells
from asnkompetensi.model.catalogue import likely
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules
    from asnkompetensi.model.table import Table

VALIDITY = "masa_berlaku_bulan"
NEEDED = {"level_hasil": "tanpa_hasil", "nama": "tanpa_nama"}


def doubtful_trainings(data: Data, _rules: Rules) -> list[Problem]:
    """`PELATIHAN-05` (facts `apa`, `nasib`, `jumlah`; evidence `kode`, `nama`) for each kind of doubt.

    A cell that was refused is missing too: its own problem says why.
    """
    tables = [table for table in data.tabel if table.nama == "pelatihan"]
    found = [
        *(_without(table, column) for table in tables for column in NEEDED),
        *(_shared(table, data) for table in tables),
        *(_endless(table) for table in tables if VALIDITY in table.frame),
    ]
    return [one for one in found if one.bukti]


def _without(table: Table, column: str) -> Problem:
    """Rows whose cell in a needed column is blank."""
    return _problem(table, table.frame[column].isna(), column, NEEDED[column])


def _shared(table: Table, data: Data) -> Problem:
    """Trainings whose name is that of another, or its kode, where the history calls them by it."""
    attended = {fold(name) for name in data.katalog.riwayat["nama"]}
    catalogue = data.katalog.pelatihan
    owners: dict[str, set[str]] = {}
    for kode, nama in zip(catalogue["kode"], catalogue["nama"], strict=True):
        for text in {fold(kode), fold(nama)} & attended:
            owners.setdefault(text, set()).add(fold(kode))
    several = set().union(*(kode for kode in owners.values() if len(kode) > 1))
    rows = table.frame["kode"].map(fold, na_action="ignore").isin(several)
    return _problem(table, rows & ~table.frame["kode"].duplicated(), "nama", "nama_ganda")


def _endless(table: Table) -> Problem:
    """Rows whose validity is no number of months that a certificate may have."""
    months = table.frame[VALIDITY]
    return _problem(table, months.notna() & ~likely(months), VALIDITY, "masa_aneh")


def _problem(table: Table, wrong: pd.Series[bool], column: str, what: str) -> Problem:
    rows = wrong.to_numpy().nonzero()[0]
    bukti = tuple(_evidence(table, rows.tolist()))
    facts: dict[str, Fact] = {"apa": f"@check.{what}", "nasib": f"@check.{what}_nasib", "jumlah": len(bukti)}
    return Problem("PELATIHAN-05", cells(table, rows, column), facts, bukti)


def _evidence(table: Table, rows: list[int]) -> Iterator[dict[str, Fact]]:
    for row in rows:
        kode, nama = (table.frame[name].iloc[row] for name in ("kode", "nama"))
        yield {"kode": kode, "nama": "" if pd.isna(nama) else nama}
