"""`python -m benchmarks.profiles`: where the time of each hot path goes, stage by stage, and why."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks import data
from benchmarks.lines import amount, put, section

TITLE = "Profiles"
LIBRARIES = ("pandas", "narwhals", "XlsxWriter", "highspy")
TRAININGS, EACH, SEARCH = 200, 500_000, 10  # EACH: rupiah a person; SEARCH: seconds
COLUMNS = ("path", "stage", "s", "processor s", "share", "most time of its own in")
# What a stage cannot do without, and what keeps it from being as fast as that.
REASONS = {
    "start": "the interpreter and what the command line imports; no frame and no workbook library is among it",
    "read": "a child unzips and looks at each cell's type, this process imports pandas meanwhile: whichever ends last",
    "tables": "each different value is looked at once, in Python: NIPs are nearly all different",
    "resolve": "names are folded and met once each; people are sorted by unit, name and NIP",
    "check": "rules over columns; spellings of names are compared in pairs",
    "gap": "joins of the one pipeline; a problem's cells are found only for the rows that have it",
    "recommend": "offers of all gaps at once, their reasons kept for whoever asks",
    "plan": "it searches until its time is over, or the bound is reached",
    "end": "all sheets as text into one zip: deflate is half of it",
}


def main() -> int:
    """Measure, print, write the section."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = {name: profiled(call) for name, call in calls(args.people, folder).items()}
    text = _TEXT.format(people=args.people, trainings=TRAININGS, seconds=SEARCH)
    return put(section(TITLE, text, (), LIBRARIES, table(found) + "\n\n" + why(found)))


def calls(people: int, folder: str) -> dict[str, list[str]]:
    """The hot paths."""
    book, catalogue = data.book(people), data.catalogued(people, TRAININGS)
    given = ["--as-of", data.AS_OF, "-q", "--exit-zero", "-o", str(Path(folder, "out.xlsx"))]
    return {
        "`asn gap -o x.xlsx`": ["gap", book, *given],
        "`asn gap --engine polars -o x.xlsx`": ["gap", book, "--engine", "polars", *given],
        "`asn recommend -o x.xlsx`": ["recommend", catalogue, *given],
        "`asn plan -o x.xlsx`": [
            "plan", catalogue, "--budget", str(EACH * people), "--time-limit", str(SEARCH), *given,
        ],
    }  # fmt: skip


def profiled(call: list[str]) -> list[dict[str, Any]]:
    """The stages of a call as they are without a profiler, with the functions that one shows in a second run."""
    plain, deep = (
        json.loads(
            subprocess.run(
                [sys.executable, "-m", "benchmarks.profiles_alone", how, *call], check=True, capture_output=True
            ).stdout
        )
        for how in ("stages", "functions")
    )
    return [{**stage, "functions": more["functions"]} for stage, more in zip(plain, deep, strict=True)]


def table(found: dict[str, list[dict[str, Any]]]) -> str:
    """Every stage of every path."""
    rows = []
    for path, stages in found.items():
        total = sum(stage["seconds"] for stage in stages)
        for stage in stages:
            own = ", ".join(f"`{name}` {share:.0%}" for name, share in stage["functions"])
            rows.append((path, stage["name"], amount(stage["seconds"]), amount(stage["processor"]),
                         f"{stage['seconds'] / total:.0%}", own))  # fmt: skip
    body = [f"| {' | '.join(row)} |" for row in (COLUMNS, ("---", "---", "--:", "--:", "--:", "---"), *rows)]
    return "\n".join(body)


def why(found: dict[str, list[dict[str, Any]]]) -> str:
    """A sentence for each stage that was met."""
    met = dict.fromkeys(stage["name"] for stages in found.values() for stage in stages)
    return "\n".join(f"- *{name}*: {REASONS[name]}." for name in met if name in REASONS)


_TEXT = """
Calls as a user types them, {people:,} people x 20 competencies (x {trainings} trainings), from the first import of ours
to the end; stages are those that `--verbose` tells of. *start* is what comes before the first of them, *end* writing
and what is said last. Processor time holds the child that reads. The functions are from a second run under a profiler,
each with its share of its stage; what they call of libraries counts as theirs. A plan was searched for {seconds} s.
"""


if __name__ == "__main__":
    sys.exit(main())
