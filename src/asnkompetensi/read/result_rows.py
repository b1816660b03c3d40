"""The rows of a result that was written as Parquet, each value as the text that CSV has for it (child side)."""

from __future__ import annotations

from decimal import Decimal
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.mark import RESULT
from asnkompetensi.read.parquet import encoded, opened
from asnkompetensi.read.protocol import Job, Reply, WireColumn, WireSheet

if TYPE_CHECKING:
    import pyarrow as pa


def read_result(job: Job, data: bytes) -> Reply:
    """One sheet, whose columns' names stand in row 0, and what the file says of itself; refused as other Parquet is."""
    table = opened(job.berkas, data)
    columns = [_column(name, table.column(at)) for at, name in enumerate(table.column_names)]
    told = (table.schema.metadata or {}).get(RESULT.encode(), b"").decode("utf-8", "replace")
    lembar = PurePath(job.berkas).name
    return Reply([WireSheet(lembar, True, table.num_rows + 1, columns, [], -1)], told=told)  # noqa: FBT003


def _column(name: str, cells: pa.ChunkedArray[Any]) -> WireColumn:
    import numpy as np

    places, distinct = encoded(cells)
    return WireColumn(
        [None, name, *map(_text, distinct)],
        np.insert(np.where(places < 0, 0, places + 2), 0, 1).astype(np.int32).tobytes(),
    )


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, Decimal):
        written = f"{value:f}"
        return written.rstrip("0").rstrip(".") if "." in written else written
    return str(value)
