"""Whole runs of the program, each ended by a signal at another moment, from the start of Python to the last word."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.docs.shell import environment
from tests.faults.agency import NEW, Written
from tests.faults.record import Recorded, files, lay
from tests.faults.verdict import Tally, Trial, seen

LINE = ["Dibatalkan; tidak ada berkas setengah jadi."]
PROGRAM = (sys.executable, "-m", "asnkompetensi")
OURS = "asnkompetensi"


@dataclass(frozen=True)
class Process:
    """A form of output, the agency that it is made from, and the folder in which that is done."""

    written: Written
    recorded: Recorded
    agency: Path
    folder: Path


def swept(process: Process, how: signal.Signals, tries: int) -> Tally:
    """A signal after evenly spaced times, until the run ends by itself."""
    trial = _Trial(process, kill=how is signal.SIGKILL)
    begun = time.monotonic()
    trial.ready()
    status, said = _ended(process, how, 600)
    whole = time.monotonic() - begun
    usual = (status, said)
    for number in range(tries):
        trial.ready()
        status, said = _ended(process, how, whole * number / tries)
        if not _clean(status, said, how, usual):
            trial.tally.wrong += 1
            sys.stderr.write("\n".join([f"ended with {status} and said:", *said, ""]))
        trial.judge("before our code" if _starting(status, said) else str(status))
        trial.again()
    return trial.tally


class _Trial(Trial):
    """A trial among the agency's files, which stay."""

    def __init__(self, process: Process, *, kill: bool) -> None:
        super().__init__(process.recorded, process.folder, kill=kill)
        self._agency = process.agency

    def ready(self) -> None:
        """The agency, the older files, and nothing else."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._agency, self.folder)
        lay(self.recorded.old, self.recorded.new, self.folder)

    def found(self) -> dict[str, bytes]:
        """What lies there beside the agency."""
        given = files(self._agency)
        return {name: content for name, content in seen(self.folder).items() if name not in given}


def _ended(process: Process, how: signal.Signals, seconds: float) -> tuple[int, list[str]]:
    with subprocess.Popen(
        [*PROGRAM, *process.written.at(NEW), "--quiet"],
        cwd=process.folder,
        env=environment(XDG_CONFIG_HOME=str(process.agency)),
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as running:
        try:
            said = running.communicate(timeout=seconds)[1]
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, how)
            said = running.communicate()[1]
    return running.returncode, said.decode().splitlines()


def _starting(status: int, said: list[str]) -> bool:
    """Whether Python complains of Ctrl-C itself: it was still starting, and nothing of ours had begun."""
    return status in (1, -signal.SIGINT, 130) and "KeyboardInterrupt" in said[-1:] and not any(OURS in x for x in said)


def _clean(status: int, said: list[str], how: signal.Signals, usual: tuple[int, list[str]]) -> bool:
    """Whether a run ended with one line, silently by the signal, or as if nothing had been."""
    if how is not signal.SIGKILL and status == 130:
        return said in (LINE, [], [*usual[1], *LINE])
    return (status, said) in ((-how, []), (-how, usual[1]), usual) or _starting(status, said)
