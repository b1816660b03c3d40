"""How many processes this machine has the cores and the memory for."""

from __future__ import annotations

import os

WITHOUT_KNOWING = 2  # processes, where the system does not say how much memory there is


def processes(most: int, room: int) -> int:
    """So many, at most, of which each needs so many bytes: no more than there are cores, in half of the memory."""
    memory = _memory()
    fit = memory // (2 * room) if memory else WITHOUT_KNOWING
    return max(1, min(most, _cores(), fit))


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _memory() -> int:
    """The bytes of memory of this machine, 0 where the system does not say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return 0
