"""`python -m benchmarks.reading`: workbooks read by `asn` and by others, whole processes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks import data
from benchmarks.lines import Line, costs_table, figures, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Reading workbooks"
LIBRARIES = ("python-calamine", "fastexcel", "openpyxl", "pandas", "csvkit")
SLOWEST = "pandas, openpyxl"
NAMES = {
    "unzip": "unzip only",
    "fastexcel": "fastexcel, columns only",
    "calamine": "python-calamine, rows",
    "ours": "`asn`, typed and checked",
    "pandas-calamine": "pandas, calamine",
    "openpyxl": "openpyxl, read-only",
    "in2csv": "in2csv, one of four sheets",
    "pandas-openpyxl": SLOWEST,
}


def main() -> int:
    """Measure, print, write the section; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs=2, default=(10_000, 80_000), metavar=("FEW", "MANY"))
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    few, many = args.people
    small = measured(few, args.rounds, warm=True)
    large = measured(many, max(args.rounds // 2, 1), warm=False)
    tables = [
        costs_table(f"{people:,} people", [*costs.items()], [*costs].index(SLOWEST))
        for people, costs in ((few, small), (many, large))
    ]
    text = _TEXT.format(few=figures(small[SLOWEST].runs), many=figures(large[SLOWEST].runs))
    lines = [*compared(few, small), *compared(many, large)]
    return put(section(TITLE, text, lines, LIBRARIES, "\n\n".join(tables)))


def measured(people: int, rounds: int, *, warm: bool) -> dict[str, Cost]:
    """What each way of reading costs."""
    book = data.book(people)
    in2csv = str(Path(sys.executable).with_name("in2csv"))
    calls = {how: [sys.executable, "-m", "benchmarks.reading_alone", how, book] for how in NAMES}
    calls["in2csv"] = [in2csv, "--sheet", "Penilaian", book]
    return dict(zip(NAMES.values(), alternating([*calls.values()], rounds, print, warm=warm), strict=True))


def compared(people: int, costs: dict[str, Cost]) -> list[Line]:
    """The comparisons that have a goal."""
    goals = (("fastexcel", 2.5), ("calamine", 2), ("in2csv", 0.2), ("openpyxl", 0.3), ("pandas-openpyxl", 0.2))
    ours = costs[NAMES["ours"]]
    return [
        Line(f"{people:,} people, `asn` / {NAMES[how]}", ours.seconds, costs[NAMES[how]].seconds, "s", goal)
        for how, goal in goals
    ]


_TEXT = """
Four sheets, 20 competencies wide; figures are {few} and {many}, whole processes with their imports. *asn*
is the gate, a child process, every cell with its type and place, sheets and columns recognised, NIPs, levels and dates
checked; the others give cells, and lose a NIP that was typed as a number without a word.
"""


if __name__ == "__main__":
    sys.exit(main())
