"""Files where Spark's own file systems reach: listed, and read as tables of Arrow, so many rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa
from py4j.protocol import Py4JError
from pyarrow import compute
from pyspark.errors import PySparkException
from pyspark.sql.functions import col

from asnkompetensi.engine.choice import Unread
from asnkompetensi.engine.on_spark import reason, session

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

AT_ONCE = 20_000_000  # cells in the memory of this process
_HIDDEN = (".", "_")  # what Spark and others put beside data: `_SUCCESS`, `.part-0.crc`
_ROW = "_metadata.row_index"


class Files:
    """The files that the session of Spark reaches: at `hdfs:`, at `s3a:` with its library, wherever it is set up."""

    def __init__(self, master: str | None) -> None:
        self._session = session(master)

    def listed(self, address: str, known: frozenset[str] = frozenset()) -> list[tuple[str, int]]:
        """Each file at an address or a pattern, and in the folders there, with its bytes; sorted. Unread if none is.

        What is hidden (a name that begins with `.` or `_`) is passed over in folders, but for `known` names.
        """
        try:
            return sorted(self._listed(address, known), key=lambda one: one[0].split("/"))
        except (Py4JError, PySparkException) as error:
            raise Unread(reason(error)) from error

    def content(self, address: str) -> bytes:
        """All bytes of a file."""
        try:
            (row,) = self._session.read.format("binaryFile").load(address).select("content").collect()
            return bytes(row[0])
        except (Py4JError, PySparkException, ValueError) as error:
            raise Unread(reason(error)) from error

    def size(self, address: str) -> tuple[int, list[str]]:
        """The number of rows of a Parquet file, and the names of its columns; told by the file's last bytes."""
        try:
            frame = self._frame(address)
            return frame.count(), frame.columns
        except (Py4JError, PySparkException) as error:
            raise Unread(reason(error)) from error

    def tables(self, address: str) -> Iterator[pa.Table]:
        """The rows of a Parquet file in their order, no more than :data:`AT_ONCE` cells in each table."""
        rows, names = self.size(address)
        step = max(AT_ONCE // max(len(names), 1), 1)
        columns = [col(f"`{name.replace('`', '``')}`") for name in names]
        for first in range(0, rows, step):
            try:
                frame = self._frame(address)
                if rows > step:
                    frame = frame.where(col(_ROW).between(first, first + step - 1))
                yield _in_order(frame.select(*columns, col(_ROW)).toArrow())
            except (Py4JError, PySparkException) as error:
                raise Unread(reason(error)) from error

    def _frame(self, address: str) -> DataFrame:
        return self._session.read.parquet(address)

    def _listed(self, address: str, known: frozenset[str]) -> Iterator[tuple[str, int]]:
        context = self._session.sparkContext
        java: Any = context._jvm  # noqa: SLF001 (as PySpark itself lists files)
        path = java.org.apache.hadoop.fs.Path(address)
        system = path.getFileSystem(context._jsc.hadoopConfiguration())  # noqa: SLF001
        for found in system.globStatus(path) or ():
            if found.isDirectory():
                yield from _inside(system, found.getPath(), known)
            else:
                yield found.getPath().toString(), found.getLen()


def _inside(  # objects of Java
    system: Any,  # noqa: ANN401
    folder: Any,  # noqa: ANN401
    known: frozenset[str],
) -> Iterator[tuple[str, int]]:
    files, above = system.listFiles(folder, True), folder.toString().rstrip("/")  # noqa: FBT003 (of Java)
    while files.hasNext():
        found = files.next()
        name = found.getPath().toString()
        parts = name.removeprefix(above).split("/")
        if not any(part.startswith(_HIDDEN) for part in parts) or not known.isdisjoint(parts):
            yield name, found.getLen()


def _in_order(table: pa.Table) -> pa.Table:
    """The rows by their number in the file, which is the last column, and without it."""
    order = compute.sort_indices(table.column(table.num_columns - 1))
    return table.select(range(table.num_columns - 1)).take(order)
