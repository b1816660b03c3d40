"""Two periods side by side: a line from the old value to the new one for each name, on one scale of percent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """A name, its old and its new value, and where they lie on the scale in percent; `shade`: 0 better, 2 worse."""

    name: str
    old: int
    new: int
    begin: str
    end: str
    shade: int


def changes(rows: Iterable[tuple[str, int, int]], *, less_is_better: bool) -> tuple[Change, ...]:
    """The lines of names with an old and a new value, on the scale from 0 to the largest of all."""
    kept = tuple(rows)
    largest = max((max(old, new) for _, old, new in kept), default=0) or 1
    return tuple(
        Change(name, old, new, _percent(old, largest), _percent(new, largest), _shade(new - old, less_is_better))
        for name, old, new in kept
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}"


def _shade(grown: int, less_is_better: bool) -> int:  # noqa: FBT001
    if not grown:
        return 3
    return 0 if (grown < 0) == less_is_better else 2
