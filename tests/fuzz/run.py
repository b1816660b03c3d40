"""`make fuzz`: every target under libFuzzer for its share of FUZZ_SECONDS (600), then changed workbooks.

What breaks a target stays in tests/fuzz/crashes, where a test runs it ever after; docs/reliability.md has the figures.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.books import BROKEN, Outcome, books, tried
from tests.fuzz.seeds import CRASHES, SEEDS
from tests.fuzz.targets import TARGETS
from tests.proof.page import put

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "fuzz"
SECONDS = int(os.environ.get("FUZZ_SECONDS", "600"))
FILES = int(os.environ.get("FUZZ_FILES", "20000"))
_LIMITS = ("-timeout=10", "-rss_limit_mb=2048", "-max_len=16384", "-print_final_stats=1", "-verbosity=1")
_TRIED = re.compile(r"^#(\d+)\s", re.MULTILINE)
_COVERED = re.compile(r"\bcov: (\d+)")


@dataclass(frozen=True)
class Tried:
    """What became of one target: inputs tried, branches met, inputs that broke it."""

    inputs: int
    branches: int
    crashes: int


def main() -> int:
    """Try all, print, write the page; 1 where anything broke."""
    found = {name: fuzzed(name, max(1, SECONDS // len(TARGETS))) for name in TARGETS}
    changed = tried(books(), FILES, seed=2026)
    put("fuzz", section(found, changed), f"make fuzz FUZZ_SECONDS={SECONDS} FUZZ_FILES={FILES}")
    return int(any(one.crashes for one in found.values()) or bool(changed.unanswered))


def fuzzed(name: str, seconds: int) -> Tried:
    """One target for so long, in a process of its own that ends at the first crash."""
    crashes, corpus = CRASHES / name, BUILD / name
    for folder in (crashes, corpus):
        folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(SEEDS[name]):
        (corpus / f"seed-{number}").write_bytes(data)
    before = len(list(crashes.iterdir()))
    command = [sys.executable, "-m", "tests.fuzz.one", name, str(corpus), str(crashes), f"-max_total_time={seconds}"]
    done = subprocess.run(
        [*command, f"-artifact_prefix={crashes}/", *_LIMITS], cwd=ROOT, capture_output=True, text=True, check=False
    )
    broke = len(list(crashes.iterdir())) - before
    if done.returncode:
        sys.stderr.write(done.stderr[-4000:])
        broke = max(broke, 1)
    if not broke:
        crashes.rmdir() if not before else None
    return Tried(*counted(done.stderr), broke)


def counted(said: str) -> tuple[int, int]:
    """Inputs tried and branches met, from what libFuzzer says on its way."""
    tried_so_far, met = _TRIED.findall(said), _COVERED.findall(said)
    return int(tried_so_far[-1]) if tried_so_far else 0, int(met[-1]) if met else 0


def section(found: dict[str, Tried], changed: Outcome) -> str:
    """The table of the page, and what became of the changed workbooks."""
    rows = [
        f"| {name} | {TARGETS[name].what} | {one.inputs:,} | {one.branches:,} | {one.crashes} |"
        for name, one in found.items()
    ]
    rows.append(f"| workbooks | a sheet or a problem with words | {changed.files:,} | | {len(changed.unanswered)} |")
    return _TEXT.format(
        rows="\n".join(rows),
        codes=", ".join(f"`{kode}` {count:,}" for kode, count in changed.codes.most_common()),
        broken=changed.codes[BROKEN],
        slowest=changed.slowest,
    )


_TEXT = """
Coverage-guided (atheris, libFuzzer), each target for the same time. Then whole workbooks with one to six changes in the
file or in a part of it, read by the child process as in any call, a hundred to a call.

| what is fed | what must hold | inputs | branches met | broke |
|---|---|--:|--:|--:|
{rows}

What was told of the workbooks: {codes}.
In {broken:,} of them every reader broke down, inside the child, which costs no other file anything; the slowest hundred
took {slowest:.0f} s.
"""


if __name__ == "__main__":
    sys.exit(main())
