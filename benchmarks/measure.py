"""Whole processes, in turn: wall time and peak memory of each command, medians over the rounds."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from statistics import median
from threading import Timer

MIB = 1024  # `ru_maxrss` of Linux counts in KiB


@dataclass(frozen=True)
class Cost:
    """What one command costs: seconds, and the most memory any one of its processes held, in MiB."""

    seconds: float
    mib: float


def alternating(
    commands: Sequence[Sequence[str]], rounds: int, told: Callable[[str], None], *, inside: bool = False
) -> list[Cost]:
    """Run the commands in turn (A B A B ...), once to warm up and then `rounds` times; the medians of each.

    Seconds are those from start to end; `inside`: those that the command prints, of a part of what it does. Raises
    CalledProcessError for a command that ends with another status than 0.
    """
    for command in commands:
        _run(command, inside=inside)
    runs: list[list[Cost]] = [[] for _ in commands]
    for number in range(rounds):
        for place, command in enumerate(commands):
            runs[place].append(_run(command, inside=inside))
        told(" ".join(f"{costs[number].seconds:.3f}" for costs in runs))
    return [Cost(median(c.seconds for c in costs), median(c.mib for c in costs)) for costs in runs]


def once(command: Sequence[str], most: float) -> tuple[Cost, bytes]:
    """Run a command once: what it costs and what it printed. After so many seconds it is killed with all it started.

    What is killed, by the system too for want of memory, has printed what it had until then. Raises CalledProcessError
    for a command that ends by itself with another status than 0.
    """
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
    end = Timer(most, os.killpg, (process.pid, signal.SIGKILL))
    end.start()
    try:
        return _waited(process, start, {0, -signal.SIGKILL})
    finally:
        end.cancel()


def _run(command: Sequence[str], *, inside: bool) -> Cost:
    """One run. The memory is that of the process or of the largest of its children, whichever is more.

    A process begins as a copy of this one, whose memory is therefore the least that can be seen: keep this one small.
    """
    start = time.perf_counter()
    out = subprocess.PIPE if inside else subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
    cost, printed = _waited(process, start, {0})
    return Cost(float(printed), cost.mib) if inside else cost


def _waited(process: subprocess.Popen[bytes], start: float, good: Container[int]) -> tuple[Cost, bytes]:
    printed = b""
    if process.stdout:
        with process.stdout as stream:
            printed = stream.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in good:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return Cost(seconds, usage.ru_maxrss / MIB), printed
