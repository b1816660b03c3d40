"""The limits of memory and of computing time, on each kind of system."""

from __future__ import annotations

import ctypes
import resource
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from asnkompetensi.guard import limits
from asnkompetensi.guard.limits import ExtendedLimits, allow, hold, hold_windows


def test_unix_limits_the_address_space_and_leaves_no_core(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", asked.__setitem__)
    hold(3)
    assert asked == {resource.RLIMIT_CORE: (0, 0), resource.RLIMIT_AS: (3 << 20, 3 << 20)}


def test_a_system_that_knows_no_such_limit_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(resource, "setrlimit", refuse)
    hold(3)


def test_what_was_computed_before_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "getrusage", lambda _: SimpleNamespace(ru_utime=70.25, ru_stime=0.5))
    monkeypatch.setattr(resource, "getrlimit", lambda _: (900, 1000))
    monkeypatch.setattr(resource, "setrlimit", asked.__setitem__)
    allow(30)
    assert asked == {resource.RLIMIT_CPU: (131, 1000)}


def test_a_lower_limit_of_the_caller_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(resource, "setrlimit", refuse)
    allow(3)


def test_windows_has_no_limit_of_computing_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(resource, "setrlimit", None)
    allow(3)


class Kernel:
    """Stands for a library of Windows: notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.CreateJobObjectW = self._answer("CreateJobObjectW", 7)
        self.GetCurrentProcess = self._answer("GetCurrentProcess", 9)
        self.AssignProcessToJobObject = self._answer("AssignProcessToJobObject", 1)

    def _answer(self, name: str, answer: int) -> Any:
        def call(*arguments: Any) -> int:
            self.asked.append((name, [getattr(argument, "value", argument) for argument in arguments]))
            return answer

        return call

    def SetInformationJobObject(self, job: Any, kind: int, limits: Any, size: int) -> int:  # noqa: N802 (its name there)
        held = ctypes.cast(limits, ctypes.POINTER(ExtendedLimits)).contents
        self.asked.append(("SetInformationJobObject", [job.value, kind, held.basic.flags, held.process_memory, size]))
        return 1


def test_windows_puts_the_process_into_a_job_with_a_limit() -> None:
    kernel = Kernel()
    hold_windows(kernel, 5)
    assert kernel.asked == [
        ("CreateJobObjectW", [None, None]),
        ("SetInformationJobObject", [7, 9, 0x100, 5 << 20, 144 if ctypes.sizeof(ctypes.c_void_p) == 8 else 112]),
        ("GetCurrentProcess", []),
        ("AssignProcessToJobObject", [7, 9]),
    ]


def test_windows_is_asked_on_windows_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(limits, "ctypes", SimpleNamespace(**{**vars(ctypes), "WinDLL": lambda _: kernel}))
    hold(5)
    assert len(kernel.asked) == 4
