"""Masked sets of small agencies, and what a run on them gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from asnkompetensi import law
from asnkompetensi.gap import gap
from asnkompetensi.mask import mask
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions, MaskOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed, ResultTable
from asnkompetensi.model.table import Part, Table
from asnkompetensi.resolve import resolve
from tests.resolve.tables import AS_OF, Row, nip, resolved

KEY, OTHER_KEY = b"k" * 32, b"K" * 32
LABELS = ["unit_kerja", "jabatan", "jenjang_jabatan", "status", "jenis_kelamin", "tanggal_lahir", "akhir_kontrak"]
HIDDEN = {"(unit lain)", "(jabatan lain)", ""}


def crowd(*groups: tuple[int, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Rows of `pegawai`: so many people of each kind, numbered through."""
    kinds = [kind for count, kind in groups for _ in range(count)]
    plain = {"unit_kerja": "Dinas Arsip", "jabatan": "Arsiparis"}
    return [{"nip": nip(place), "nama": f"Orang {place}", **plain, **kind} for place, kind in enumerate(kinds, 1)]


def assessed(people: Sequence[Row], *levels: tuple[str, int], **more: Any) -> list[dict[str, Any]]:
    """Rows of `penilaian`: each of the people at each level."""
    return [{"nip": one["nip"], "kompetensi": name, "level": level, **more} for one in people for name, level in levels]


def masked(key: bytes = KEY, *, strict: bool = False, **rows: Any) -> tuple[Computed, list[Problem]]:
    """The masked set of source tables given as rows, and what is said of it."""
    return of(resolved(**rows)[0], key, strict=strict)


def of(
    data: Data, key: bytes = KEY, *, strict: bool = False, known: Computed | None = None
) -> tuple[Computed, list[Problem]]:
    """The same of resolved data; `known`: its gaps, where they were computed before."""
    return mask(data, (known or computed(data)).gaps, AS_OF, MaskOptions(key, strict))  # type: ignore[arg-type]


def computed(data: Data, *tables: str) -> Computed:
    """The gaps of data."""
    options = GapOptions(AS_OF, tables=tables)
    return gap(data, law.rules(options), options)[0]


def again(made: Computed) -> Data:
    """The data that a masked set is read as."""
    tables = {table.name: _source(table) for table in made.tabel.values()}
    return resolve(tables, law.rules(GapOptions(AS_OF)))[0]


def listed(table: ResultTable) -> list[dict[str, Any]]:
    """The rows of a table, "" for missing."""
    frame = table.frame.astype(object)
    return frame.where(frame.notna(), "").to_dict("records")  # type: ignore[return-value]


def by_person(made: Computed, *columns: str) -> dict[str, tuple[tuple[Any, ...], ...]]:
    """By pseudonym some columns of the person's gap rows, in no order."""
    found: dict[str, list[tuple[Any, ...]]] = {row["nip"]: [] for row in listed(made.tabel["pegawai"])}
    for row in listed(made.tabel["kesenjangan"]):
        found[row["nip"]].append(tuple(row[column] for column in columns))
    return {who: tuple(sorted(rows, key=repr)) for who, rows in found.items()}


def counted(made: Computed, column: str) -> Counter[str]:
    """How many people have each value of a column of `pegawai`."""
    return Counter(row[column] for row in listed(made.tabel["pegawai"]) if not row["kedudukan"])


def said(problems: Sequence[Problem]) -> dict[str, Problem]:
    """The problems by code; each occurs once."""
    assert len({one.kode for one in problems}) == len(problems)
    return {one.kode: one for one in problems}


def _source(table: ResultTable) -> Table:
    rows = len(table.frame)
    frame = table.frame.assign(bagian=0, baris=range(1, rows + 1), kolom=-1)
    part = Part("samaran.xlsx", table.name, 0, {column.name: place for place, column in enumerate(table.columns)})
    return Table(table.name, pd.DataFrame(frame), (part,))
