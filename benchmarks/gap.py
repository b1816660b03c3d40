"""`python -m benchmarks.gap`: from a workbook to a workbook, by `asn gap`, by scripts, by LibreOffice."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks import data
from benchmarks.agency import COMPETENCIES
from benchmarks.lines import Line, costs_table, figures, put, section
from benchmarks.measure import Cost, alternating
from benchmarks.recalculated import PROFILE

TITLE = "From workbook to workbook"
LIBRARIES = ("pandas", "numpy", "narwhals", "polars", "openpyxl", "XlsxWriter", "python-calamine")
PANDAS, POLARS = "`asn gap`", "`asn gap --engine polars`"
PLAIN, FAST, OFFICE = "plain script", "pandas, calamine and XlsxWriter used well", "LibreOffice recalculation"
GOALS = {  # by the place of the size: ours, the other, time at most
    0: ((PANDAS, PLAIN, 0.15), (POLARS, PLAIN, 0.12), (PANDAS, OFFICE, 0.03)),
    1: ((PANDAS, PLAIN, 0.10), (POLARS, PLAIN, 0.08), (PANDAS, FAST, 0.5), (POLARS, FAST, 0.35)),
}
MEMORY = 0.3
OOXML = "xlsx:Calc MS Excel 2007 XML"


def main() -> int:
    """Measure, print, write the section; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, nargs="+", default=[10_000, 80_000], help="two sizes at most")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    found = [measured(people, place, args.rounds) for place, people in enumerate(args.people)]
    lines = [line for place, costs in enumerate(found) for line in compared(costs, args.people[place], place)]
    tables = [
        costs_table(f"{people:,} people", [*costs.items()], [*costs].index(PLAIN))
        for people, costs in zip(args.people, found, strict=True)
    ]
    runs = ", ".join(
        f"{figures(costs[PANDAS].runs)} for {people:,} people" for people, costs in zip(args.people, found, strict=True)
    )
    text = _TEXT.format(runs=runs, competencies=len(COMPETENCIES))
    return put(section(TITLE, text, lines, LIBRARIES, "\n\n".join(tables)))


def measured(people: int, place: int, rounds: int) -> dict[str, Cost]:
    """What each way costs: the larger size once, the smaller one in rounds, and by LibreOffice, too, once."""
    book = data.book(people)
    with tempfile.TemporaryDirectory() as folder:
        ours = [*data.ASN, "gap", book, "--as-of", data.AS_OF, "-o", f"{folder}/asn.xlsx", "-q"]
        calls = {
            PANDAS: ours,
            POLARS: [*ours, "--engine", "polars"],
            FAST: [sys.executable, "-m", "benchmarks.fast", book, f"{folder}/fast.xlsx"],
            PLAIN: [sys.executable, "-m", "benchmarks.naive", book, f"{folder}/plain.xlsx"],
        }
        times = rounds if place == 0 else 1
        costs = dict(zip(calls, alternating([*calls.values()], times, print, warm=False), strict=True))
        if place == 0 and (office := shutil.which("soffice")):
            costs[OFFICE] = _recalculated(office, book, Path(folder))
    return costs


def _recalculated(office: str, book: str, folder: Path) -> Cost:
    """What LibreOffice takes to open a workbook of formulas, compute and save it: its second start with a profile."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
    small, large = folder / "small.xlsx", folder / "large.xlsx"
    for path, source in ((small, data.book(50)), (large, book)):
        data.run("benchmarks.recalculated", source, str(path))
    start = [office, f"-env:UserInstallation={profile.parent.as_uri()}", "--headless", "--convert-to", OOXML,
             "--outdir", str(folder / "office")]  # fmt: skip
    alternating([[*start, str(small)]], 1, print, warm=False)
    (cost,) = alternating([[*start, str(large)]], 1, print, warm=False)
    return cost


def compared(costs: dict[str, Cost], people: int, place: int) -> list[Line]:
    """The comparisons that have a goal, of what was measured."""
    lines = [
        Line(f"{people:,} people, {one} / {other}, time", costs[one].seconds, costs[other].seconds, "s", goal)
        for one, other, goal in GOALS[place]
        if other in costs
    ]
    what = f"/ {PLAIN}, peak memory"
    memory = [
        Line(f"{people:,} people, {one} {what}", costs[one].mib, costs[PLAIN].mib, "MiB", MEMORY)
        for one in (PANDAS, POLARS)
    ]
    return [*lines, *memory]


_TEXT = """
{competencies} competencies; figures are {runs}. The plain script (`benchmarks/naive.py`) reads with pandas
and openpyxl and writes the same nine sheets, with the same numbers (a test compares them), bold frozen headings,
filters, widths, a heat map and a chart; it looks at no cell's type, reports no fault and keeps no origin. The same with
fast libraries is `benchmarks/fast.py`. Gaps of more rows than a sheet can hold go on in a second one, by each of them.
LibreOffice computes formulas of the gaps alone (`benchmarks/recalculated.py`), once, without a window.
"""


if __name__ == "__main__":
    sys.exit(main())
