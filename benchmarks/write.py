"""`python -m benchmarks.write`: a large formatted sheet beside XlsxWriter."""

from __future__ import annotations

import argparse
import sys

from benchmarks.lines import Line, costs_table, figures, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Writing a sheet"
LIBRARIES = ("XlsxWriter", "openpyxl", "pandas")
COLUMNS = 15
NAMES = {
    "ours": "`asn`",
    "theirs": "XlsxWriter, constant memory",
    "openpyxl": "openpyxl, write-only",
    "to-excel": "`DataFrame.to_excel`",
}


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=80_000)
    parser.add_argument("--rounds", type=int, default=1)
    args = parser.parse_args()
    calls = [[sys.executable, "-m", "benchmarks.sheet_alone", how, str(args.rows)] for how in NAMES]
    costs = dict(zip(NAMES.values(), alternating(calls, args.rounds, print, inside=True, warm=False), strict=True))
    text = _TEXT.format(runs=figures(costs[NAMES["theirs"]].runs))
    table = costs_table(f"{args.rows:,} rows x {COLUMNS} columns", [*costs.items()], 1)
    return put(section(TITLE, text, compared([*costs.values()], args.rows), LIBRARIES, table))


def compared(costs: list[Cost], rows: int) -> list[Line]:
    """The comparison that has a goal, and the memory beside it."""
    ours, theirs, openpyxl, to_excel = costs
    what = f"{rows:,} rows x {COLUMNS} columns / XlsxWriter, constant memory"
    return [
        Line(f"{what}, time", ours.seconds, theirs.seconds, "s", 0.3),
        Line(f"{what}, peak memory", ours.mib, theirs.mib, "MiB", 2),
        Line(f"the same / {NAMES['openpyxl']}, time", ours.seconds, openpyxl.seconds, "s", 0.15),
        Line(f"the same / {NAMES['to-excel']}, time", ours.seconds, to_excel.seconds, "s", 0.15),
    ]


_TEXT = """
Figures are {runs}; the seconds are those of writing alone, from a result table in memory to
the bytes of a workbook. Ours is the sheet of `asn gap --by detail -o x.xlsx` with the sheet that says what it rests on;
the other writes the same cells with the same formats, frozen heading and filter, one by one. A test compares the two
cell for cell. openpyxl writes the same formats; `to_excel` writes none.
"""


if __name__ == "__main__":
    sys.exit(main())
