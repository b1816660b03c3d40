"""Comparisons, and the sections of docs/benchmarks.md that show them: each benchmark writes its own and no other."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from math import inf
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
_HEAD = "| ours / the other | ours | the other | ratio | goal, at most |\n|---|--:|--:|--:|--:|"


@dataclass(frozen=True)
class Line:
    """One comparison: what was measured, ours, the other's, and the most that the ratio may be; `least`: the least."""

    name: str
    ours: float
    other: float
    unit: str
    goal: float
    least: bool = False

    @property
    def costs(self) -> tuple[float, float]:
        """Ours and the other's."""
        return self.ours, self.other

    @property
    def ratio(self) -> float:
        """Ours by the other's: less is better, unless there is a least; infinite where the other has nothing."""
        return self.ours / self.other if self.other else inf

    @property
    def met(self) -> bool:
        """Whether the goal is reached."""
        return self.ratio >= self.goal if self.least else self.ratio <= self.goal


def section(title: str, text: str, lines: Iterable[Line], libraries: Iterable[str]) -> str:
    """A section of the page: what was compared, the ratios, the machine and the versions."""
    rows = "\n".join(_row(line) for line in lines)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores; Python {platform.python_version()}"
    versions = ", ".join(f"{name} {version(name)}" for name in ("asnkompetensi", *libraries))
    day = datetime.now(UTC).date()
    return f"## {title}\n\n{text.strip()}\n\n{_HEAD}\n{rows}\n\n{day}; {machine}; {versions}.\n"


def replaced(page: str, written: str) -> str:
    """The page with a section in the place of the one of the same title, or at its end."""
    title = written.partition("\n")[0]
    parts = re.split(r"(?m)^(?=## )", page)
    kept = [written if part.partition("\n")[0] == title else part for part in parts]
    if written not in kept:
        kept.append(written)
    return "\n".join(part.rstrip("\n") + "\n" for part in kept)


def put(written: str) -> None:
    """Print a section, and write it into the page."""
    print(written)
    PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), written), encoding="utf-8")


def _row(line: Line) -> str:
    costs = " | ".join(f"{cost:,.0f} {line.unit}" if cost >= 100 else f"{cost:.2g} {line.unit}" for cost in line.costs)
    goal = f"at least {line.goal:g}" if line.least else f"{line.goal:g}"
    return f"| {line.name} | {costs} | **{line.ratio:.2f}** | {goal} |"
