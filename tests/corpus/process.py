"""One command with all that it costs: time, processor, and the memory of it and its children together."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

_GLANCE = 0.005


@dataclass(frozen=True)
class Ended:
    """How a command ended. `status` is negative for a signal; -9 also where it was ended after `patience`.

    `mib` is the sum of the peaks of the process and of its children: never less than what they held at one time. It is
    what the system says of them as they run. What it counts up for us at their end is not used: until a new process
    runs its program it is a copy of this one, and the peak of this one, with all the cells it holds, would be its own.
    """

    status: int
    out: str
    err: str
    seconds: float
    processor: float
    mib: float


def run(command: Sequence[str | Path], patience: float, folder: Path | None = None) -> Ended:
    """Run a command to its end; its output is kept in files, so that nothing of it can block.

    It does not hear of ASN_CORPUS, which `asn` would take for a misspelt setting of its own.
    """
    with TemporaryFile() as out, TemporaryFile() as err:
        start = time.perf_counter()
        environment = {name: value for name, value in os.environ.items() if name != "ASN_CORPUS"}
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=err
        )
        timer = threading.Timer(patience, process.kill)
        timer.start()
        watch = _Watch(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        timer.cancel()
        mib = watch.end()
        process.returncode = os.waitstatus_to_exitcode(status)
        said = _text(out), _text(err)
        return Ended(process.returncode, *said, seconds, usage.ru_utime + usage.ru_stime, mib)


def _text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode("utf-8", "replace")


class _Watch:
    """Looks at the peaks of a process and of its children every few milliseconds, in a thread of its own."""

    def __init__(self, pid: int) -> None:
        self._pid, self._peaks, self._over = pid, dict[int, int](), threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> float:
        """Stop looking; the sum of the peaks in MiB."""
        self._over.set()
        self._thread.join()
        return sum(self._peaks.values()) / 1024

    def _look(self) -> None:
        while not self._over.wait(_GLANCE):
            for pid in (self._pid, *_children(self._pid)):
                self._peaks[pid] = max(self._peaks.get(pid, 0), _peak(pid))


def _children(pid: int) -> list[int]:
    found: list[int] = []
    with suppress(OSError):  # it ended while we looked
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += map(int, (task / "children").read_text().split())
    return [*found, *(grandchild for child in found for grandchild in _children(child))]


def _peak(pid: int) -> int:
    """The most memory that a process has held, in KiB; 0 of one that has ended."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return 0
