"""The same rows stored as another kind of file are the same tables."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from tests.read.books import book
from tests.read.sheets import records

Rows = list[list[Any]]

PEGAWAI: Rows = [
    ["NIP", "Nama", "Unit Kerja", "Jabatan", "TMT Jabatan"],
    ["190001011965011001", "Sekar Wangi", "Dinas Arsip", "Arsiparis Ahli Muda", date(2024, 2, 29)],
    ["190203041966031002", "Bima", "RSUD Seruni", "Perawat", None],
]
PENILAIAN: Rows = [
    ["NIP", "Kompetensi", "Level", "Tanggal"],
    ["190001011965011001", "Tata Arsip", 2.5, date(2025, 12, 31)],
    ["190203041966031002", "Integritas", 3, date(2026, 3, 31)],
]
SHEETS = {"Pegawai": PEGAWAI, "Penilaian": PENILAIAN}
COLUMNS = {"pegawai": "nip nama unit_kerja jabatan tmt_jabatan", "penilaian": "nip kompetensi level tanggal"}


def tables(*paths: Path) -> dict[str, list[tuple[object, ...]]]:
    options = ReadOptions()
    with read.opened([str(path) for path in paths], options) as reader:
        sheets, _, problems = reader.sheets()
    found, told = read.tabulate(sheets, options)
    assert [problem.kode for problem in (*problems, *told)] == []
    return {name: records(found[name], columns) for name, columns in COLUMNS.items()}


@pytest.fixture
def xlsx(tmp_path: Path) -> Path:
    path = tmp_path / "data.xlsx"
    path.write_bytes(book(*SHEETS.values(), names=list(SHEETS)))
    return path


def test_csv_gives_what_xlsx_gives(xlsx: Path, tmp_path: Path) -> None:
    for name, rows in SHEETS.items():
        out = io.StringIO()
        csv.writer(out).writerows(rows)
        (tmp_path / f"{name}.csv").write_text(out.getvalue(), encoding="utf-8")
    assert tables(tmp_path / "Pegawai.csv", tmp_path / "Penilaian.csv") == tables(xlsx)


@pytest.mark.parametrize("kind", ["ods", "xls"])
def test_libreoffice_s_other_kinds_give_what_xlsx_gives(
    kind: str, xlsx: Path, tmp_path: Path, office: Callable[..., None]
) -> None:
    office(kind, tmp_path / kind, xlsx)
    assert tables(tmp_path / kind / f"data.{kind}") == tables(xlsx)
