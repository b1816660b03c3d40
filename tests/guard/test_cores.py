from __future__ import annotations

import os

import pytest

from asnkompetensi.guard import cores

GIB = 1 << 30


@pytest.mark.parametrize(
    ("most", "room", "found"), [(10, 1, 4), (3, 1, 3), (10, 2 * GIB, 2), (10, 100 * GIB, 1), (1, 1, 1), (0, 1, 1)]
)
def test_no_more_than_cores_and_half_of_the_memory(
    most: int, room: int, found: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cores, "_cores", lambda: 4)
    monkeypatch.setattr(cores, "_memory", lambda: 8 * GIB)
    assert cores.processes(most, room) == found


def test_a_machine_that_does_not_say_its_memory_gets_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "_cores", lambda: 8)
    monkeypatch.setattr(os, "sysconf", lambda _: -1, raising=False)
    monkeypatch.setattr(cores, "_memory", lambda: 0)
    assert cores.processes(8, GIB) == cores.WITHOUT_KNOWING


def test_what_a_system_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cores._memory() >= 0
    monkeypatch.delattr(os, "sysconf", raising=False)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert (cores._memory(), cores._cores()) == (0, 1)
