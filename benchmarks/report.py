"""The page of benchmarks from the figures of one run: one tree, one machine, one day."""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks.lines import Line, Section, amount, loaded, markdown

ROOT = Path(__file__).parents[1]
_HEAD = """# Benchmarks

Everything on this page was measured in one run of one tree on one machine: whole processes, run in turn (A B C A B C).
Ratios count; seconds and MiB are those of one machine. Processor time is that of a process with all it waited for, peak
memory that of the whole tree of processes at one moment. `make benchmark` measures again, `python -m benchmarks --help`
tells of parts and trials. Goals are upper limits of a ratio, unless they say *at least*.
"""


def machine() -> dict[str, str]:
    """The tree, the day and the machine of a run."""
    git = ["git", "-C", str(ROOT)]
    tree = subprocess.run([*git, "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=True).stdout
    changed = subprocess.run([*git, "status", "--porcelain", "--untracked-files=no"], capture_output=True, check=True)
    return {
        "commit": tree.strip() + (" with changes" if changed.stdout else ""),
        "day": str(datetime.now(UTC).date()),
        "machine": f"{platform.system()} {platform.machine()}, {_processor()}, {os.cpu_count()} cores, {_memory()} GiB",
        "python": platform.python_version(),
    }


def page(run: dict[str, Any]) -> str:
    """The whole page: head, goals in sum, what was left out, every section."""
    sections = [loaded(part["section"]) for part in run["parts"] if part["section"]]
    names = sorted({name for section in sections for name in section.libraries}, key=str.lower)
    versions = ", ".join(f"{name} {said}" for name in ("asnkompetensi", *names) if (said := _version(name)))
    minutes = sum(part["minutes"] for part in run["parts"])
    facts = f"{run['day']}; commit {run['commit']}; {run['machine']}; Python {run['python']}; {minutes:.0f} minutes."
    left = [f"- {part['name']}: {part['state']}" for part in run["parts"] if not part["section"]]
    out = ["Not in this run:\n\n" + "\n".join(left) + "\n"] if left else []
    parts = [_HEAD, f"{facts}\n\n{versions}.\n", _goals(sections), *out, *map(markdown, sections)]
    return "\n".join(parts)


def status(run: dict[str, Any]) -> int:
    """2 where a part left no section, 1 where a goal was missed, else 0."""
    if any(part["section"] is None for part in run["parts"]):
        return 2
    return int(any(loaded(part["section"]).missed for part in run["parts"]))


def _goals(sections: list[Section]) -> str:
    """How many goals were met in each section, and those that were missed."""
    rows = []
    for section in sections:
        if section.lines:
            missed = "; ".join(f"{line.name} ({_said(line)})" for line in section.missed) or "-"
            met = len(section.lines) - len(section.missed)
            rows.append(f"| {section.title} | {met} of {len(section.lines)} | {missed} |")
    return "\n".join(["| section | goals met | missed (ratio, goal) |", "|---|--:|---|", *rows, ""])


def _said(line: Line) -> str:
    return f"{amount(line.ratio)}, {'at least ' if line.least else ''}{line.goal:g}"


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "processor unknown"
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def _memory() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
