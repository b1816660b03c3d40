"""`python -m benchmarks.plan`: planning beside solvers of integer programs on the same problems (group `bench`)."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from subprocess import CalledProcessError, run

from benchmarks.lines import Line, put, section
from benchmarks.measure import Cost, once
from benchmarks.plan_peers import cbc_version

ROOT = Path(__file__).parents[1]
TITLE = "Plan"
LIBRARIES = ("highspy", "ortools", "numpy")  # CBC is a program of its own and tells its version
METHODS = {
    "ours": "`asn plan`",
    "greedy": "largest gap first",
    "highs": "HiGHS",
    "cp-sat": "CP-SAT",
    "cbc": "CBC",
}
OWN = ("ours", "greedy")
SPARE = 0.05  # part of the time that our search leaves for what is no search
PATIENCE = 1.5  # times the seconds given to a peer, after which it is ended


@dataclass(frozen=True)
class Size:
    """A problem and its kind; what our plan may cost, how far (per cent) its bound may be; seconds of each peer."""

    people: int
    trainings: int
    seconds: float
    apart: float
    mib: float = 1024.0
    peers: float = 60.0
    kind: str = "plain"

    @property
    def name(self) -> str:
        """As it is called in the tables."""
        return f"{self.people:,} x {self.trainings:,} {self.kind}"


LARGE = Size(1_000, 200, 60, 0.5), Size(10_000, 200, 10, 0.4), Size(80_000, 200, 30, 0.1, 500)
SMALL = Size(100, 20, 5, 5.0, peers=5), Size(300, 40, 5, 5.0, peers=5)
WHOLE = (  # what fits into a whole run: peers where they may find a plan, ours in every size
    Size(1_000, 200, 60, 0.5, kind="whole"),
    Size(10_000, 200, 10, 0.4, kind="plain"),
    Size(80_000, 200, 30, 0.1, 500, peers=0, kind="plain"),
    Size(80_000, 200, 30, 0.1, 500, peers=0, kind="whole"),
)
SIZES = {"standard": WHOLE} | {
    name: tuple(replace(size, kind=kind) for kind in ("plain", "whole") for size in sizes)
    for name, sizes in {"large": LARGE, "small": SMALL}.items()
}


@dataclass(frozen=True)
class Outcome:
    """Seconds from the problem to its answer; value (None: no plan was found) and bound (None: none is known)."""

    seconds: float
    nilai: float | None
    batas: float | None

    @property
    def selisih(self) -> float | None:
        """How far the value is from the bound, in per cent of the bound; None where either is not known."""
        if self.nilai is None or self.batas is None:
            return None
        return 100 * (self.batas - self.nilai) / self.batas if self.batas > 0 else 0.0


@dataclass(frozen=True)
class Row:
    """One method on one problem: what its process cost, what came of it (None: it had to be ended)."""

    method: str
    cost: Cost
    outcome: Outcome | None


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", choices=SIZES, default="large", help="small: a trial")
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS), help="fewer: a trial, too")
    args = parser.parse_args()
    found = [(size, measured(size, methods(size, args.methods))) for size in SIZES[args.sizes]]
    lines = [line for size, rows in found for line in compared(size, rows)]
    table = "\n".join([_HEAD, *(shown(size, row) for size, rows in found for row in rows)])
    text = f"{_TEXT.strip()} CBC is release {cbc_version()}."
    return put(section(TITLE, text, lines, LIBRARIES, table))


def methods(size: Size, wanted: list[str]) -> list[str]:
    """Those that are tried on a problem: peers only where they have time."""
    return [method for method in wanted if method in OWN or size.peers]


def measured(size: Size, methods: list[str]) -> list[Row]:
    """Each method in a process of its own, which begins with the problem in a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/problem.pickle"
        problem = [path, str(size.people), str(size.trainings), size.kind]
        run([sys.executable, "-c", _WRITE, *problem], cwd=ROOT, check=True)
        return [_measured(size, method, path) for method in methods]


