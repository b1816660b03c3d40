"""`python -m benchmarks.mentor`: the stage of `asn mentor` beside the goal, and beside a plain script."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks import agency, data
from benchmarks.lines import Line, figures, put, section
from benchmarks.measure import Cost, alternating

_RESOLVED = "benchmarks.resolved"
TITLE = "Mentors"
LIBRARIES = ("highspy", "pandas", "numpy")
LEVEL = 1_000_000
SECONDS, MIB = 10.0, 1024.0  # what the stage may cost at most


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    book = data.book(args.people)
    pickled = str(data.kept(f"start-{Path(book).stem}.pickle", lambda path: data.run(_RESOLVED, book, str(path))))
    alone = [sys.executable, "-m", "benchmarks.mentor_alone"]
    ways = [[*alone, how, pickled] for how in ("ours", "no-superior", "first-fit")]
    costs = alternating(ways, args.rounds, print, inside=True)
    told = subprocess.run([*alone, "open", pickled], cwd=data.ROOT, check=True, capture_output=True, text=True).stdout
    left = [int(number) / LEVEL for number in told.split()]
    what = f"{args.people:,} people x {len(agency.COMPETENCIES)} competencies in {len(agency.UNITS)} units"
    return put(section(TITLE, _TEXT.format(what=what, runs=figures(costs[0].runs)), compared(costs, left), LIBRARIES))


def compared(costs: list[Cost], left: list[float]) -> list[Line]:
    """The comparisons: costs of (ours, without superiors, first fit), levels left open by (ours, first fit)."""
    ours, without, first = costs
    return [
        Line("stage / the goal, time", ours.seconds, SECONDS, "s", 1),
        Line("stage with `--no-superior` / the goal, time", without.seconds, SECONDS, "s", 2),
        Line("stage / the goal, peak memory", ours.mib, MIB, "MiB", 1),
        Line("proven pairs / first fits, time", ours.seconds, first.seconds, "s", 1),
        Line("proven pairs / first fits, levels left open", left[0], left[1], "levels", 1),
    ]


_TEXT = """
{what}, three learners a mentor;
figures are {runs}, after one to warm up. The stage starts from resolved data and gap rows, and gives pairs with
their proof, learning circles, who is left, reasons and totals. Without superiors the network has twice the arcs; here
two people of five lead others, far more than in an office. First fits (`benchmarks/mentor_first_fit.py`) are the pairs
alone of a plain script, in which one learner after the other takes the nearest colleague with room: more gaps stay
open, and nobody can say how many need not.
"""


if __name__ == "__main__":
    sys.exit(main())
