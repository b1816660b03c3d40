"""`python -m benchmarks.explain`: `asn explain` of a person and of a unit beside `asn gap` of the same file."""

from __future__ import annotations

import argparse
import sys

from benchmarks import agency, data
from benchmarks.lines import Line, figures, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Explanations"
LIBRARIES = ("pandas", "numpy", "narwhals")
MOST = 1.5  # times what the gaps take


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=4_000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    costs = alternating(calls(data.book(args.people)), args.rounds, print)
    what = f"{args.people:,} people x {len(agency.COMPETENCIES)} competencies in {len(agency.UNITS)} units"
    return put(section(TITLE, _TEXT.format(what=what, runs=figures(costs[0].runs)), compared(costs), LIBRARIES))


def calls(book: str) -> list[list[str]]:
    """The gaps of a workbook, then why one competency and one unit of it are as they are."""
    asn, common = data.ASN, [book, "--as-of", data.AS_OF, "--exit-zero", "-q"]
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
{what}. Figures are {runs}, after one to warm up, whole processes.
An explanation computes the gaps and the tables that the figures are made of, and takes the main figures of one row
apart.
"""


if __name__ == "__main__":
    sys.exit(main())
