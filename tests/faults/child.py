"""One writing in a forked process, with something done to it at a chosen step."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from asnkompetensi.cli.signals import listen
from asnkompetensi.write.atomic import OutputFault

DONE, REFUSED, INTERRUPTED, BROKEN = 0, 4, 130, 70


@dataclass(frozen=True)
class Ended:
    """How a process ended: exit status (negative: by that signal), and what it said of it."""

    status: int
    said: str


def ended(work: Callable[[], None], folder: Path, before: Callable[[], None] = lambda: None) -> Ended:
    """Do some work in a process of its own, in a folder; `before` readies that process for it."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _work(work, folder, before, writer)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.read()
    return Ended(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said)


def killed_after(work: Callable[[], None], folder: Path, seconds: float) -> Ended:
    """Do some work in a process of its own that is killed from outside after some time."""
    child = os.fork()
    if not child:
        _work(work, folder, lambda: None, os.open(os.devnull, os.O_WRONLY))
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return Ended(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), "")


def at_step(number: int, what: signal.Signals) -> Callable[[], None]:
    """Make this process send itself a signal just before its call of the system (of C) with this number."""
    left = number

    def watch(frame: FrameType, event: str, _: Any) -> None:
        nonlocal left
        if event == "c_call":
            left -= 1
            if left < 0:
                sys.setprofile(None)
                signal.raise_signal(what)

    return lambda: sys.setprofile(watch)


def steps(work: Callable[[], None], folder: Path) -> list[bool]:
    """The calls of C that some work makes, in order: whether each is one of writing the content, of all the others."""
    found: list[str] = []
    depth = 0

    def watch(frame: FrameType, event: str, _: Any) -> None:
        nonlocal depth
        if frame.f_code.co_name == "write_file" and event in ("call", "return"):
            depth += 1 if event == "call" else -1
        elif event == "c_call":
            found.append("1" if depth else "0")

    def counted() -> None:
        sys.setprofile(watch)
        work()
        sys.setprofile(None)
        raise _Said("".join(found))

    return [mark == "1" for mark in ended(counted, folder).said]


class _Said(Exception):  # noqa: N818 - an answer
    """What a process has to tell."""


def _work(work: Callable[[], None], folder: Path, before: Callable[[], None], writer: int) -> NoReturn:
    """The whole life of a forked process."""
    status = BROKEN
    try:
        gc.disable()  # so that what was there before the fork is not copied
        os.chdir(folder)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        listen()
        before()
        work()
        status = DONE
    except OutputFault as fault:
        status = _tell(REFUSED, writer, str(fault.problem.nilai["alasan"]))
    except KeyboardInterrupt:
        status = INTERRUPTED
    except _Said as answer:
        status = _tell(DONE, writer, str(answer))
    except BaseException:  # noqa: BLE001 - whatever it is, the process must not go on as its parent
        status = _tell(BROKEN, writer, traceback.format_exc().splitlines()[-1])
    finally:
        os._exit(status)


def _tell(status: int, writer: int, text: str) -> int:
    sys.setprofile(None)
    with os.fdopen(writer, "w") as pipe:
        pipe.write(text)
    return status
