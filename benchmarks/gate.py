"""`python -m benchmarks.gate`: what the gate and the child process cost beside reading in-process."""

from __future__ import annotations

import argparse
import sys
import tempfile

from benchmarks import data
from benchmarks.lines import Line, figures, put, section
from benchmarks.measure import Cost, alternating

TITLE = "Gate and isolation"
LIBRARIES = ("numpy", "msgspec", "python-calamine", "XlsxWriter")
GOAL = 0.4  # seconds
MORE = tuple(f"Kolom {number:02}" for number in range(1, 11))


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wide, whole = data.written("wide", "benchmarks.gate", args.people), data.book(args.people)
        alone = [sys.executable, "-m", "benchmarks.gate_alone"]
        ways = [[*alone, way, wide] for way in ("guarded", "inside")]
        reading = alternating(ways, args.rounds, print, inside=True)
        ours = [*data.ASN, "gap", whole, "--as-of", data.AS_OF, "-o", f"{folder}/asn.xlsx", "--quiet"]
        gap = alternating([ours, [*alone, "gap", whole, f"{folder}/inside.xlsx"]], args.rounds, print)
    lines = compared(reading, gap, args.people)
    text = _TEXT.format(people=args.people, runs=figures(reading[0].runs), whole=figures(gap[0].runs))
    return put(section(TITLE, text, lines, LIBRARIES))


def write(path: str, people: int) -> None:
    """A clean workbook of one sheet: people in 15 columns of text."""
    from random import Random

    from benchmarks import agency

    staff = [
        [*person, *(f"{name} {number % 97}" for name in MORE)]
        for number, person in enumerate(agency.persons(Random(1), people))
    ]
    agency.save(path, [("Pegawai", ("NIP", "Nama", "Unit Kerja", "Jabatan", "Jenjang Jabatan", *MORE), staff)])


def compared(reading: list[Cost], gap: list[Cost], people: int) -> list[Line]:
    """The comparisons that have a goal, from the costs of (ours, the other's)."""
    guarded, inside = reading
    what = f"{people:,} people"
    return [
        Line(
            f"reading {what} x 15, guarded less in-process / the goal", guarded.seconds - inside.seconds, GOAL, "s", 1
        ),
        Line(f"reading {what} x 15, guarded / in-process, time", guarded.seconds, inside.seconds, "s", 2),
        Line(f"`asn gap` of {what} / the same that reads in-process, time", gap[0].seconds, gap[1].seconds, "s", 1.05),
    ]


_TEXT = """
A clean workbook of {people:,} people x 15 columns; figures are {runs} (`asn gap`: {whole}), each from the call
to the sheets. Guarded: the gate looks at the zip's directory and the head of each part, a fresh child process with
limits of time and memory reads, and its cells come back through a pipe. In-process: the same reader behind no gate.
`asn gap` begins to import its stages while the child reads, so that on two cores the guard costs nothing.
"""


if __name__ == "__main__":
    sys.exit(main())
