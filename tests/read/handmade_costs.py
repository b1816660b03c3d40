"""The made files through the real `asn check`, one process each: `python -m tests.read.handmade_costs`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.corpus.process import Ended, run
from tests.read.handmade_cases import CASES, Case

SECONDS, PATIENCE = 5, 60
_MAKE = (
    "import sys; from tests.read.handmade_cases import CASES; sys.stdout.buffer.write(CASES[int(sys.argv[1])].make())"
)


def checked(berkas: str, folder: Path) -> Ended:
    """`asn check` of one file."""
    return run([sys.executable, "-m", "asnkompetensi", "check", berkas, "-f", "json"], PATIENCE, folder)


def codes(ended: Ended) -> set[str]:
    """The problems that a check told of."""
    if ended.out:
        return {problem["kode"] for problem in json.loads(ended.out)["masalah"]}
    return {ended.err.partition("[")[2].partition("]")[0]}


def faults(case: Case, ended: Ended) -> Iterator[str]:
    """What is not as it should be."""
    if ended.status not in (1, 3):
        yield f"status {ended.status}"
    if not set(case.kode) <= codes(ended):
        yield f"codes {sorted(codes(ended))}"
    if ended.processor > SECONDS:
        yield f"{ended.processor:.1f} s"
    if ended.mib > case.mib:
        yield f"{ended.mib:.0f} MiB"


def main() -> int:
    """Measure all, print a line for each; 1 where one is not as it should be."""
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        for number, case in enumerate(CASES):
            path = Path(name, case.berkas)
            with path.open("wb") as file:  # made elsewhere: a process begins with the size of the one that starts it
                subprocess.run([sys.executable, "-c", _MAKE, str(number)], stdout=file, check=True)
            ended = checked(case.berkas, path.parent)
            found = ", ".join(faults(case, ended))
            wrong += bool(found)
            cost = f"{ended.seconds:5.1f} s {ended.processor:5.1f} s {ended.mib:5.0f} MiB"
            sys.stdout.write(f"{case.berkas:22} {ended.status} {cost}  {found or ' '.join(sorted(codes(ended)))}\n")
            sys.stdout.flush()
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
