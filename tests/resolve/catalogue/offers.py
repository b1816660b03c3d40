"""Catalogues resolved from rows, and their frames with names in place of codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.data import NONE, Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import JpRule
from asnkompetensi.model.table import Table
from asnkompetensi.resolve import resolve
from tests.resolve.tables import AS_OF, Row, nip, table

EPOCH = date(1970, 1, 1).toordinal()
PEOPLE: list[Row] = [
    {"nip": nip(1), "nama": "Ana", "unit_kerja": "Dinas A", "jabatan": "Penata"},
    {"nip": nip(2), "nama": "Budi", "unit_kerja": "Dinas A", "jabatan": "Analis"},
    {"nip": nip(3), "nama": "Cici", "unit_kerja": "Dinas A", "jabatan": "Analis", "kedudukan": "CLTN"},
]
STANDARD: list[Row] = [
    {"jabatan": "Penata", "kompetensi": skill, "level": 3} for skill in ("Hukum", "Statistik", "Integritas")
]
_UNITS = {"level_hasil": 1_000_000, "level_awal": 1_000_000, "jp": 1_000_000, "target": 1_000_000, "capaian": 1_000_000,
          "hari": 1_000_000, "min_peserta": 1_000_000, "maks_peserta": 1_000_000, "masa_berlaku_bulan": 1_000_000,
          "maks_angkatan": 1_000_000, "biaya_peserta": 100, "biaya_angkatan": 100, "jumlah": 100}  # fmt: skip
_DAYS = ("mulai", "sampai", "tanggal")


def training(kode: str, nama: str = "", kompetensi: str = "Hukum", level: float | None = 4, **more: Any) -> Row:
    """A row of the table `pelatihan`."""
    return {"kode": kode, "nama": nama or f"Bimtek {kode}", "kompetensi": kompetensi, "level_hasil": level, **more}


def offered(
    setara: Mapping[str, str] | None = None, jp: Mapping[str, JpRule] | None = None, **tables: Sequence[Row] | Table
) -> tuple[Data, list[Problem]]:
    """Resolved data of three people (the third on leave), what is required of one of them, and some tables.

    `setara` are equivalents of the user, `jp` rules in place of those of the law, by folded jalur.
    """
    given = {"pegawai": PEOPLE, "standar": STANDARD, **tables}
    read = {name: rows if isinstance(rows, Table) else table(name, rows) for name, rows in given.items()}
    options = GapOptions(AS_OF, setara=setara or {})
    training = law.training_rules(options)
    return resolve(read, law.rules(options), training if jp is None else replace(training, jp=jp))


def shown(data: Data, frame: pd.DataFrame, columns: str) -> list[tuple[Any, ...]]:
    """Columns of a frame of the catalogue: names for codes, plain numbers and dates; None for missing."""
    return list(zip(*(_shown(data, frame, column) for column in columns.split()), strict=True))


def _shown(data: Data, frame: pd.DataFrame, column: str) -> list[Any]:
    names = {
        "pelatihan": data.katalog.nama,
        "kompetensi": data.kompetensi,
        "untuk_kompetensi": data.kompetensi,
        "jabatan": data.jabatan,
        "untuk_unit": data.unit,
    }
    values: list[Any] = [None if pd.isna(value) else value for value in frame[column].tolist()]
    if column in names:
        return [None if code == NONE else names[column].names[code] for code in values]
    if column in _DAYS or (column == "hari" and "orang" in frame):
        return [None if day is None else date.fromordinal(EPOCH + day) for day in values]
    return [None if value is None else value / _UNITS[column] for value in values] if column in _UNITS else values
