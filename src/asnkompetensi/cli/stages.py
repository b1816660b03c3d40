"""How far a run is: a line on a terminal where work takes long, and with `--verbose` the time of each stage."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, RLock, Thread
from time import perf_counter

from asnkompetensi.cli.session import Session

PATIENCE = 1.0  # seconds before anything is said
AGAIN = 0.25  # seconds from one line to the next
LONG = 2  # seconds from which a stage that counts nothing tells its time
MINUTES = 100  # seconds from which time left is told in minutes
TENTHS = 10


class Stages:
    """Told by the flow which stage begins, and by some stages how much of their work is done."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.name = ""
        self.begun = perf_counter()
        self.done, self.total = 0, 0
        self.own: Callable[[], str] | None = None
        self.word = ""
        self.is_paused = False
        self.is_due = False
        self._lock = RLock()  # Ctrl-C may come while it is held

    def __call__(self, name: str) -> None:
        """The stage `name` begins (empty: none does), and the one before has ended."""
        now = perf_counter()
        if self.name:
            say, spent = self.session.say, round((now - self.begun) * 1000)
            self.session.console.detail(f"{say(f'cli.tahap_{self.name}')}: {say.number(spent, 1000, 2)} s")
        self.name, self.begun, self.own = name, now, None
        self.done, self.total = 0, 0

    def count(self, done: int, total: int) -> None:
        """So many of the things that the stage works on are done; any thread may tell."""
        self.done, self.total = done, total

    def follow(self, line: Callable[[], str] | None) -> None:
        """What tells better than the stage's own word how far it is; None: nothing does."""
        self.own = line

    def speak(self) -> None:
        """Say what is being done, and how far it is, in a line that will go away."""
        self.is_due = True
        line = self.own() if self.own else self._line(perf_counter() - self.begun)
        with self._lock:
            self._put(line[: self.session.console.err_width - 1])

    def _line(self, seconds: float) -> str:
        """The word of the stage; then what is done, its rate and the time left, or how long it has taken."""
        say = self.session.say
        word = say(f"cli.sedang_{self.name or 'read'}")
        if self.total > 1 and self.done:
            rate, left = self.done / seconds, round(seconds / self.done * (self.total - self.done))
            numbers = {"selesai": say.number(self.done), "jumlah": say.number(self.total)}
            laju = say.number(max(round(rate * TENTHS), 1), TENTHS, 1) if rate < TENTHS else say.number(round(rate))
            sisa = f"{say.number(left)} s" if left < MINUTES else f"{say.number(round(left / 60))} min"
            return f"{word} {say('cli.kemajuan', laju=laju, sisa=sisa, **numbers)}"
        return f"{word} {say.number(int(seconds))} s" if seconds >= LONG else word

    def _put(self, line: str) -> None:
        """A line that will go away, in place of the one before; nothing while a person is being asked."""
        if self.is_paused or line == self.word:
            return
        self._clear()
        self.word = line
        sys.stderr.write(line)
        sys.stderr.flush()

    def hush(self) -> None:
        """Take the line away."""
        with self._lock:
            self._clear()

    def _clear(self) -> None:
        if self.word:
            blank = " " * len(self.word)
            sys.stderr.write(f"\r{blank}\r")
            sys.stderr.flush()
        self.word = ""

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave the line to something else for a while."""
        self.is_paused = True
        self.hush()
        try:
            yield
        finally:
            self.is_paused = False


@contextmanager
def stages(session: Session) -> Iterator[Stages]:
    """What the flow tells its stages to; on a terminal a line appears after a second and is gone at the end."""
    told, over = Stages(session), Event()
    console = session.console
    clock = Thread(target=_speaking, args=(told, over), daemon=True)
    if console.err_terminal and not console.quiet and not console.verbose:
        clock.start()
    try:
        yield told
    finally:
        over.set()
        if clock.ident is not None:
            clock.join()
        told.hush()


def _speaking(told: Stages, over: Event) -> None:
    """Speak after a while, then again and again, until it is over."""
    wait = PATIENCE
    while not over.wait(wait):
        told.speak()
        wait = AGAIN
