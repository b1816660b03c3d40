"""`python -m benchmarks.write`: a large formatted sheet beside XlsxWriter; into docs/benchmarks.md."""

from __future__ import annotations

import argparse
import sys

from benchmarks.lines import Line, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Writing a sheet"
LIBRARIES = ("XlsxWriter", "pandas", "numpy")
COLUMNS = 15


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=80_000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    calls = [[sys.executable, "-m", "benchmarks.sheet_alone", how, str(args.rows)] for how in ("ours", "theirs")]
    lines = compared(alternating(calls, args.rounds, print, inside=True), args.rows)
    put(section(TITLE, _TEXT.format(rounds=args.rounds), lines, LIBRARIES))
    return int(any(not line.met for line in lines))


def compared(costs: list[Cost], rows: int) -> list[Line]:
    """The comparison that has a goal, and the memory beside it."""
    ours, theirs = costs
    what = f"{rows:,} rows x {COLUMNS} columns / XlsxWriter, constant memory"
    return [
        Line(f"{what}, time", ours.seconds, theirs.seconds, "s", 0.3),
        Line(f"{what}, peak memory", ours.mib, theirs.mib, "MiB", 2),
    ]


_TEXT = """
Medians of {rounds} runs after one to warm up; the seconds are those of writing alone, from a result table in memory to
the bytes of a workbook. Ours is the sheet of `asn gap --by detail -o x.xlsx` with the sheet that says what it rests on;
the other writes the same cells with the same formats, frozen heading and filter, one by one. A test compares the two
cell for cell.
"""


if __name__ == "__main__":
    sys.exit(main())
