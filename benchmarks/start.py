"""`python -m benchmarks.start`: how soon `asn` answers, beside bare Python and other programs of the command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.lines import Line, costs_table, figures, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Start-up"
LIBRARIES = ("typer", "sqlite-utils", "csvkit", "frictionless")
BIN = Path(sys.executable).parent
# As it is where pandas is not installed: it imports pandas where it can, and then takes more than twice as long.
_WITHOUT = "import sys; sys.modules['pandas'] = None; from sqlite_utils.cli import cli; cli()"
CALLS = {
    "`python -c pass`": [sys.executable, "-c", "pass"],
    "`asn --version`": [str(BIN / "asn"), "--version"],
    "`python -m asnkompetensi --version`": [sys.executable, "-m", "asnkompetensi", "--version"],
    "`asn --help`": [str(BIN / "asn"), "--help"],
    "`asn gap --help`": [str(BIN / "asn"), "gap", "--help"],
    "`sqlite-utils --help`": [sys.executable, "-c", _WITHOUT, "--help"],
    "`sqlite-utils --help` beside pandas": [str(BIN / "sqlite-utils"), "--help"],
    "`in2csv --help`": [str(BIN / "in2csv"), "--help"],
    "`frictionless --help`": [str(BIN / "frictionless"), "--help"],
}


def main() -> int:
    """Measure, print, write the section; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    costs = dict(zip(CALLS, alternating([*CALLS.values()], args.rounds, print), strict=True))
    text = _TEXT.format(runs=figures(next(iter(costs.values())).runs))
    return put(section(TITLE, text, compared(costs), LIBRARIES, costs_table("call", [*costs.items()])))


def compared(costs: dict[str, Cost]) -> list[Line]:
    """The comparisons that have a goal."""
    goals = (
        ("`asn --help`", "`python -c pass`", 8),
        ("`asn --help`", "`sqlite-utils --help`", 0.6),
        ("`asn --help`", "`in2csv --help`", 0.6),
        ("`asn --help`", "`frictionless --help`", 0.3),
        ("`asn --version`", "`python -c pass`", 1.5),
    )
    return [
        Line(f"{ours} / {other}", costs[ours].seconds, costs[other].seconds, "s", goal) for ours, other, goal in goals
    ]


_TEXT = """
Figures are {runs}, after one to warm up; whole processes with their interpreter, files byte-compiled.
`sqlite-utils` imports pandas where it is installed; its goal is held against a start without.
"""


if __name__ == "__main__":
    sys.exit(main())
