"""Values of a written result as the texts that CSV has for them."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from asnkompetensi.read.protocol import Job, Kind
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.result_rows import read_result

JOB = Job("hasil.parquet", Kind.RESULT)


def written(told: dict[str, str] | None = None, **columns: Any) -> bytes:
    stream = io.BytesIO()
    parquet.write_table(pa.table(columns).replace_schema_metadata(told), stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        (["x", None, "x"], ["x", None, "x"]),
        ([1, None, 190001011965011001], ["1", None, "190001011965011001"]),
        ([True, False, None], ["ya", "tidak", None]),
        ([date(2025, 1, 15), None], ["2025-01-15", None]),
        (pa.array([Decimal("2.5"), Decimal(-30)], pa.decimal128(18, 6)), ["2.5", "-30"]),
        (
            pa.array([Decimal("123456789012.345678"), Decimal(100)], pa.decimal128(18, 6)),
            ["123456789012.345678", "100"],
        ),
        (pa.array([Decimal(100), Decimal(0)], pa.decimal128(18, 0)), ["100", "0"]),
    ],
)
def test_values_are_texts(values: Any, texts: list[str | None]) -> None:
    column = read_result(JOB, written(kolom=values)).sheets[0].columns[0]
    codes = memoryview(column.codes).cast("i").tolist()
    assert [column.values[code] for code in codes] == ["kolom", *texts]


def test_what_the_file_says_of_itself_comes_along() -> None:
    assert read_result(JOB, written({"asnkompetensi": "{}", "lain": "x"}, a=[1])).told == "{}"
    assert read_result(JOB, written(a=[1])).told == ""


def test_a_damaged_file_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        read_result(JOB, b"PAR1 PAR1")
    assert refusal.value.problem.kode == "BERKAS-03"
