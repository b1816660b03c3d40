"""The same cells as a workbook, as CSV, as Parquet, whole and in parts: the same tables, and the same faults."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pyarrow import parquet as arrow
from xlsxwriter import Workbook

from asnkompetensi import read
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.read import parquet, text, text_parts, text_stream
from asnkompetensi.read.in_parts import Parts
from asnkompetensi.read.protocol import Job, Kind, Reply, from_wire
from asnkompetensi.read.worker import read_file

Rows = list[list[str]]

NIPS = ["190001011965011001", "1900 0101 196501 1 002", "'190001011965011003", "1.90001E+17", "0"]
DIRTY = [
    "", " ", "\u00a0", "\u200b", "3", "2,5", "Mumpuni", "7", "IV", "n/a", "-", "31/03/2026", "2026-03-31", "13/02/2026",
    "03/04/2026", "45000", "Integritas", "kerja  SAMA", "Jumlah", "Total", "contoh", "a\nb", 'x "y" z', "a;b", "a,b",
    "a|b", "N\u00e9", "x" * 300, " depan", "belakang ", "Mengetahui", "#N/A", "NULL", "nan", "TRUE", "kepala\tdinas",
]  # fmt: skip
HEADINGS = [
    ["NIP", "Kompetensi", "Level", "Tanggal"],
    ["nip", "nama", "unit_kerja", "jabatan", "Integritas", "Kerja Sama"],
    ["NIP", "NIP", "Kompetensi", "Level"],
    ["nip", "kompetensi", "level", "Catatan", ""],
]
SOUND = {"nip": "190001011965011001", "kompetensi": "Integritas", "level": "3", "tanggal": "2026-03-31"}


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    """A heading and rows of texts: sound ones, blank ones, and such as people type."""
    heading = draw(st.sampled_from(HEADINGS))
    sound = [SOUND.get(name.lower(), "x") for name in heading]
    dirty = st.lists(st.sampled_from([*NIPS, *DIRTY]), min_size=len(heading), max_size=len(heading))
    rows = st.one_of(st.just(sound), st.just([""] * len(heading)), dirty)
    return [heading, *draw(st.lists(rows, max_size=12))]


def of_workbook(rows: Rows) -> Sheet:
    stream = io.BytesIO()
    with Workbook(stream) as book:
        sheet = book.add_worksheet("penilaian")
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                sheet.write_string(row, column, cell)
    return whole("penilaian.xlsx", Kind.XLSX, stream.getvalue())


def as_csv(rows: Rows, mark: str, end: str, codec: str) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=mark, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(rows)
    return stream.getvalue().encode(codec)


def as_parquet(rows: Rows) -> bytes:
    stream = io.BytesIO()
    columns: list[Any] = [[row[at] or None for row in rows[1:]] for at in range(len(rows[0]))]
    table = pa.table([pa.array(cells, pa.string()) for cells in columns], names=rows[0])
    arrow.write_table(table, stream, row_group_size=4)
    return stream.getvalue()


def arrived(reply: Reply) -> Reply:
    for sheet in reply.sheets:
        for column in sheet.columns:
            column.values[:] = map(from_wire, column.values)
    return reply


def whole(berkas: str, kind: Kind, data: bytes) -> Sheet:
    parts = Parts(berkas, keyed=False)
    parts.add(arrived(read_file(Job(berkas, kind), data)).sheets[0])
    return parts.sheet()


def in_parts(path: Path, kind: Kind, data: bytes) -> Sheet:
    path.write_bytes(data)
    job = Job(path.name, kind, path=str(path))
    parts = Parts(path.name, keyed=False)
    answer = parts.read(lambda part: arrived(read_file(replace(job, part=part), b"")))
    assert isinstance(answer, Reply)
    assert answer.problems == []
    return parts.sheet()


def found(sheet: Sheet) -> tuple[object, ...]:
    """What a sheet of any kind of file is read as: rows of tables, and problems, without the name of the file."""
    got, problems = read.tabulate([sheet], ReadOptions())
    tables = {
        name: (list(table.frame), table.frame.drop(columns="bagian").astype(object).fillna("").to_numpy().tolist())
        for name, table in got.items()
    }
    told = [
        (
            one.kode,
            [place.sel for place in one.tempat],
            {name: fact for name, fact in one.nilai.items() if name not in ("berkas", "lembar")},
            one.bukti,
        )
        for one in problems
    ]
    return tables, [table.ditolak for table in got.values()], told


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of a few cells, so that every border between them is met."""
    monkeypatch.setattr(text_stream, "_PIECE", 11)
    monkeypatch.setattr(text, "_BATCH", 3)
    monkeypatch.setattr(text_parts, "PART", 9)
    monkeypatch.setattr(parquet, "PART", 9)


@given(
    rows=tables(),
    mark=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    codec=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_same_cells_are_read_alike_from_every_kind_of_file(
    tmp_path: Path, rows: Rows, mark: str, end: str, codec: str
) -> None:
    expected = found(of_workbook(rows))
    delimited, columns = as_csv(rows, mark, end, codec), as_parquet(rows)
    assert found(whole("penilaian.csv", Kind.TEXT, delimited)) == expected
    assert found(in_parts(tmp_path / "penilaian.csv", Kind.TEXT, delimited)) == expected
    assert found(whole("penilaian.parquet", Kind.PARQUET, columns)) == expected
    assert found(in_parts(tmp_path / "penilaian.parquet", Kind.PARQUET, columns)) == expected
