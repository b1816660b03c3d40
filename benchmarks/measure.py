"""Whole processes, in turn: wall time, processor time and peak memory of each command, medians over the rounds."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Collection, Container, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median
from threading import Event, Thread, Timer

MIB = 1024  # `ru_maxrss` of Linux counts in KiB
UNTIL = "BENCHMARKS_UNTIL"  # the moment (seconds since 1970) after which no further round begins
LOOK = 0.1  # seconds between two looks at the memory of a tree of processes
PROC = Path("/proc")


@dataclass(frozen=True)
class Cost:
    """What one command costs: seconds, the most memory that its processes held together (MiB), processor seconds.

    `check` is what it told of its result; `runs` how many the medians are of.
    """

    seconds: float
    mib: float
    processor: float = 0.0
    check: str = ""
    runs: int = 1


def alternating(
    commands: Sequence[Sequence[str]],
    rounds: int,
    told: Callable[[str], None],
    *,
    inside: bool = False,
    warm: bool = True,
) -> list[Cost]:
    """Run the commands in turn (A B A B ...), once to warm up and then up to `rounds` times; the medians of each.

    There is one round at least; no further one begins that would end after the moment named in the environment.
    Seconds are those from start to end; `inside`: those that the command prints, of a part of what it does, with those
    of the processor and a word about the result if it likes. Raises CalledProcessError for a command that ends with
    another status than 0, ValueError for one that told of another result than before.
    """
    until = float(os.environ.get(UNTIL, "inf"))
    if warm:
        for command in commands:
            _run(command, inside=inside)
    runs: list[list[Cost]] = [[] for _ in commands]
    for number in count(1):
        begun = time.time()
        for place, command in enumerate(commands):
            runs[place].append(_run(command, inside=inside))
        told(" ".join(f"{costs[-1].seconds:.3f}" for costs in runs))
        if number >= rounds or 2 * time.time() - begun > until:
            break
    return [medians(costs) for costs in runs]


def medians(costs: Collection[Cost]) -> Cost:
    """One cost for several runs of a command. Raises ValueError where they told of different results."""
    (check,) = {cost.check for cost in costs}
    parts = ((cost.seconds, cost.mib, cost.processor) for cost in costs)
    seconds, mib, processor = map(median, zip(*parts, strict=True))
    return Cost(seconds, mib, processor, check, len(costs))


def once(command: Sequence[str], most: float, good: Container[int] = (0,)) -> tuple[Cost, bytes]:
    """Run a command once: what it costs and what it printed. After so many seconds it is killed with all it started.

    What is killed, by the system too for want of memory, has printed what it had until then. Raises CalledProcessError
    for a command that ends by itself with another status than a `good` one.
    """
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
    end = Timer(most, os.killpg, (process.pid, signal.SIGKILL))
    end.start()
    try:
        cost, printed, status = _waited(process, start)
    finally:
        end.cancel()
    if status not in good and status != -signal.SIGKILL:
        raise subprocess.CalledProcessError(status, command)
    return cost, printed


def _run(command: Sequence[str], *, inside: bool) -> Cost:
    """One run."""
    start = time.perf_counter()
    out = subprocess.PIPE if inside else subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
    cost, printed, status = _waited(process, start)
    if status:
        raise subprocess.CalledProcessError(status, command)
    if not inside:
        return cost
    return inner(cost, printed)


def inner(cost: Cost, printed: bytes) -> Cost:
    """The cost of a command by what it printed of a part of what it does: `SECONDS [PROCESSOR-SECONDS [CHECK]]`."""
    seconds, processor, check, *_ = *printed.decode().split(maxsplit=2), "nan", ""
    return Cost(float(seconds), cost.mib, float(processor), check.strip())


def _waited(process: subprocess.Popen[bytes], start: float) -> tuple[Cost, bytes, int]:
    """The memory is that of all processes of the tree at one moment, or of the largest alone, whichever is more.

    A process begins as a copy of this one, whose memory is therefore the least that can be seen: keep this one small.
    """
    printed = b""
    with _watched(process.pid) as peak:
        if process.stdout:
            with process.stdout as stream:
                printed = stream.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    mib = max(usage.ru_maxrss / MIB, *peak)
    return Cost(seconds, mib, usage.ru_utime + usage.ru_stime), printed, process.returncode


@contextmanager
def _watched(pid: int) -> Iterator[list[float]]:
    """While it lasts, the memory of a process with all below it is looked at; the list holds the most that was seen."""
    peak, ended = [0.0], Event()

    def look() -> None:
        while not ended.wait(LOOK):
            peak[0] = max(peak[0], held(pid))

    watcher = Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield peak
    finally:
        ended.set()
        watcher.join()


def held(pid: int) -> float:
    """The memory (MiB) that a process and all below it hold now; 0 where it is gone, or the system does not tell."""
    below: dict[int, list[int]] = {}
    for stat in PROC.glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            below.setdefault(int(stat.read_text().rpartition(")")[2].split()[1]), []).append(int(stat.parent.name))
    total, waiting = 0, [pid]
    while waiting:
        one = waiting.pop()
        waiting += below.get(one, [])
        with suppress(OSError):
            total += int((PROC / str(one) / "statm").read_text().split()[1])
    return total * os.sysconf("SC_PAGE_SIZE") / (MIB * MIB)
