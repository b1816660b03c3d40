"""Signals that end a run: all of them as Ctrl-C does, and after its last word at once."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from types import FrameType

NAMES = ("SIGTERM", "SIGHUP", "SIGBREAK")  # of service managers, closed terminals, Ctrl-Break of Windows


def listen() -> None:
    """Let the signals by which systems end a program interrupt it like Ctrl-C, but for ignored ones."""
    for number in _known(NAMES):
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _interrupt)


def leave() -> None:
    """Let every such signal end the process by itself: all is said and done, and Python would only complain of it."""
    for number in _known(("SIGINT", *NAMES)):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)


def abandon() -> None:
    """Say nothing of what an interrupt leaves half done: a zip with an open part complains when it is thrown away."""
    sys.unraisablehook = lambda _: None


def _known(names: tuple[str, ...]) -> Iterator[signal.Signals]:
    """Those that this system has."""
    return (signal.Signals[name] for name in names if name in signal.Signals.__members__)


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt
