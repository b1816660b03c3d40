"""`python -m benchmarks.explain`: `asn explain` of a person and of a unit beside `asn gap` of the same file."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import agency
from benchmarks.lines import Line, put, section
from benchmarks.measure import Cost, alternating

ROOT = Path(__file__).parents[1]
TITLE = "Explanations"
LIBRARIES = ("pandas", "numpy", "narwhals")
MOST = 1.5  # times what the gaps take


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=4_000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        book = f"{folder}/agency.xlsx"
        written = "from benchmarks.agency import write; import sys; write(sys.argv[1], int(sys.argv[2]))"
        subprocess.run([sys.executable, "-c", written, book, str(args.people)], cwd=ROOT, check=True)
        costs = alternating(calls(book), args.rounds, print)
    what = f"{args.people:,} people x {len(agency.COMPETENCIES)} competencies in {len(agency.UNITS)} units"
    lines = compared(costs)
    put(section(TITLE, _TEXT.format(what=what, rounds=args.rounds), lines, LIBRARIES))
    return int(any(line.ratio > line.goal for line in lines))


def calls(book: str) -> list[list[str]]:
    """The gaps of a workbook, then why one competency and one unit of it are as they are."""
    asn = [sys.executable, "-m", "asnkompetensi"]
    common = [book, "--as-of", "2026-03-31", "--exit-zero", "-q"]
    skill, unit = agency.COMPETENCIES[0], agency.UNITS[0]
    return [
        [*asn, "gap", *common, "-f", "csv"],
        [*asn, "explain", *common, "-f", "json", "--competency", skill],
        [*asn, "explain", *common, "-f", "json", "--unit", unit],
    ]


def compared(costs: list[Cost]) -> list[Line]:
    """The comparisons, each with the gaps: costs of (gaps, one competency, one unit)."""
    gaps, skill, unit = costs
    return [
        Line("a competency explained / all gaps, time", skill.seconds, gaps.seconds, "s", MOST),
        Line("a unit explained / all gaps, time", unit.seconds, gaps.seconds, "s", MOST),
    ]


_TEXT = """
{what}; medians of {rounds} runs after one to warm up, whole processes. An explanation computes the gaps and the tables
that the figures are made of, and takes the main figures of one row apart.
"""


if __name__ == "__main__":
    sys.exit(main())
