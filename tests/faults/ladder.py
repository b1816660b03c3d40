"""Too little room: a disk that is full at each 4 KiB, and a limit of file size in the same steps."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.child import DONE, REFUSED, Ended, ended
from tests.faults.record import Recorded
from tests.faults.verdict import Tally, Trial

STEP = 4096
FULL, LARGE = "@output.penuh", "@output.terlalu_besar"
BALLAST = "isi"


def limited(recorded: Recorded, folder: Path, most: int) -> Tally:
    """EFBIG: a limit of file size in steps of 4 KiB, until everything fits; at most so many steps."""
    trial = Trial(recorded, folder)
    for size in _sizes(max(map(len, recorded.new.values())), most):
        trial.ready()

        def before(size: int = size) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

        _judged(trial, ended(recorded.write, folder, before), (LARGE, FULL))
        trial.again()
    return trial.tally


def full(recorded: Recorded, disk: Path, most: int) -> Tally:
    """ENOSPC: a file system with so little room left, in steps of 4 KiB, until everything fits."""
    folder = disk / "kerja"
    folder.mkdir(exist_ok=True)
    trial = Trial(recorded, folder)
    pages = sum(len(content) // STEP + 1 for content in recorded.new.values())
    for size in _sizes(pages * STEP, most):
        (disk / BALLAST).unlink(missing_ok=True)
        trial.ready()
        _fill(disk, size)
        _judged(trial, ended(recorded.write, folder), (FULL,))
        (disk / BALLAST).unlink()
        trial.again()
    return trial.tally


@contextmanager
def small_disk(place: Path, size: int) -> Iterator[Path | None]:
    """A file system of its own in memory; None where this process may not mount one."""
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True, check=False
    )
    try:
        yield place if mounted.returncode == 0 else None
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", "--lazy", str(place)], check=True)


def _sizes(whole: int, most: int) -> list[int]:
    """Steps of 4 KiB from nothing to where everything fits, evenly thinned out to at most so many."""
    every = list(range(0, whole + 2 * STEP, STEP))
    taken = min(len(every), most)
    return [*(every[len(every) * place // taken] for place in range(taken - 1)), every[-1]]


def _fill(disk: Path, free: int) -> None:
    """Leave so many bytes."""
    state = os.statvfs(disk)
    ballast = max(state.f_bavail * state.f_frsize - free, 0)
    with (disk / BALLAST).open("wb") as file:
        if ballast:
            os.posix_fallocate(file.fileno(), 0, ballast)


def _judged(trial: Trial, end: Ended, reasons: tuple[str, ...]) -> None:
    """It is done, or refused for the right reason and with nothing left."""
    fits = end.status == DONE or (end.status == REFUSED and end.said in reasons)
    trial.tally.wrong += not fits
    before = trial.tally.left, trial.tally.between
    trial.judge(end.said or str(end.status))
    trial.tally.wrong += trial.tally.left != before[0]
