"""`python -m benchmarks.checking`: rows checked by `asn`, by a model of pydantic for each row, and by pandera."""

from __future__ import annotations

import argparse
import sys

from benchmarks.lines import Line, costs_table, figures, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Checking rows"
LIBRARIES = ("pydantic", "pandera", "pandas")
NAMES = {
    "ours": "`asn`, cells encoded by its reader",
    "cells": "`asn`, lists of cells",
    "pydantic": "pydantic, list of models",
    "pandera": "pandera on pandas",
}


def main() -> int:
    """Measure, print, write the section; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=80_000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    calls = [[sys.executable, "-m", "benchmarks.checking_alone", how, str(args.rows)] for how in NAMES]
    costs = dict(zip(NAMES, alternating(calls, args.rounds, print, inside=True), strict=True))
    text = _TEXT.format(rows=args.rows, runs=figures(costs["ours"].runs), faults=costs["ours"].check)
    table = costs_table("checked by", [(NAMES[how], cost) for how, cost in costs.items()], [*NAMES].index("pydantic"))
    return put(section(TITLE, text, compared(costs, args.rows), LIBRARIES, table))


def compared(costs: dict[str, Cost], rows: int) -> list[Line]:
    """The comparisons that have a goal. Raises ValueError where they did not find the same number of faults."""
    if len(found := {cost.check for cost in costs.values()}) > 1:
        raise ValueError(found)
    goals = (("ours", "pydantic", 0.15), ("cells", "pydantic", 0.5), ("cells", "pandera", 1))
    return [
        Line(f"{rows:,} rows, {NAMES[one]} / {NAMES[other]}", costs[one].seconds, costs[other].seconds, "s", goal)
        for one, other, goal in goals
    ]


_TEXT = """
{rows:,} assessments (NIP, date, competency, level) in memory, {faults} of them with a fault, until the message of each;
figures are {runs}, after one to warm up, seconds without imports. *asn* recognises sheet and columns, looks at each
different value once, and tells the cells of each fault; its reader has encoded the cells while it read. The other two
are told the columns, and hold the same rules of a NIP, a level and a date.
"""


if __name__ == "__main__":
    sys.exit(main())
