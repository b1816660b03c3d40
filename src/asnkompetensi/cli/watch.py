"""Who watches while a plan is sought: the clock, the person at the terminal, and Ctrl-C."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from time import monotonic
from types import FrameType

from asnkompetensi.cli.stages import Stages
from asnkompetensi.cli.witness import is_heard
from asnkompetensi.model.kinds import HUNDREDTH_UNIT


class Clock:
    """A watch (:class:`asnkompetensi.model.plan.Watch`) of so many seconds from the first time that it is asked.

    The first Ctrl-C while it runs asks for the best plan so far, unless a batch runs, which is interrupted as a whole;
    the second ends the run, as any does before.
    """

    def __init__(self, seconds: float, stages: Stages, *, is_batch: bool = False) -> None:
        self.seconds = seconds
        self.stages = stages
        self.is_batch = is_batch
        self.begun: float | None = None
        self.reached = (0.0, 0.0)
        self.is_stopped = False
        self.is_over = False

    def left(self) -> float:
        """Seconds that are left; the first question starts the clock."""
        if self.begun is None:
            self.begun = monotonic()
        return self.begun + self.seconds - monotonic()

    def stopped(self) -> bool:
        """Whether Ctrl-C was pressed."""
        return self.is_stopped

    def tell(self, value: float, bound: float) -> None:
        """Show how far the search is, on a terminal."""
        self.reached = (value, bound)
        if self.begun is not None and not self.is_stopped:
            self.stages.follow(self._line)

    def interrupt(self, _: int, __: FrameType | None) -> None:
        """Ctrl-C."""
        if self.begun is None or self.is_stopped or self.is_batch:
            self.is_over = True
            raise KeyboardInterrupt
        self.is_stopped = True
        self.stages.follow(None)
        with self.stages.paused():
            self.stages.session.console.tell(self.stages.session.say("cli.rencana_dihentikan"))

    def _line(self) -> str:
        say, (value, bound) = self.stages.session.say, self.reached
        apart = 100 * (bound - value) / bound if bound > 0 else 0.0
        shown = {"nilai": value, "batas": bound, "selisih": apart}
        numbers = {name: say.number(round(one * HUNDREDTH_UNIT), HUNDREDTH_UNIT, 2) for name, one in shown.items()}
        times = {"detik": round(self.seconds - self.left()), "paling_lama": round(self.seconds)}
        return say("cli.rencana_sejauh_ini", **numbers, **{name: say.number(one) for name, one in times.items()})


@contextmanager
def watching(seconds: float, stages: Stages) -> Iterator[Clock]:
    """A clock that hears Ctrl-C, unless that is ignored or somebody else's (another thread, a caller).

    A run that shall end does, whatever a search made of the interruption.
    """
    clock = Clock(seconds, stages, is_batch=is_heard())
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler or current_thread() is not main_thread():
        yield clock
        return
    signal.signal(signal.SIGINT, clock.interrupt)
    try:
        yield clock
    finally:
        signal.signal(signal.SIGINT, before)
    if clock.is_over:
        raise KeyboardInterrupt
