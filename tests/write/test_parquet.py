"""Results as Parquet: what other engines read there is what CSV says, cell by cell, without a float on the way."""

from __future__ import annotations

import csv
import io
import json
import signal
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from pyarrow import parquet as library

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.write import delimited, parquet
from asnkompetensi.write import json as json_form
from asnkompetensi.write.safe import whole
from tests.write.drawn import CATEGORIES, plainly, tables
from tests.write.report import quiet_report, report, table

GAP = report()
TEXTS = (*CATEGORIES, Shown.REASON)


def written(own: ResultTable) -> bytes:
    stream = io.BytesIO()
    parquet.write(quiet_report(), own, stream)
    return stream.getvalue()


def said(rows: Sequence[Sequence[Any]]) -> list[list[str]]:
    """Values that an engine read, as CSV writes them; a float has no words here."""
    words: dict[type, Callable[[Any], str]] = {
        str: str,
        int: str,
        bool: lambda value: "ya" if value else "tidak",
        type(None): lambda _: "",
    }
    words |= {date: date.isoformat, Decimal: lambda value: f"{value.normalize():f}"}
    return [[words[type(value)](value) for value in row] for row in rows]


def as_csv(own: ResultTable) -> list[list[str]]:
    stream = io.BytesIO()
    delimited.write(own, delimited.STYLES["csv"], stream, raw=True)
    return list(csv.reader(io.StringIO(stream.getvalue().decode(), newline="")))


@pytest.mark.parametrize("name", list(GAP.tabel))
def test_every_engine_reads_what_csv_says(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hasil.parquet"
    path.write_bytes(written(GAP.tabel[name]))
    head, *rows = as_csv(GAP.tabel[name])
    by_arrow = library.read_table(path)
    assert by_arrow.column_names == head
    assert said([[*row.values()] for row in by_arrow.to_pylist()]) == rows
    assert said(pl.read_parquet(path).rows()) == rows
    assert said(duckdb.connect().execute("select * from read_parquet(?)", [str(path)]).fetchall()) == rows


@given(tables())
def test_whatever_is_drawn_is_read_back_the_same(own: ResultTable) -> None:
    found = library.read_table(io.BytesIO(written(own))).to_pylist()
    texts = [column.shown in TEXTS for column in own.columns]
    expected = [
        [whole(value) if text and value is not None else value for value, text in zip(row, texts, strict=True)]
        for row in plainly(own)
    ]
    assert [list(row.values()) for row in found] == expected


def test_columns_have_types_of_their_own() -> None:
    own = table("t", "a:nip b:cacah c:level d:perseratus e:uang f:tanggal g:ya_tidak h:kata", [])
    assert [str(field.type) for field in library.read_schema(io.BytesIO(written(own)))] == [
        "string", "int64", "decimal128(18, 6)", "decimal128(18, 2)", "decimal128(18, 2)", "date32[day]", "bool",
        "string",
    ]  # fmt: skip


def test_rows_are_written_in_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "ROWS", 4)
    own = GAP.tabel["detail"]
    file = library.ParquetFile(io.BytesIO(written(own)))
    assert file.num_row_groups == -(-len(own.frame) // 4)
    assert said([[*row.values()] for row in file.read().to_pylist()]) == as_csv(own)[1:]


def test_the_footer_has_the_report_as_json_has_it() -> None:
    stream, expected = io.BytesIO(), io.BytesIO()
    parquet.write(GAP, GAP.tabel["unit"], stream)
    json_form.write(GAP, None, expected)
    told = library.read_metadata(stream).metadata[b"asnkompetensi"]
    assert told == expected.getvalue()
    assert json.loads(told)["perintah"] == "gap"


def test_the_same_result_is_the_same_bytes() -> None:
    assert written(GAP.tabel["detail"]) == written(GAP.tabel["detail"])


def test_a_file_that_is_not_whole_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "hasil.parquet"
    path.write_bytes(written(GAP.tabel["unit"]))
    parquet.check(path)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(OSError, match="Parquet"):
        parquet.check(path)


def test_an_interrupt_while_the_writer_is_taken_down_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    signals = iter([signal.SIGINT])

    def taken_down(_: library.ParquetWriter) -> None:
        for number in signals:
            signal.raise_signal(number)

    monkeypatch.setattr(library.ParquetWriter, "__del__", taken_down)
    with pytest.raises(KeyboardInterrupt):
        written(GAP.tabel["unit"])


def test_what_the_system_says_comes_through(tmp_path: Path) -> None:
    class Full(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, _: Any) -> int:
            raise OSError(28, "full")

    with pytest.raises(OSError, match="full") as fault:
        parquet.write(GAP, GAP.tabel["unit"], Full())  # type: ignore[arg-type]
    assert fault.value.errno == 28


def test_kinds_of_arrow() -> None:
    assert parquet.kind(Shown.NUMBER) == pa.decimal128(18, 6)
    assert parquet.is_installed()
