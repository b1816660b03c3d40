"""`python -m benchmarks.gap`: `asn gap` beside a plain script, `--help` beside bare Python; into docs/benchmarks.md."""

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
TITLE = "Gaps"
LIBRARIES = ("pandas", "numpy", "openpyxl", "XlsxWriter", "python-calamine", "typer")


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    asn = str(Path(sys.executable).with_name("asn"))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "agency.xlsx")
        written = "from benchmarks.agency import write; import sys; write(sys.argv[1], int(sys.argv[2]))"
        subprocess.run([sys.executable, "-c", written, source, str(args.people)], cwd=ROOT, check=True)
        ours = [asn, "gap", str(source), "--as-of", AS_OF, "-o", f"{folder}/asn.xlsx", "--quiet"]
        naive = [sys.executable, str(ROOT / "benchmarks" / "naive.py"), str(source), f"{folder}/naive.xlsx"]
        gap = alternating([ours, naive], args.rounds, print)
    start = alternating([[asn, "--help"], [sys.executable, "-c", "pass"]], 2 * args.rounds, print)
    lines = compared(gap, start, args.people)
    put(section(TITLE, _TEXT.format(rounds=args.rounds, starts=2 * args.rounds), lines, LIBRARIES))
    return int(any(line.ratio > line.goal for line in lines))


def compared(gap: list[Cost], start: list[Cost], people: int) -> list[Line]:
    """The comparisons that have a goal, from the costs of (ours, the other's)."""
    what = f"`asn gap` to xlsx, {people:,} people x {len(agency.COMPETENCIES)} competencies / plain script"
    return [
        Line(f"{what}, time", gap[0].seconds, gap[1].seconds, "s", 0.30),
        Line(f"{what}, peak memory", gap[0].mib, gap[1].mib, "MiB", 0.50),
        Line("`asn --help` / `python -c pass`, time", start[0].seconds, start[1].seconds, "s", 10.0),
    ]


_TEXT = """
Medians of {rounds} runs after one to warm up ({starts} for `--help`). The plain script (`benchmarks/naive.py`) reads
with pandas and openpyxl and writes the same nine sheets, with the same numbers (a test compares them), bold frozen
headings, filters, widths, a heat map and a chart; it looks at no cell's type, reports no fault and keeps no origin.
"""


if __name__ == "__main__":
    sys.exit(main())
