"""Each guard dropped in turn, in a copy of the program: its test must fail. `python -m tests.guard.dropped [word]`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.guard.guards import GUARDS, Guard
from tests.guard.guards_outputs import OUTPUTS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "asnkompetensi"
EVERY = (*GUARDS, *OUTPUTS)


def noticed(guard: Guard, copy: Path) -> bool:
    """Whether its test fails in a copy of the program that lacks the guard; the copy is whole again afterwards."""
    file = copy / "asnkompetensi" / guard.file
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace(guard.text, guard.without, 1), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", guard.test]
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTEST"))}
    environ = ours | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False).returncode == 1
    finally:
        file.write_text(whole, encoding="utf-8")


def main(words: list[str]) -> int:
    """Drop each guard (or those with a word in their hazard), print how it went; 1 where one was not missed."""
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        shutil.copytree(PACKAGE, Path(name, "asnkompetensi"), ignore=shutil.ignore_patterns("__pycache__"))
        for guard in EVERY:
            if all(word in guard.hazard for word in words):
                found = noticed(guard, Path(name))
                missed += not found
                sys.stdout.write(f"{'noticed' if found else 'MISSED '}  {guard.hazard}\n")
                sys.stdout.flush()
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
