"""How far a run is: a first word on a terminal where work takes long, and with `--verbose` the time of each stage."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from time import perf_counter

from asnkompetensi.cli.session import Session

PATIENCE = 1.0  # seconds before anything is said


class Stages:
    """Told by the flow which stage begins."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.name = ""
        self.begun = perf_counter()
        self.word = ""
        self.is_paused = False
        self.is_due = False

    def __call__(self, name: str) -> None:
        """The stage `name` begins (empty: none does), and the one before has ended."""
        now = perf_counter()
        if self.name:
            say, spent = self.session.say, round((now - self.begun) * 1000)
            self.session.console.detail(f"{say(f'cli.tahap_{self.name}')}: {say.number(spent, 1000, 2)} s")
        self.name, self.begun = name, now

    def speak(self) -> None:
        """Say what is being done, in a line that will go away."""
        self.is_due = True
        self._put(self.session.say(f"cli.sedang_{self.name or 'read'}"))

    def show(self, line: str) -> None:
        """Say how far it is, in place of what was said before; nothing before it is time to say anything."""
        if self.is_due:
            self.hush()
            self._put(line[: self.session.console.err_width - 1])

    def _put(self, line: str) -> None:
        """A line that will go away; nothing while a person is being asked."""
        if self.is_paused:
            return
        self.word = line
        sys.stderr.write(line)
        sys.stderr.flush()

    def hush(self) -> None:
        """Take the line away."""
        if self.word:
            blank = " " * len(self.word)
            sys.stderr.write(f"\r{blank}\r")
            sys.stderr.flush()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave the line to something else for a while."""
        self.is_paused = True
        self.hush()
        self.word = ""
        try:
            yield
        finally:
            self.is_paused = False


@contextmanager
def stages(session: Session) -> Iterator[Stages]:
    """What the flow tells its stages to; on a terminal a word appears after a second and is gone at the end."""
    told = Stages(session)
    console = session.console
    timer = Timer(PATIENCE, told.speak)
    timer.daemon = True
    if console.err_terminal and not console.quiet and not console.verbose:
        timer.start()
    try:
        yield told
    finally:
        timer.cancel()
        told.hush()
