"""A result table as a Parquet file: each column of its own type, each number exact, what it rests on in its footer."""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.mark import RESULT
from asnkompetensi.write import json
from asnkompetensi.write.cells import NUMBERS, Cells, Value, columns, typed
from asnkompetensi.write.interrupts import waiting
from asnkompetensi.write.safe import whole

if TYPE_CHECKING:
    import pyarrow as pa

    from asnkompetensi.model.result import Report, ResultTable

ROWS = 1 << 18  # of a group: so many are in memory as Arrow at a time
DIGITS = 18  # of a decimal number, as many as 64 bits hold


def is_installed() -> bool:
    """Whether there is what Parquet is written with."""
    return find_spec("pyarrow") is not None


def write(report: Report, table: ResultTable, stream: BinaryIO) -> None:
    """Write a table of a report in groups of rows; under the mark of this program its footer has the report as JSON.

    Counts are whole numbers of 64 bits, all other numbers decimals, dates dates, flags booleans, all else is text. What
    is missing is null. The JSON is that of :func:`asnkompetensi.write.json.write` without rows.
    """
    import pyarrow as pa
    from pyarrow import parquet

    kept = columns(table)
    fields = [pa.field(whole(one.name), kind(one.shown)) for one in kept]
    schema = pa.schema(fields)
    with parquet.ParquetWriter(stream, schema, compression="zstd", store_schema=False) as file:
        for arrays in _groups(kept, len(table.frame)):
            file.write_batch(pa.RecordBatch.from_arrays(arrays, schema=schema))
        file.add_key_value_metadata({RESULT: _envelope(report)})
    with waiting():  # Python drops an interrupt that comes while an object is taken down
        del file


def kind(shown: Shown) -> pa.DataType:
    """The type of a column."""
    import pyarrow as pa

    if shown in NUMBERS:
        unit = SHOWN_UNITS[shown]
        return pa.int64() if unit == 1 else pa.decimal128(DIGITS, len(str(unit)) - 1)
    return {Shown.DATE: pa.date32(), Shown.FLAG: pa.bool_()}.get(shown, pa.string())


def check(path: Path) -> None:
    """Open a written file again; OSError where it is not whole."""
    import pyarrow as pa
    from pyarrow import parquet

    try:
        parquet.read_metadata(path)
    except pa.ArrowException as fault:
        raise OSError(str(fault)) from fault


def _groups(kept: list[Cells], count: int) -> Iterator[list[pa.Array[Any]]]:
    """The columns of so many rows at a time: each different value is made once, and taken by its code."""
    import pyarrow as pa

    values = [pa.array([_held(value, one.shown) for value in one.values], kind(one.shown)) for one in kept]
    for first in range(0, count, ROWS):
        codes = [one.codes[first : first + ROWS] for one in kept]
        yield [own.take(pa.array(some, mask=some < 0)) for own, some in zip(values, codes, strict=True)]


def _held(value: Value, shown: Shown) -> object:
    held = typed(value, shown)
    return whole(held) if isinstance(held, str) else held


def _envelope(report: Report) -> bytes:
    stream = io.BytesIO()
    json.write(report, None, stream)
    return stream.getvalue()
