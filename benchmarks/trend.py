"""`python -m benchmarks.trend`: `asn trend` over two years of a large agency, beside the goal."""

from __future__ import annotations

import argparse
import sys
import tempfile

from benchmarks import data
from benchmarks.agency import COMPETENCIES, UNITS
from benchmarks.lines import Line, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Two periods"
LIBRARIES = ("pandas", "numpy", "narwhals")
SECONDS, MOST = 15.0, 2048.0  # processor time, and MiB, that a comparison may cost at most
TABLES = ("unit", "pegawai", "detail")


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=80_000)
    args = parser.parse_args()
    years = data.periods(args.people)
    with tempfile.TemporaryDirectory() as folder:
        costs = [compared("trend", years, table, f"{folder}/{table}.csv") for table in TABLES]
    what = f"{args.people:,} people x {len(COMPETENCIES)} competencies in {len(UNITS)} units, two years of text files"
    lines = [line for table, cost in zip(TABLES, costs, strict=True) for line in beside(table, cost)]
    return put(section(TITLE, _TEXT.format(what=what), lines, LIBRARIES))


def compared(command: str, years: list[str], table: str, output: str) -> Cost:
    """What one comparison costs."""
    call = [*data.ASN, command, *years, "--as-of", data.AS_OF, "--by", table, "-q", "--exit-zero", "-o", output]
    (cost,) = alternating([call], 1, print, warm=False)
    return cost


def beside(table: str, cost: Cost) -> list[Line]:
    """The comparisons of one table with the goals."""
    return [
        Line(f"`--by {table}` / the goal, processor time", cost.processor, SECONDS, "s", 1),
        Line(f"`--by {table}` / the goal, peak memory", cost.mib, MOST, "MiB", 1),
    ]


_TEXT = """
{what}; one run each. Everything is in it: both periods are read, checked, resolved and computed as `asn gap` does,
people and names are met, and every gap row is split into its causes. Processor time is that of all processes together.
"""


if __name__ == "__main__":
    sys.exit(main())
