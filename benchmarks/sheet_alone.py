"""`python -m benchmarks.sheet_alone HOW ROWS`: one way of writing a sheet, and the seconds that it took."""

from __future__ import annotations

import io
import sys
import time

from benchmarks import sheet, sheet_peers

WAYS = {**sheet.WAYS, "openpyxl": sheet_peers.openpyxl, "to-excel": sheet_peers.to_excel}


def written(how: str, rows: int) -> bytes:
    """The workbook that one way makes of so many rows."""
    stream = io.BytesIO()
    WAYS[how](sheet.table(rows), stream)
    return stream.getvalue()


def main(how: str, rows: str) -> None:
    """Make the table, write it, print the seconds of the latter."""
    made = sheet.table(int(rows))
    begin, used = time.perf_counter(), time.process_time()
    WAYS[how](made, io.BytesIO())
    print(time.perf_counter() - begin, time.process_time() - used)


if __name__ == "__main__":
    main(*sys.argv[1:])
