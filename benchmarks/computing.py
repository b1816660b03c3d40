"""`python -m benchmarks.computing`: the gap stage on each engine beside the engine's own code and beside numpy."""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec
from subprocess import CalledProcessError

from benchmarks import data
from benchmarks.compute_data import SKILLS
from benchmarks.lines import Line, amount, figures, put, section
from benchmarks.measure import Cost, alternating, inner, once

TITLE = "Computing"
LIBRARIES = ("pandas", "numpy", "narwhals", "polars", "duckdb", "pyspark", "pyarrow")
ENGINES = ("pandas", "polars", "duckdb")
WHO = {"native": "own code of {}", "tables": "`asn`, {}", "whole": "`asn`, {}, with every problem"}
NATIVE, FLOOR = 1.3, {"polars": 6.0}  # times the engine's own code, and bare numpy, at two million rows
CLOSE, MEMORY = 1.1, 12 * 1024.0  # times the own code of polars, and MiB, at a hundred million rows
HEAP = "--driver-memory 6g pyspark-shell"  # Spark stops for ever where the usual gibibyte is full
PATIENCE = 300.0  # seconds for one way on Spark
Way = tuple[str, str]  # who, engine


def main() -> int:
    """Measure, print, write the section; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs=2, default=(10_000, 100_000), metavar=("FEW", "MANY"))
    parser.add_argument("--large", type=int, default=1_000_000, metavar="PEOPLE", help="once, without Spark")
    parser.add_argument("--huge", type=int, default=5_000_000, metavar="PEOPLE", help="once, on polars alone")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    few, many = args.people
    found = {
        few: measured(few, args.rounds, warm=True) | spark(few),
        many: measured(many, args.rounds, warm=False) | spark(many),
        args.large: measured(args.large, 1, warm=False, ways=LARGE),
        args.huge: huge(args.huge),
    }
    text = _TEXT.format(few=figures(found[few][FIRST].runs), many=figures(found[many][FIRST].runs))
    lines = [*compared(many, found[many]), *largest(args.huge, found[args.huge])]
    return put(section(TITLE, text, lines, LIBRARIES, table(found)))


FIRST = ("native", "numpy")
WAYS: tuple[Way, ...] = (FIRST, *((who, engine) for engine in ENGINES for who in WHO))
LARGE: tuple[Way, ...] = tuple(way for way in WAYS if way[0] != "whole")
HUGE: tuple[Way, ...] = (FIRST, ("native", "polars"), ("tables", "polars"))


def measured(people: int, rounds: int, *, warm: bool, ways: tuple[Way, ...] = WAYS) -> dict[Way, Cost]:
    """What each way costs. Raises ValueError where two ways came to different tables."""
    costs = dict(zip(ways, alternating(_calls(people, ways), rounds, print, inside=True, warm=warm), strict=True))
    agreed(costs)
    return costs


def huge(people: int) -> dict[Way, Cost]:
    """What polars costs beside the floor; without a way that did not end, as for want of memory."""
    found: dict[Way, Cost] = {}
    for way in HUGE:
        try:
            found |= measured(people, 1, warm=False, ways=(way,))
        except CalledProcessError as error:
            print(error)
    return found


def spark(people: int) -> dict[Way, Cost]:
    """The same on Spark, once, where it is installed; nothing where a way did not end."""
    if not find_spec("pyspark"):
        return {}
    os.environ.setdefault("PYSPARK_SUBMIT_ARGS", HEAP)
    ways: tuple[Way, ...] = (("native", "spark"), ("tables", "spark"))
    found = {}
    for way, call in zip(ways, _calls(people, ways), strict=True):
        try:
            cost, printed = once(call, PATIENCE)
        except CalledProcessError as error:
            print(error)
            continue
        if printed:
            found[way] = inner(cost, printed)
            print(way, found[way].seconds)
    return found if len(found) == len(ways) else {}


def _calls(people: int, ways: tuple[Way, ...]) -> list[list[str]]:
    folder = data.kept(f"codes-{people}", lambda path: data.run("benchmarks.compute_data", str(people), str(path)))
    return [[sys.executable, "-m", "benchmarks.compute_alone", *way, str(folder)] for way in ways]


def agreed(costs: dict[Way, Cost]) -> None:
    """Nothing. Raises ValueError where two ways came to different tables."""
    if len(checks := {cost.check for cost in costs.values()}) > 1:
        raise ValueError(checks)


def compared(people: int, costs: dict[Way, Cost]) -> list[Line]:
    """The comparisons that have a goal. Raises ValueError where two ways came to different tables."""
    agreed(costs)
    rows = f"{people * SKILLS:,} rows"
    lines = [
        Line(f"{rows}, `asn` / {said(native)}", ours.seconds, costs[native].seconds, "s", NATIVE)
        for (who, engine), ours in costs.items()
        if who == "tables"
        for native in [("native", engine)]
    ]
    return lines + [
        Line(f"{rows}, `asn` on {engine} / numpy", costs["tables", engine].seconds, costs[FIRST].seconds, "s", most)
        for engine, most in FLOOR.items()
    ]


def largest(people: int, costs: dict[Way, Cost]) -> list[Line]:
    """The same of the largest size, where it ended. Raises ValueError where two ways came to different tables."""
    agreed(costs)
    ours, own = costs.get(("tables", "polars")), costs.get(("native", "polars"))
    rows, lines = f"{people * SKILLS:,} rows", list[Line]()
    if ours and own:
        lines.append(Line(f"{rows}, `asn` / own code of polars", ours.seconds, own.seconds, "s", CLOSE))
    if ours:
        lines.append(Line(f"{rows}, `asn` on polars / the goal, peak memory", ours.mib, MEMORY, "MiB", 1))
    return lines


def table(found: dict[int, dict[Way, Cost]]) -> str:
    """Every way by size, beside the engine's own code and beside the floor."""
    head = "| rows | way | s | processor s | MiB | x own code | x floor |\n|--:|---|--:|--:|--:|--:|--:|"
    rows = (
        f"| {people * SKILLS:,} | {said(way)} | {amount(cost.seconds)} | {amount(cost.processor)} | {cost.mib:,.0f} "
        f"| {_times(cost, costs.get(('native', way[1])))} | {_times(cost, costs.get(FIRST))} |"
        for people, costs in found.items()
        for way, cost in costs.items()
    )
    return "\n".join([head, *rows])


def _times(cost: Cost, other: Cost | None) -> str:
    return f"{cost.seconds / other.seconds:.2f}" if other else "-"


def said(way: Way) -> str:
    """What a way is called."""
    if way == FIRST:
        return "numpy on dense codes (floor)"
    return WHO[way[0]].format("Spark SQL" if way[1] == "spark" else way[1])


_TEXT = """
Two roll-ups with all their columns (by unit: people, complete, mean JPM, categories, pairs, gaps, shares, the weakest
competency; by competency: pairs, assessed, states, gaps, shares) from the same frames of codes in memory, about 20
assessments a person; the newest day of a pair counts, and none where its levels contradict each other. Every way gives
the same check sum over both tables to the last digit. Seconds begin with what is imported and a session that runs;
figures are {few} of the smallest size, {many} of the next, of one run of the others and on Spark. *asn* is the gap
stage with these two tables and the totals; *with every problem* also looks for contradictions, expired assessments,
people without a standard and competencies that nobody asks for, and says where each stands. Goals are of the second
size; in the first, what a call costs whatever its size, a tenth of a second, is half of all. The largest size is for
polars alone, for it must fit into memory as frames before the first second counts. Processor time of Spark is that of
Python alone.
"""


if __name__ == "__main__":
    sys.exit(main())
