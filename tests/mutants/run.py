"""`make mutants`: does a test fail for each small fault put into the parts where figures and codes are made?

mutmut puts them in, in the folder `mutants`. MUTANTS=200 tries a sample of so many of each part, always the same.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.mutants.results import PACKAGES, PREFIX, Mutant, mutants, scores
from tests.proof.page import put

ROOT = Path(__file__).parents[2]
GOAL = 85
SAMPLE = int(os.environ.get("MUTANTS", "0"))
_SMALLEST = "write.safe"


def main() -> int:
    """Try them, print, write the page; 1 where a part stays below the goal, or nobody notices that a guard is gone."""
    guards, missed = dropped()
    if SAMPLE:
        tried(f"{PREFIX}{_SMALLEST}*")  # makes all of them
        tried(*sample(mutants(ROOT), SAMPLE))
    else:
        tried()
    found = mutants(ROOT)
    put("mutants", section(found, guards, missed), f"make mutants MUTANTS={SAMPLE}" if SAMPLE else "make mutants")
    return int(missed > 0 or any(score.share < GOAL for score in scores(found).values()))


def dropped() -> tuple[int, int]:
    """Let every guard be dropped in turn: how many there are, and without how many no test failed."""
    command = [sys.executable, "-m", "tests.guard.dropped"]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False).stdout
    sys.stdout.write(said)
    return len(said.splitlines()), said.count("MISSED")


def tried(*names: str) -> None:
    """Let mutmut try these, all that were not tried yet for none; one at a time."""
    program = Path(sys.executable).with_name("mutmut")
    subprocess.run([program, "run", "--max-children", "1", *names], cwd=ROOT, check=True)


def sample(found: Sequence[Mutant], most: int) -> list[str]:
    """So many of each part, the same for the same program."""
    chance = Random(2026)
    names = {part: [one.name for one in found if one.package == part] for part in PACKAGES}
    return [name for those in names.values() for name in chance.sample(those, min(most, len(those)))]


def section(found: Sequence[Mutant], guards: int, missed: int) -> str:
    """The table of the page, and why some cannot be seen."""
    parts = scores(found)
    rows = [
        f"| `{PACKAGES[part]}` | {one.tried:,} | {one.seen:,} | {one.equal} | {one.tried - one.seen - one.equal} "
        f"| **{one.share:.1f} %** | {GOAL} % |"
        for part, one in parts.items()
    ]
    total = sum(one.package != "" for one in found)
    reasons = sorted({one.reason for one in found if not one.seen and one.status is not None and one.reason})
    return _TEXT.format(
        tried=sum(one.tried for one in parts.values()),
        total=total,
        rows="\n".join(rows),
        reasons="\n".join(f"- {reason}" for reason in reasons),
        guards=guards,
        noticed=guards - missed,
    )


_TEXT = """
Small faults (another sign, constant, name, argument), one at a time; {tried:,} of {total:,} tried.

| part | faults | seen by a test | that nobody can see | not seen | score | goal |
|---|--:|--:|--:|--:|--:|--:|
{rows}

What nobody can see (`tests/mutants/equivalent.py`):

{reasons}

Guards against bad inputs and moments, each dropped in turn: {guards}; a test failed without {noticed} of them.
"""


if __name__ == "__main__":
    sys.exit(main())
