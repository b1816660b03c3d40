"""Runs a file of tasks in this process and writes what it held after each task: `python long_run.py asn.toml out.json`.

Memory is what belongs to the process alone, in KiB; handles are open file descriptors; children are processes that it
started and did not bury.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from asnkompetensi.cli.batch import journal
from asnkompetensi.cli.main import run


def held() -> dict[str, int]:
    """What this process holds now."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    memory = sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Dirty:", "Private_Clean:")))
    children = [path.read_text().split() for path in Path("/proc/self/task").glob("*/children")]
    return {"kib": memory, "handles": len(list(Path("/proc/self/fd").iterdir())), "children": sum(map(len, children))}


def main(file: str, out: str) -> int:
    """Run the tasks, and take a sample after each."""
    samples: list[dict[str, int]] = []
    tell = journal.Journal.task

    def told(self: journal.Journal, ended: Any) -> None:
        tell(self, ended)
        samples.append(held() | {"status": ended.entry.status})

    journal.Journal.task = told  # type: ignore[method-assign]
    status = run(["run", file, "--as-of", "2026-03-31"])
    Path(out).write_text(json.dumps(samples))
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
