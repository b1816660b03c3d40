"""Things that lead back to themselves: units above each other, names that mean each other."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def circles(leads: Mapping[T, T]) -> list[tuple[T, ...]]:
    """The circles in what leads to what, each once, from the member that is met first; one that leads to itself too.

    What merely leads into a circle is no part of it.
    """
    found: list[tuple[T, ...]] = []
    done: set[T] = set()
    for start in leads:
        path: dict[T, int] = {}
        at = start
        while at in leads and at not in done and at not in path:
            path[at] = len(path)
            at = leads[at]
        if at in path:
            found.append(tuple(path)[path[at] :])
        done.update(path)
    return found
