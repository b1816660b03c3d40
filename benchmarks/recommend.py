"""`python -m benchmarks.recommend`: the stage of `asn recommend` beside plain merges and beside bare arithmetic."""

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
AS_OF = "2026-03-31"
TITLE = "Recommendations"
LIBRARIES = ("pandas", "numpy", "narwhals")
SECONDS, MIB = 5.0, 1536.0  # what the stage, and the whole command, may cost at most


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=80_000)
    parser.add_argument("--trainings", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    asn, python = str(Path(sys.executable).with_name("asn")), sys.executable
    with tempfile.TemporaryDirectory() as folder:
        book, pickled = f"{folder}/agency.xlsx", f"{folder}/start.pickle"
        size = f"{args.people}, {args.trainings}"
        written = f"from benchmarks.catalogue import write; import sys; write(sys.argv[1], {size})"
        subprocess.run([python, "-c", written, book], cwd=ROOT, check=True)
        subprocess.run([python, "-m", "benchmarks.resolved", book, pickled], cwd=ROOT, check=True)
        alone = [[python, "-m", "benchmarks.recommend_alone", how, pickled] for how in ("ours", "plain", "floor")]
        stage = alternating(alone, args.rounds, print, inside=True)
        commands = [[asn, name, book, "--as-of", AS_OF, "-f", "csv", "-q"] for name in ("recommend", "gap")]
        whole = alternating(commands, args.rounds, print)
    what = f"{args.people:,} people x {len(agency.COMPETENCIES)} competencies x {args.trainings} trainings"
    put(section(TITLE, _TEXT.format(what=what, rounds=args.rounds), compared(stage, whole), LIBRARIES))
    return int(any(line.ratio > line.goal for line in compared(stage, whole)))


def compared(stage: list[Cost], whole: list[Cost]) -> list[Line]:
    """The comparisons, from the costs of the stage (ours, plain, floor) and of `asn recommend` and `asn gap`."""
    ours, plain, floor = stage
    return [
        Line("stage / plain merges, time", ours.seconds, plain.seconds, "s", 0.5),
        Line("stage / plain merges, peak memory", ours.mib, plain.mib, "MiB", 0.5),
        Line("stage / bare arithmetic in numpy, time", ours.seconds, floor.seconds, "s", 12),
        Line("stage / the goal, time", ours.seconds, SECONDS, "s", 1),
        Line("`asn recommend -f csv` / `asn gap -f csv`, time", whole[0].seconds, whole[1].seconds, "s", 1.3),
        Line("`asn recommend -f csv` / the goal, peak memory", whole[0].mib, MIB, "MiB", 1),
    ]


_TEXT = """
{what}, two attended trainings a person;
medians of {rounds} runs after one to warm up. The stage starts from resolved data and gap rows, and gives the table of
`asn recommend` with its reasons and totals; the plain merges (`benchmarks/recommend_plain.py`) join every gap with
every training, and bare arithmetic (`benchmarks/recommend_floor.py`) only finds the best one: neither gives reasons or
other needs. A test holds the three to the same offers.
"""


if __name__ == "__main__":
    sys.exit(main())
