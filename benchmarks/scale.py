"""`python -m benchmarks.scale`: what `asn gap` costs from a thousand people to a nation, as tables and as a plot."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks import data
from benchmarks.agency import COMPETENCIES
from benchmarks.lines import Line, amount, put, section
from benchmarks.measure import Cost, alternating
from benchmarks.plot import Panel, picture

TITLE = "Cost by size"
LIBRARIES = ("pandas", "narwhals", "polars", "pyarrow", "duckdb")
PEOPLE = (1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 80_000)
ROWS = (200_000, 2_000_000, 20_000_000, 100_000_000)
LARGEST = 12 * 1024.0  # MiB that a hundred million rows may take
BOOKS, NATION, PLAIN = "asn gap, workbook", "asn gap, Parquet, polars", "own code of polars"
CLOSE = 1.1  # times the own code of polars
MORE = 1.4  # times the cost of a row in a quarter of the size or less
Costs = Mapping[int, Cost]  # by rows


def main() -> int:
    """Measure, print, write the section; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=PEOPLE[-1], help="people of the largest workbook")
    parser.add_argument("--rows", type=int, default=ROWS[-1], help="of the largest Parquet folder")
    parser.add_argument("--picture", type=Path, help="an SVG of both")
    args = parser.parse_args()
    sizes = [people for people in PEOPLE if people < args.most] + [args.most]
    books = {people * len(COMPETENCIES): measured(data.book(people)) for people in sizes}
    many = [rows for rows in ROWS if rows < args.rows] + [args.rows]
    nation, plain = ({rows: cost for rows in many if (cost := of(rows))} for of in (nationwide, own_code))
    costs: dict[str, Costs] = {BOOKS: books, NATION: nation, PLAIN: plain}
    if args.picture:
        args.picture.write_text(drawn(costs), encoding="utf-8", newline="\n")
    return put(section(TITLE, _TEXT, compared(costs), LIBRARIES, "\n\n".join([PICTURE, table(costs)])))


def measured(source: str) -> Cost:
    """One `asn gap` of a workbook to a workbook."""
    with tempfile.TemporaryDirectory() as folder:
        call = [*data.ASN, "gap", source, "--as-of", data.AS_OF, "-q", "--exit-zero", "-o", f"{folder}/gap.xlsx"]
        (cost,) = alternating([call], 1, print, warm=False)
    return cost


def nationwide(rows: int) -> Cost | None:
    """One `asn gap` of a Parquet folder by unit, on polars; None where it did not end well."""
    given = ["--as-of", data.AS_OF, "-q", "--exit-zero", "--by", "unit", "--engine", "polars"]
    with tempfile.TemporaryDirectory() as folder:
        return _tried([*data.ASN, "gap", country(rows), *given, "-o", f"{folder}/gap.csv"])


def own_code(rows: int) -> Cost | None:
    """The figures by unit and by competency of a script of polars that scans the same files; None as above."""
    return _tried([sys.executable, "-m", "benchmarks.scale_plain", country(rows)])


def _tried(command: list[str]) -> Cost | None:
    try:
        (cost,) = alternating([command], 1, print, warm=False)
    except subprocess.CalledProcessError as error:
        print(error)
        return None
    return cost


def country(rows: int) -> str:
    """The folder of a nation of so many assessments."""
    people = str(rows // len(COMPETENCIES))
    return str(data.kept(f"nation-{people}", lambda path: data.run("benchmarks.nation", people, str(path))))


def compared(costs: Mapping[str, Costs]) -> list[Line]:
    """Whether a row costs more in the largest size than in the largest of a quarter of it, and the nation's goals."""
    lines = []
    for name in (BOOKS, NATION):
        of = costs[name]
        most = max(of, default=0)
        quarter = max((size for size in of if size * 4 <= most), default=0)
        if not quarter:
            continue
        for what, unit, each in (("time", "us", 1e6), ("peak memory", "KiB", 1024)):
            one, other = (
                each * (of[size].seconds if what == "time" else of[size].mib) / size for size in (most, quarter)
            )
            lines.append(Line(f"{name}: a row of {most:,} / a row of {quarter:,}, {what}", one, other, unit, MORE))
    ours, plain = costs[NATION], costs[PLAIN]
    if most := max(ours, default=0):
        lines.append(Line(f"{most:,} rows / the goal, peak memory", ours[most].mib, LARGEST, "MiB", 1))
    if both := max(set(ours) & set(plain), default=0):
        lines.append(Line(f"{both:,} rows / {PLAIN}, time", ours[both].seconds, plain[both].seconds, "s", CLOSE))
    return lines


def drawn(costs: Mapping[str, Costs]) -> str:
    """The plot: time and memory by rows."""
    time = {name: [(size, cost.seconds) for size, cost in of.items()] for name, of in costs.items()}
    memory = {name: [(size, cost.mib) for size, cost in of.items()] for name, of in costs.items()}
    panels = {"seconds, whole process": time, "peak memory, MiB": memory}
    return picture(
        [Panel(title, "assessments", lines, max(lines[NATION], default=None)) for title, lines in panels.items()]
    )


def table(costs: Mapping[str, Costs]) -> str:
    """What each size costs."""
    head = "| assessments | way | s | processor s | MiB | us a row |\n|--:|---|--:|--:|--:|--:|"
    rows = (
        f"| {size:,} | {name} | {amount(cost.seconds)} | {amount(cost.processor)} | {cost.mib:,.0f} "
        f"| {amount(1e6 * cost.seconds / size)} |"
        for name, of in costs.items()
        for size, cost in of.items()
    )
    return "\n".join([head, *rows])


PICTURE = """![Seconds and MiB by the number of assessments, both by powers of ten](pictures/scale.svg)

What grows in proportion to its size runs beside the dashed line; what is flat at first is the start of the program."""
_TEXT = """
One run of each size. Workbooks have 20 competencies a person and give all nine sheets; Parquet folders
(`benchmarks/nation.py`: people in one file, assessments in a folder for each agency) give the table by unit with every
check, by `--engine polars`. The script of polars (`benchmarks/scale_plain.py`) makes the same figures of the same
files, by unit and by competency: it trusts every NIP, name and level as it stands, and tells of no problem. Two pairs
of a hundred were not assessed: a hundred million are 98 million assessments of five million people.
"""


if __name__ == "__main__":
    sys.exit(main())