def _measured(size: Size, method: str, path: str) -> Row:
    seconds = size.seconds * (1 - SPARE) if method == "ours" else size.peers
    command = [sys.executable, "-m", "benchmarks.plan_alone", method, path, str(seconds)]
    begin = time.perf_counter()
    try:
        cost, printed = once(command, PATIENCE * max(seconds, size.peers))
    except CalledProcessError:
        if method in OWN:
            raise
        cost, printed = Cost(time.perf_counter() - begin, 0.0), b""
    row = Row(method, cost, Outcome(**json.loads(printed)) if printed else None)
    print(shown(size, row), flush=True)
    return row


def compared(size: Size, rows: list[Row]) -> list[Line]:
    """The comparisons of our plan with the goals and with HiGHS, as far as they were measured."""
    by = {row.method: row for row in rows}
    ours = by.get("ours")
    if ours is None or ours.outcome is None or ours.outcome.nilai is None or ours.outcome.selisih is None:
        return []
    lines = [
        Line(f"{size.name}, distance from the bound / the goal", ours.outcome.selisih, size.apart, "%", 1),
        Line(f"{size.name}, time / the goal", ours.outcome.seconds, size.seconds, "s", 1),
        Line(f"{size.name}, peak memory / the goal", ours.cost.mib, size.mib, "MiB", 1),
    ]
    peers = [row for row in rows if row.method not in OWN]
    for row in peers:
        value = (row.outcome and row.outcome.nilai) or 0.0
        name = f"{size.name}, value / {METHODS[row.method]}'s after {size.peers:g} s"
        lines.append(Line(name, ours.outcome.nilai, value, "worth", 1, least=True))
    return lines


def shown(size: Size, row: Row) -> str:
    """A row of the table."""
    found = row.outcome or Outcome(row.cost.seconds, None, None)
    cells = [size.name, METHODS[row.method], f"{found.seconds:.1f}", f"{row.cost.mib:,.0f}" if row.cost.mib else "-"]
    cells += ["-" if number is None else f"{number:,.1f}" for number in (found.nilai, found.batas)]
    cells += ["-" if found.selisih is None else f"{found.selisih:.3f} %", _state(row)]
    return "| " + " | ".join(cells) + " |"


def _state(row: Row) -> str:
    """How far a method has come."""
    found = row.outcome
    if found is None:
        return "none: ended by force" if row.cost.mib else "none: it broke down"
    if not found.nilai:
        return "no plan" if found.nilai is None else "an empty plan"
    if found.selisih is None:
        return "a plan, no bound"
    return "the best, proven" if found.selisih == 0 else "a plan, and a bound"


_HEAD = """| people x trainings | method | s | MiB | value | bound | distance | state |
|---|---|--:|--:|--:|--:|--:|---|"""

_TEXT = """
Invented problems (`benchmarks/plan_instance.py`): 20 competencies, 41 units, classes of 5 to 40 people, a third of the
money that two trainings for everybody cost. *plain*: one purse, one competency a training, no days; *whole*: one in
five trainings serves two competencies, half of them have days, four purses pay, one only for a unit, one only for some
competencies. One core, each method in a process of its own that begins with the problem in a file; every plan is held
to all limits. The peers get the same integer program, as tight as `asn plan` itself makes it, and 60 s from the
moment in which they have it; those that do not look at their clock are ended after half as much again. For 80,000
people none of them has found a plan in two minutes, so that they are left out there. Value and bound are levels x
weight; the distance is that of a method's plan from its own bound. `asn plan` is given the seconds of its goals.
"""

# not `-m`: a problem would be of the class of a module that nobody else knows
_WRITE = """
import sys
from benchmarks.plan_instance import drawn, save
save(sys.argv[1], drawn(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
"""


if __name__ == "__main__":
    sys.exit(main())
