"""Saved tables as Parquet, by way of the child."""

from __future__ import annotations

import io
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from asnkompetensi.guard.child import Death
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.saved_parquet import saved_parquet
from asnkompetensi.read.worker_process import Worker


def written(table: pa.Table) -> bytes:
    stream = io.BytesIO()
    parquet.write_table(table, stream)
    return stream.getvalue()


def test_rows_and_what_the_file_says() -> None:
    table = pa.table({"nip": ["1", None], "jp": [3, 4]}).replace_schema_metadata({"asnkompetensi": "{}"})
    rows, told = saved_parquet("a.parquet", written(table))
    assert (rows.kolom, rows.baris, told) == (("nip", "jp"), (("1", "3"), ("", "4")), b"{}")


@pytest.mark.parametrize(
    ("data", "kode"),
    [
        (b"PAR1 no PAR1", "BERKAS-03"),
        (written(pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"])), "HASIL-01"),
        (written(pa.table({})), "HASIL-01"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, kode: str) -> None:
    with pytest.raises(Refused) as refusal:
        saved_parquet("a.parquet", data)
    assert refusal.value.problem.kode == kode


@pytest.mark.parametrize(("death", "kode"), [(Death.TIME, "BERKAS-07"), (Death.BROKEN, "BERKAS-08")])
def test_a_child_that_dies_is_told(death: Death, kode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def dead(*_: Any) -> Death:
        return death

    monkeypatch.setattr(Worker, "ask", dead)
    with pytest.raises(Refused) as refusal:
        saved_parquet("a.parquet", b"PAR1")
    assert refusal.value.problem.kode == kode
