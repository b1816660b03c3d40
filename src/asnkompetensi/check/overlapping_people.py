"""Which rows of the table `pegawai` speak of one person, and which of them counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import NEVER, dates
from asnkompetensi.check.side_by_side import Statements, contents
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.table import Table

    Numbers = NDArray[np.int64]

TABLE = "pegawai"


def people(data: Data) -> Statements | None:
    """What the rows about people say; None where there is no table of them.

    One NIP is one person; without a NIP, one name in one unit is. The newest `tmt_jabatan` ranks first, else the first
    row (contract, section 3, "People").
    """
    table = next((one for one in data.tabel if one.nama == TABLE and not one.frame.empty), None)
    if table is None:
        return None
    isi = _contents(data, table)
    unit, name, nip = (isi.get(column, _blank(table)) for column in ("unit_kerja", "nama", "nip"))
    unnamed = -2 - (name * (int(unit.max()) + 2) + unit + 1)
    person = np.where(nip == NONE, unnamed, nip)
    said = {column: numbers for column, numbers in isi.items() if column != "nip"}
    rank = _rank(person, isi.get("tmt_jabatan", np.full(len(person), NEVER)))
    return Statements(person, person, unit, rank, said, [table], _blank(table) - NONE, np.arange(len(person)))


def _contents(data: Data, table: Table) -> dict[str, Numbers]:
    """By column a number for what each cell says; names that mean one thing have one number."""
    known = {"unit_kerja": data.unit, "unit_induk": data.unit, "jabatan": data.jabatan, "jabatan_tujuan": data.jabatan}
    isi: dict[str, Numbers] = {}
    for column in SPECS[TABLE].columns:
        if column.name in table.frame:
            if column.kind is Kind.DATE:
                isi[column.name] = dates(table, column.name)
            elif column.kind is Kind.NIP:
                isi[column.name] = table.frame[column.name].cat.codes.to_numpy().astype(np.int64)
            else:
                isi[column.name] = _named(table, column.name, known.get(column.name))
    return isi


def _named(table: Table, column: str, names: Names | None) -> Numbers:
    if names is None:
        return contents(table.frame[column])
    words = table.frame[column].cat
    return np.array([*map(names.code, words.categories), NONE], np.int64)[words.codes.to_numpy()]


def _rank(person: Numbers, since: Numbers) -> Numbers:
    """1 for the row of each person that counts, else 0."""
    order = np.lexsort((np.arange(len(person)), -np.maximum(since, -np.iinfo(np.int64).max), person))
    rank = np.zeros(len(person), np.int64)
    rank[order[np.flatnonzero(np.append(True, np.diff(person[order]) != 0))]] = 1
    return rank


def _blank(table: Table) -> Numbers:
    return np.full(len(table.frame), NONE, np.int64)
