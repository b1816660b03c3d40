"""Parquet on disk: read part by part, it is the sheet that it would be whole; its folders are columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from msgspec.structs import replace
from pyarrow import parquet

from asnkompetensi import read
from asnkompetensi.guard.child import Death
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.model.source import Source
from asnkompetensi.read import encode
from asnkompetensi.read import parquet as ours
from asnkompetensi.read.in_parts import Parts, folders
from asnkompetensi.read.parquet import read_part
from asnkompetensi.read.protocol import Job, Kind, Reply, WireColumn, WireSheet, from_wire
from asnkompetensi.read.worker import read_file
from asnkompetensi.read.worker_process import Worker

COLUMNS: dict[str, Any] = {
    "nip": ["a", "b", "a", None, "c"],
    "level": [1.0, 2.5, None, 1.0, 3.0],
    "tanggal": [date(2026, 3, 31), None, date(2026, 3, 31), date(2025, 1, 1), None],
}


def cells(sheet: Sheet) -> list[list[object]]:
    """The columns of a sheet, cell by cell."""
    return [[column.values[code] for code in column.codes.tolist()] for column in sheet.columns]


def in_parts(path: Path, berkas: str = "penilaian.parquet") -> Sheet:
    """The sheet of a file that is read here, part by part."""

    def ask(part: int) -> Reply:
        reply = read_part(replace(Job(berkas, Kind.PARQUET, path=str(path)), part=part))
        for sheet in reply.sheets:
            for column in sheet.columns:
                column.values[:] = map(from_wire, column.values)
        return reply

    parts = Parts(berkas)
    parts.read(ask)
    return parts.sheet()


@pytest.mark.parametrize("most", [3, 6, 1000])
def test_parts_of_any_size_make_the_same_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    path = tmp_path / "penilaian.parquet"
    parquet.write_table(pa.table(COLUMNS), path, row_group_size=2)
    monkeypatch.setattr(ours, "PART", most)
    sheet = in_parts(path)
    assert cells(sheet) == [[name, *values] for name, values in COLUMNS.items()]
    assert (sheet.lembar, sheet.rows) == ("penilaian.parquet", 6)
    assert {column.codes.dtype for column in sheet.columns} == {np.dtype(np.uint8)}


def test_numbers_that_are_equal_are_not_one_where_their_types_differ() -> None:
    parts = Parts("a.parquet")
    told: Iterator[list[object]] = iter([["n"], [1.0], [1], [True], []])

    def ask(_: int) -> Reply:
        values = next(told)
        column = WireColumn([None, *values], np.array([1], np.int32).tobytes())
        wire = WireSheet("a.parquet", visible=True, rows=1, columns=[column], merged=[], hidden_rows=-1)
        return Reply([wire], more=True) if values else Reply()

    parts.read(ask)
    assert [type(value) for value in cells(parts.sheet())[0]] == [str, float, int, bool]


def test_a_file_without_rows_or_columns_is_a_sheet_too(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"nip": pa.array([], pa.string())}), tmp_path / "a.parquet")
    parquet.write_table(pa.table({}), tmp_path / "b.parquet")
    assert cells(in_parts(tmp_path / "a.parquet")) == [["nip"]]
    assert in_parts(tmp_path / "b.parquet").rows == 0


def test_folders_named_by_a_key_are_columns_but_for_those_that_are_there(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"nip": ["a", "b"]}), tmp_path / "part-0.parquet")
    sheet = in_parts(tmp_path / "part-0.parquet", "x/instansi=Kota%20Rekaan/periode=2026/nip=7/part-0.parquet")
    assert cells(sheet) == [["nip", "a", "b"], ["instansi", *["Kota Rekaan"] * 2], ["periode", *["2026"] * 2]]
    blank = in_parts(tmp_path / "part-0.parquet", "instansi=__HIVE_DEFAULT_PARTITION__/part-0.parquet")
    assert cells(blank)[1] == ["instansi", None, None]
    other = in_parts(tmp_path / "part-0.parquet", "x/NIP=7/part-0.parquet")
    assert cells(other) == [["nip", "a", "b"]]


@pytest.mark.parametrize(
    ("berkas", "found"),
    [
        ("a/b.parquet", []),
        ("a/k=v/b=c.parquet", [("k", "v")]),
        ("a\\k=v\\b.parquet", [("k", "v")]),
        ("=v/k=/b.parquet", [("k", "")]),
        ("unit%20kerja=Dinas%20A%2FB/k=__HIVE_DEFAULT_PARTITION__/b.parquet", [("unit kerja", "Dinas A/B"), ("k", "")]),
    ],
)
def test_keys_of_folders(berkas: str, found: Sequence[tuple[str, str]]) -> None:
    assert folders(berkas) == found


def test_a_file_of_too_many_cells_or_a_damaged_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table(COLUMNS), path)
    job = Job("a.parquet", Kind.PARQUET, path=str(path))
    monkeypatch.setattr(encode, "MOST_IN_PARTS", 17)
    assert [one.kode for one in read_file(job, b"").problems] == ["BERKAS-12"]
    path.write_bytes(path.read_bytes()[:-9] + b"PAR1")
    assert [one.kode for one in read_file(job, b"").problems] == ["BERKAS-03"]
    monkeypatch.setattr(ours, "find_spec", lambda _: None)
    assert [one.kode for one in read_file(job, b"").problems] == ["BERKAS-17"]


def test_on_disk_it_is_what_its_bytes_are(tmp_path: Path) -> None:
    path = tmp_path / "instansi=01" / "part-0.parquet"
    path.parent.mkdir()
    parquet.write_table(pa.table(COLUMNS), path)
    again = tmp_path / "same.parquet"
    again.write_bytes(path.read_bytes())
    with read.opened([str(path), str(again)], ReadOptions()) as reader:
        sheets, files, told = reader.sheets()
    with read.opened([Source("part-0.parquet", path.read_bytes())], ReadOptions()) as reader:
        (whole,), (file,), _ = reader.sheets()
    assert cells(sheets[0]) == [*cells(whole), ["instansi", *["01"] * 5]]
    assert [one.sha256 for one in files] == [file.sha256]
    assert [one.kode for one in told] == ["BERKAS-09"]


def test_what_a_child_dies_of_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table(COLUMNS), path)
    monkeypatch.setattr(Worker, "ask", lambda *_: Death.MEMORY)
    with read.opened([str(path)], ReadOptions()) as reader:
        assert [one.kode for one in reader.sheets()[2]] == ["BERKAS-07"]
