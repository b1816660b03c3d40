"""Signals that would interrupt what must be done whole: they wait for the few renames of a result."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType

_ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


@contextmanager
def waiting() -> Iterator[None]:
    """Let signals that end a program wait until the block is done; they then do what they would have done.

    Nothing changes outside of the main thread, which no signal interrupts. SIGKILL waits for nobody.
    """
    came: list[int] = []

    def note(number: int, _: FrameType | None) -> None:
        came.append(number)

    with ExitStack() as handlers:
        for number in _known():
            handlers.callback(signal.signal, number, signal.getsignal(number))
            signal.signal(number, note)
        try:
            yield
        finally:
            handlers.close()
            if came:
                signal.raise_signal(came[0])


def _known() -> list[signal.Signals]:
    """Those that this system has and Python handles."""
    if threading.current_thread() is not threading.main_thread():
        return []
    known = (signal.Signals[name] for name in _ENDING if name in signal.Signals.__members__)
    return [number for number in known if signal.getsignal(number) is not None]
