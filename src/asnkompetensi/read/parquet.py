"""A Parquet file to a sheet of typed cells (child side): each different value of a column is looked at once.

A file on disk is read by its path, a part of its rows at a time, so that neither its bytes nor its rows lie in memory.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from asnkompetensi.read.database.values import cell_value
from asnkompetensi.read.encode import fits, is_blank, too_far
from asnkompetensi.read.protocol import Job, Reply, WireColumn, WireSheet, to_wire
from asnkompetensi.read.refusal import Refused, refused

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa
    from numpy.typing import NDArray

PART = 2_000_000  # cells
_HEADING = 1  # the code of a column's name
_begun: dict[str, Iterator[WireSheet]] = {}  # the one file that is being read


def read_parquet(job: Job, data: bytes) -> Reply:
    """The one sheet of a Parquet file, named as the file: its columns' names in row 1, its rows from row 2 on.

    Types stay: dates are dates, whole numbers whole; a NIP in an integer is all there, in a double it is not (NIP-02).
    Refused where pyarrow is not installed (BERKAS-17), where the file is damaged (BERKAS-03) or too large (BERKAS-12).
    """
    table = opened(job.berkas, data)
    lembar, rows = PurePath(job.berkas).name, table.num_rows + 1
    if not fits(rows, table.num_columns):
        raise too_far(job.berkas, lembar, rows - 1, table.num_columns - 1)
    columns = [_column(name, table.column(at)) for at, name in enumerate(table.column_names)]
    return Reply([WireSheet(lembar, visible=True, rows=rows, columns=columns, merged=[], hidden_rows=-1)])


def read_part(job: Job) -> Reply:
    """Part 0, which is the row of the names, or the part after the one before: the next rows of the file at a path.

    Refused as :func:`read_parquet` does, but for the number of cells, of which there may be many more.
    """
    if find_spec("pyarrow") is None:
        raise refused("BERKAS-17", job.berkas)
    if job.part == 0:
        _begun.clear()
        _begun[job.path] = _parts(job)
    part = next(_begun[job.path], None)
    return Reply([part] if part else [], more=part is not None)


def _parts(job: Job) -> Iterator[WireSheet]:
    import pyarrow as pa
    from pyarrow import parquet

    pa.set_memory_pool(pa.system_memory_pool())  # others set aside far more addresses than a child is allowed
    lembar = PurePath(job.berkas).name
    try:
        with parquet.ParquetFile(job.path) as file:
            rows, names = file.metadata.num_rows, file.schema_arrow.names
            if not fits(rows + 1, len(names), in_parts=True):
                raise too_far(job.berkas, lembar, rows, len(names) - 1)
            yield heads(lembar, names)
            for batch in file.iter_batches(max(PART // max(len(names), 1), 1), use_threads=False):
                yield part(lembar, pa.Table.from_batches([batch]))
    except (pa.ArrowException, OSError) as error:
        raise _damaged(job.berkas) from error


def heads(lembar: str, names: Sequence[str]) -> WireSheet:
    """The row of the names, which is the first part of a sheet."""
    import numpy as np

    columns = [WireColumn([None, name], np.array([_HEADING], np.int32).tobytes()) for name in names]
    return WireSheet(lembar, visible=True, rows=1, columns=columns, merged=[], hidden_rows=-1)


def part(lembar: str, table: pa.Table) -> WireSheet:
    """Rows of a sheet below those of the parts before."""
    columns = [_below(cells) for cells in table.columns]
    return WireSheet(lembar, visible=True, rows=table.num_rows, columns=columns, merged=[], hidden_rows=-1)


def opened(berkas: str, data: bytes) -> pa.Table:
    """The table of a Parquet file; refused as in :func:`read_parquet`."""
    if find_spec("pyarrow") is None:
        raise refused("BERKAS-17", berkas)
    import pyarrow as pa
    from pyarrow import parquet

    try:
        file = parquet.ParquetFile(pa.BufferReader(data))
        rows, columns = file.metadata.num_rows, len(file.schema_arrow.names)  # one for each name, however nested
        if not fits(rows + 1, columns):
            raise too_far(berkas, PurePath(berkas).name, rows, columns - 1)
        return file.read()
    except (pa.ArrowException, OSError) as error:
        raise _damaged(berkas) from error


def _damaged(berkas: str) -> Refused:
    """The refusal of what is no whole Parquet; no workbook program can mend it."""
    return refused("BERKAS-03", berkas, perbaikan="@read.tulis_lagi")


def _column(name: str, cells: pa.ChunkedArray[Any]) -> WireColumn:
    """The heading, and a code for every row: that of its value, 0 where there is none."""
    import numpy as np

    below = _below(cells, [None, name])
    return WireColumn(below.values, np.insert(np.frombuffer(below.codes, np.int32), 0, _HEADING).tobytes())


def _below(cells: pa.ChunkedArray[Any], first: Sequence[str | None] = (None,)) -> WireColumn:
    """The codes of the rows alone; the values `first` have the first codes."""
    import numpy as np

    places, distinct = encoded(cells)
    values: list[Any] = [*first]
    codes = np.zeros(len(distinct) + 1, dtype=np.int32)  # by place; the last is that of a missing value
    for place, value in enumerate(distinct):
        cell = None if isinstance(value, float) and math.isnan(value) else cell_value(value)
        if not is_blank(cell):
            codes[place] = len(values)
            values.append(cell)
    return WireColumn([to_wire(value) for value in values], codes[places].tobytes())


def encoded(cells: pa.ChunkedArray[Any]) -> tuple[NDArray[np.int32], list[Any]]:
    """For each row the place of its value among the different ones, -1 where it is missing; and these, as Python's."""
    import pyarrow as pa

    if pa.types.is_nested(cells.type) or isinstance(cells.type, pa.BaseExtensionType):
        distinct = cells.to_pylist()
        return pa.array(range(len(distinct)), pa.int32()).to_numpy(), distinct
    if pa.types.is_timestamp(cells.type):
        there = _by_own_clock(cells)
        cells = there.cast(pa.timestamp("us", there.type.tz), safe=False)  # Python knows no nanoseconds
    elif pa.types.is_duration(cells.type):
        cells = cells.cast(pa.duration("us"), safe=False)
    whole = cells.combine_chunks()
    try:
        encoded = whole if pa.types.is_dictionary(whole.type) else whole.dictionary_encode()
    except pa.ArrowNotImplementedError:  # a type that is newer than what encodes it
        distinct = whole.to_pylist()
        return pa.array(range(len(distinct)), pa.int32()).to_numpy(), distinct
    return encoded.indices.cast(pa.int32()).fill_null(-1).to_numpy(), _values(encoded.dictionary)


def _by_own_clock(moments: pa.ChunkedArray[Any]) -> pa.ChunkedArray[Any]:
    """Moments as the clock of their zone shows them, for a day is its own; as they are in a zone unknown to Arrow.

    It has no list of zones of its own, and not every machine has one. Python may have one.
    """
    import pyarrow as pa
    from pyarrow import compute

    try:
        return compute.local_timestamp(moments) if moments.type.tz else moments
    except pa.ArrowInvalid:
        return moments


def _values(distinct: pa.Array[Any]) -> list[Any]:
    """Values as Python's; a moment that its calendar does not know as a text, which is a faulty date of its cell.

    So is one of a zone that nobody knows here: its day cannot be told.
    """
    import pyarrow as pa

    zone = distinct.type.tz if pa.types.is_timestamp(distinct.type) else None
    try:
        values: list[Any] = distinct.to_pylist()
    except (OverflowError, ValueError, LookupError):
        plain = distinct.cast(pa.timestamp("us")) if zone else distinct
        values = plain.cast(pa.string()).to_pylist()
    return [f"{value} UTC ({zone})" if isinstance(value, str) else value for value in values] if zone else values
