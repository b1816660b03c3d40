"""The parent's hold on a child: started, asked, limited in time, always ended."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import IO, TypeVar, cast

from asnkompetensi.guard.frames import receive, send
from asnkompetensi.guard.inside import OUT_OF_MEMORY

Parsed = TypeVar("Parsed")

# `-I` keeps the folder and environment of the caller out; the modules' places come by pipe, so that the child finds
# the same package in every kind of installation. Nothing of the data is in arguments or environment.
_PROGRAM = (
    "import json, sys; setup = json.loads(sys.stdin.buffer.readline()); sys.path[:] = setup['path'];"
    " from {module} import main; main(setup)"
)
_KILLED_BY_SYSTEM = -9
_OUT_OF_TIME = -24  # SIGXCPU, which Windows has no name for
_INTERRUPTED = (-1, -2, -15)  # SIGHUP, SIGINT, SIGTERM: sent to the whole group, or by who ends programs one by one
_LAST_WORDS = 4096
_LAST_SECONDS = 1.0


def program(module: str) -> str:
    """What a child runs: `main` of a module of ours."""
    return _PROGRAM.format(module=module)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take: seconds, and MiB of memory."""

    detik: float = 30
    mib: int = 1024


class Death(StrEnum):
    """Why a child gave no answer."""

    TIME = "time"
    MEMORY = "memory"
    BROKEN = "broken"


class Child:
    """One child process, which runs `code`; after a death it is of no more use.

    `environment` is the child's, None for that of this process. Who begins a child in a thread gives a copy, made
    before other threads go on: while one of them sets a variable, as NumPy does when it is imported, what the system
    is to hand over moves in memory, and no child can begin (EFAULT).
    """

    def __init__(self, code: str, limits: Limits, environment: Mapping[str, str] | None = None) -> None:
        self._limits = limits
        command, pipe = [sys.executable, "-I", "-c", code], subprocess.PIPE
        self._process = subprocess.Popen(  # noqa: S603 (ourselves)
            command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment
        )
        self._words = b""
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        path = [place for place in sys.path if isinstance(place, str)]
        setup = {"path": path, "mib": limits.mib, "detik": limits.detik}
        with contextlib.suppress(OSError):
            requests = _pipe(self._process.stdin)
            requests.write(json.dumps(setup).encode() + b"\n")
            requests.flush()

    def request(self, asked: bytes, data: bytes, parse: Callable[[bytes], Parsed]) -> Parsed | Death:
        """The child's answer, as `parse` reads it; or why there is none. What cannot be parsed is no answer.

        A child that was asked to end was not broken by what it read: that interrupts us too (KeyboardInterrupt).
        """
        late = threading.Event()
        timer = threading.Timer(self._limits.detik, self._overtake, (late,))
        timer.start()
        try:
            return parse(self._exchange(asked, data))
        except (OSError, ValueError, LookupError, TypeError, OverflowError):
            status = self._ended()  # the pipe broke, or what came is no answer
            self.close()
            if status in _INTERRUPTED:
                raise KeyboardInterrupt from None
            return Death.TIME if late.is_set() else self._cause(status)
        finally:
            timer.cancel()

    @property
    def is_dead(self) -> bool:
        """Whether the child has ended, or was ended."""
        return self._process.poll() is not None

    def close(self) -> None:
        """End the child at once and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            with contextlib.suppress(OSError):
                _pipe(pipe).close()

    def _overtake(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()

    def _exchange(self, asked: bytes, data: bytes) -> bytes:
        requests = _pipe(self._process.stdin)
        send(requests, asked)
        send(requests, data)
        answer = receive(_pipe(self._process.stdout))
        if answer is None:
            raise ValueError("no answer")
        return answer

    def _ended(self) -> int | None:
        """The exit status of a child that ended by itself, soon; None of one that lives on."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(_LAST_SECONDS)
        return None

    def _listen(self) -> None:
        """Keep the last of what the child says on standard error: it is never shown, but tells what it died of."""
        words = _pipe(self._process.stderr)
        while said := os.read(words.fileno(), _LAST_WORDS):
            self._words = (self._words + said)[-_LAST_WORDS:]

    def _cause(self, status: int | None) -> Death:
        if status == _OUT_OF_TIME:
            return Death.TIME
        memory = status in (OUT_OF_MEMORY, _KILLED_BY_SYSTEM) or b"memory allocation" in self._words
        return Death.MEMORY if memory else Death.BROKEN


def once(module: str, asked: bytes, data: bytes, limits: Limits) -> bytes | Death:
    """The answer of a child that is asked one thing: `main` of a module runs in it, within the limits."""
    child = Child(program(module), limits)
    try:
        return child.request(asked, data, bytes)
    finally:
        child.close()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    """A pipe that is there, for all three were asked for."""
    return cast("IO[bytes]", pipe)
