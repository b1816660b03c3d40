"""`python -m benchmarks`: every comparison in one run on one machine; writes the whole of docs/benchmarks.md.

The figures are kept in build/benchmarks.json, so that `--again` makes the page anew without measuring. A run of some
parts, or of small sizes, writes build/benchmarks.md and leaves page and figures alone: a page is of one run.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks import report
from benchmarks.data import DATA, ROOT
from benchmarks.lines import OUT
from benchmarks.measure import UNTIL
from benchmarks.parts import PARTS, STANDARD, Part

PAGE, BUILD = ROOT / "docs" / "benchmarks.md", ROOT / "build"
PATIENCE = 4  # times the minutes of a part, after which it is ended


def main() -> int:
    """Measure and write; 1 where a goal was missed, 2 where a part broke down."""
    args = _arguments()
    BUILD.mkdir(exist_ok=True)
    parts = [part for part in PARTS if part.name in args.only] if args.only else list(PARTS)
    small = args.small or args.budget < STANDARD / 2
    whole = not small and len(parts) == len(PARTS)
    figures = BUILD / ("benchmarks.json" if whole or args.again else "trial.json")
    if not args.again:
        facts = {**report.machine(), "whole": whole}
        for found in measured(parts, args.budget, args.repeat, small=small):  # what is there when somebody ends it
            figures.write_text(json.dumps({**facts, "parts": found}, indent=1), encoding="utf-8")
    run = json.loads(figures.read_text(encoding="utf-8"))
    page = PAGE if run["whole"] else BUILD / "benchmarks.md"
    page.write_text(report.page(run), encoding="utf-8", newline="\n")
    for name, minutes, state in ((part["name"], part["minutes"], part["state"]) for part in run["parts"]):
        print(f"{name:12} {minutes:5.1f} min  {state}")
    print(page)
    return report.status(run)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    names = [part.name for part in PARTS]
    parser.add_argument("--only", type=lambda text: text.split(","), help=f"of {', '.join(names)}", metavar="NAME,...")
    parser.add_argument("--repeat", type=int, help="rounds of every part that has some", metavar="N")
    parser.add_argument("--budget", type=float, default=STANDARD, help=f"minutes (default: {STANDARD:g})")
    parser.add_argument("--small", action="store_true", help="a trial of small sizes, as a budget below the half is")
    parser.add_argument("--again", action="store_true", help="measure nothing: the page anew from the last whole run")
    args = parser.parse_args()
    if unknown := set(args.only or ()) - set(names):
        parser.error(f"--only: {', '.join(sorted(unknown))}")
    return args


def measured(parts: list[Part], budget: float, repeat: int | None, *, small: bool) -> Iterator[list[dict[str, Any]]]:
    """After each part what all until then have found, with their minutes, which share out the budget, and states."""
    found: list[dict[str, Any]] = []
    share = 60 * budget / sum(part.minutes for part in parts)
    with tempfile.TemporaryDirectory() as folder:
        for part in parts:
            print(f"== {part.name}", flush=True)
            begun = time.time()
            section, state = _section(part.call(repeat, small=small), folder, share * part.minutes)
            minutes = (time.time() - begun) / 60
            found.append({"name": part.name, "minutes": minutes, "state": state, "section": section})
            yield found


def _section(call: list[str], folder: str, seconds: float) -> tuple[dict[str, Any] | None, str]:
    """What one part has left, None where it left nothing; and how it ended."""
    out = Path(folder, "section.json")
    out.unlink(missing_ok=True)
    told = {OUT: str(out), DATA: folder, UNTIL: str(time.time() + seconds), "PYTHONPATH": _path()}
    process = subprocess.Popen(
        [sys.executable, "-m", *call], cwd=ROOT, env={**os.environ, **told}, start_new_session=True
    )
    try:
        status = process.wait(max(PATIENCE * seconds, 120))
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None, "took too long and was ended"
    if not out.exists():
        return None, f"broke down with status {status}"
    return json.loads(out.read_text(encoding="utf-8")), "goals missed" if status else "goals met"


def _path() -> str:
    return os.pathsep.join(filter(None, [str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")]))


if __name__ == "__main__":
    sys.exit(main())
