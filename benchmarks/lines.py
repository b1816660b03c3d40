"""Comparisons, and the sections of docs/benchmarks.md that show them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from math import inf
from pathlib import Path
from typing import Any

from benchmarks.measure import Cost
from benchmarks.reasons import reason

OUT = "BENCHMARKS_OUT"  # the file for a section, for who makes a page of it
_HEAD = "| ours / the other | ours | the other | ratio | goal, at most | met |\n|---|--:|--:|--:|--:|---|"


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


@dataclass(frozen=True)
class Section:
    """What was compared: a text, a table of what each costs (none: ""), comparisons with goals, libraries used."""

    title: str
    text: str
    lines: tuple[Line, ...]
    libraries: tuple[str, ...]
    table: str = ""

    @property
    def missed(self) -> list[Line]:
        """The comparisons whose goal is not reached."""
        return [line for line in self.lines if not line.met]


def section(title: str, text: str, lines: Iterable[Line], libraries: Iterable[str], table: str = "") -> Section:
    """A section of the page."""
    return Section(title, text.strip(), tuple(lines), tuple(libraries), table.strip())


def markdown(part: Section) -> str:
    """A section as it stands on the page: text, table, ratios beside goals, and why a goal was missed."""
    parts = [f"## {part.title}", part.text, part.table]
    if part.lines:
        parts.append("\n".join([_HEAD, *map(_row, part.lines)]))
    parts.append("\n".join(f"- Missed, {line.name}: {reason(part.title, line.name)}" for line in part.missed))
    return "\n\n".join(filter(None, parts)) + "\n"


def costs_table(first: str, rows: Sequence[tuple[str, Cost]], beside: int = 0) -> str:
    """What each of several ways costs, and its seconds by those of the one at the place `beside`."""
    base = rows[beside][1].seconds
    head = f"| {first} | s | processor s | MiB | x {rows[beside][0]} |\n|---|--:|--:|--:|--:|"
    return "\n".join([head, *(f"| {name} | {_figures(cost)} | {cost.seconds / base:.2f} |" for name, cost in rows)])


def figures(runs: int) -> str:
    """What the figures are of so many runs."""
    return "of one run" if runs == 1 else f"medians of {runs} runs in turn"


def put(part: Section) -> int:
    """Print a section, and leave it where who makes a page of it has asked for it; 1 where a goal was missed."""
    print(markdown(part))
    if out := os.environ.get(OUT):
        Path(out).write_text(json.dumps(asdict(part)), encoding="utf-8")
    return int(bool(part.missed))


def loaded(kept: dict[str, Any]) -> Section:
    """A section as :func:`put` has left it."""
    lines = tuple(Line(**line) for line in kept["lines"])
    return Section(**{**kept, "lines": lines, "libraries": tuple(kept["libraries"])})


def _figures(cost: Cost) -> str:
    return f"{amount(cost.seconds)} | {amount(cost.processor)} | {cost.mib:,.0f}"


def amount(number: float) -> str:
    """A number in two figures, or in whole ones."""
    if number != number:  # noqa: PLR0124  not known
        return "-"
    return f"{number:,.0f}" if number >= 100 else f"{float(f'{number:.2g}'):g}"


def _row(line: Line) -> str:
    costs = " | ".join(f"{amount(cost)} {line.unit}" for cost in line.costs)
    goal = f"at least {line.goal:g}" if line.least else f"{line.goal:g}"
    said = "-" if line.ratio == inf else f"**{line.ratio:.2f}**"
    return f"| {line.name} | {costs} | {said} | {goal} | {'yes' if line.met else '**no**'} |"
