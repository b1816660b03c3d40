"""One agency as Parquet, CSV and a workbook: on every engine the same tables and totals, and the same problems."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from asnkompetensi import course
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.problem import Problem
from benchmarks.agency import persons, save, sheets
from tests.gap.engines import in_use

OPTIONS = GapOptions(date(2026, 3, 31), tables=("detail", "pegawai", "unit", "kompetensi"), alone=True)
NOBODY = "190001011965011001"


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folder of each kind of file."""
    made = {kind: tmp_path_factory.mktemp(kind) for kind in ("csv", "xlsx", "parquet")}
    rng = Random(7)
    tables = [(title, list(heading), [*rows]) for title, heading, rows in sheets(rng, list(persons(rng, 60)))]
    for title, heading, rows in tables:
        if title == "Penilaian":
            rows.append((NOBODY, *rows[0][1:]))
            rows[3] = (*rows[3][:5], "tiga", *rows[3][6:])
        with (made["csv"] / f"{title}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([heading, *([_text(cell) for cell in row] for row in rows)])
        parquet.write_table(_table(heading, rows), made["parquet"] / f"{title}.parquet")
    save(made["xlsx"] / "a.xlsx", tables)
    return made


def _text(cell: object) -> object:
    return f"{cell:%d/%m/%Y}" if isinstance(cell, datetime) else cell


def _table(heading: list[str], rows: list[Any]) -> pa.Table:
    """Typed where a column has one type: dates are dates, levels are numbers but for the column with a word."""
    columns = {}
    for name, cells in zip(heading, zip(*rows, strict=True), strict=True):
        mixed = any(isinstance(cell, str) for cell in cells)
        columns[name] = [str(cell) if mixed and cell is not None else cell for cell in cells]
    return pa.table(columns)


def _alike(problem: Problem) -> tuple[object, ...]:
    """A problem without the names of files and sheets, and the cells of it."""
    facts = {name: fact for name, fact in problem.nilai.items() if name not in ("berkas", "lembar", "banyak")}
    return problem.kode, facts, len(problem.tempat)


@pytest.mark.usefixtures("engine")
def test_what_is_found_is_the_same_from_every_kind_of_file(folders: dict[str, Path]) -> None:
    options = replace(OPTIONS, engine=in_use())
    found = {
        kind: course.computed("gap", [str(folder)], ReadOptions(), options, course.silent).report
        for kind, folder in folders.items()
    }
    of_csv = found.pop("csv")
    assert of_csv.ringkasan["pegawai"].value == 60
    for report in found.values():
        assert report.ringkasan == of_csv.ringkasan
        assert report.mesin == of_csv.mesin
        for name in OPTIONS.tables:
            rows, same = (
                one.tabel[name].frame.drop(columns=["sumber", "id"], errors="ignore") for one in (report, of_csv)
            )
            assert rows.equals(same)
        assert [*map(_alike, report.masalah)] == [*map(_alike, of_csv.masalah)]
