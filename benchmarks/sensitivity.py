"""`python -m benchmarks.sensitivity`: what `--sensitivity` adds to recommendations and to a plan of large agencies."""

from __future__ import annotations

import argparse
import sys
import tempfile

from benchmarks import data
from benchmarks.agency import COMPETENCIES
from benchmarks.lines import Line, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Which decisions stand"
LIBRARIES = ("pandas", "numpy", "highspy")
SIZES, TRAININGS = (10_000, 80_000), 200
EACH = 500_000  # rupiah of the budget for each person
MOST, MORE = 2048.0, 1.5  # MiB, and times the processor time of the same without the question


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=SIZES)
    args = parser.parse_args()
    lines = [line for people in args.people for line in measured(people)]
    text = _TEXT.format(competencies=len(COMPETENCIES), trainings=TRAININGS)
    return put(section(TITLE, text, lines, LIBRARIES))


def measured(people: int) -> list[Line]:
    """The comparisons of an agency of so many people."""
    book = data.catalogued(people, TRAININGS)
    with tempfile.TemporaryDirectory() as folder:
        planned = ["plan", book, "--budget", str(EACH * people), "--gap", "1"]
        costs = {
            name: [processor([*call, "--by", by, "-o", f"{folder}/x.csv"]) for by in (usual, "kepekaan")]
            for name, call, usual in (("recommend", ["recommend", book], "pelatihan"), ("plan", planned, "kursi"))
        }
    return [line for name, (usual, asked) in costs.items() for line in beside(f"{people:,}: `asn {name}", usual, asked)]


def beside(name: str, usual: Cost, asked: Cost) -> list[Line]:
    """The comparisons of a command that asks with the same that does not, and with the goal."""
    return [
        Line(f"{name} --sensitivity` / without it, processor time", asked.processor, usual.processor, "s", MORE),
        Line(f"{name} --sensitivity` / the goal, peak memory", asked.mib, MOST, "MiB", 1),
    ]


def processor(call: list[str]) -> Cost:
    """What one command costs."""
    (cost,) = alternating([[*data.ASN, *call, "--as-of", data.AS_OF, "-q", "--exit-zero"]], 1, print, warm=False)
    return cost


_TEXT = """
People x {competencies} competencies x {trainings} trainings in a workbook, one run each, whole processes. The first
trainings of all and of every unit are tried under every error of one level and other weights, exactly. A plan of this
size is not made again for each change: its seats are tried with one level more of their own person, the others are
`belum_terbukti`, and say so; it is searched for until it is proven within 1 % (`--gap 1`).
"""


if __name__ == "__main__":
    sys.exit(main())
