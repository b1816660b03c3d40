"""`python -m benchmarks.sheet_alone HOW ROWS`: one way of writing a sheet, and the seconds that it took."""

from __future__ import annotations

import io
import sys
import time

from benchmarks.sheet import WAYS, table


def main(how: str, rows: str) -> None:
    """Make the table, write it, print the seconds of the latter."""
    made = table(int(rows))
    begin = time.perf_counter()
    WAYS[how](made, io.BytesIO())
    print(time.perf_counter() - begin)


if __name__ == "__main__":
    main(*sys.argv[1:])
