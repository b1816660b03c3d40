"""Signals that wait."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from types import FrameType

import pytest

from asnkompetensi.write.interrupts import waiting

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@pytest.fixture(autouse=True)
def handlers() -> Iterator[list[object]]:
    def interrupt(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = [signal.signal(number, interrupt) for number in ENDING]
    yield [interrupt] * len(ENDING)
    for number, handler in zip(ENDING, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_waits_until_all_is_done(number: signal.Signals, handlers: list[object]) -> None:
    done: list[int] = []

    def work() -> None:
        with waiting():
            signal.raise_signal(number)
            done.append(1)

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == [1]
    assert [signal.getsignal(one) for one in ENDING] == handlers


def test_without_a_signal_nothing_is_changed(handlers: list[object]) -> None:
    with waiting():
        pass
    assert [signal.getsignal(one) for one in ENDING] == handlers


def test_a_fault_is_told_and_the_handlers_come_back(handlers: list[object]) -> None:
    with pytest.raises(PermissionError), waiting():
        raise PermissionError
    assert [signal.getsignal(one) for one in ENDING] == handlers


def test_what_the_caller_ignores_stays_ignored() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with waiting():
        signal.raise_signal(signal.SIGHUP)
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


def test_another_thread_waits_for_nothing() -> None:
    done: list[int] = []

    def work() -> None:
        with waiting():
            done.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [1]
