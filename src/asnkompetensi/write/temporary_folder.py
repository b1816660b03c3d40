"""A folder beside its target, for its owner alone until it takes the target's place.

A locked file of nearly the same name stands for the one who fills it; the folder of a killed run has no such file any
more, and the next run sweeps it away. Where a run was killed between the two renames, the older folder gets its name
back.
"""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path

from asnkompetensi.write.temporary import PREFIX, SUFFIX, WINDOWS, created, flush, sweep

_NEW, _OLDER = ".baru", ".lama."  # after the name of the locked file


class TemporaryFolder:
    """A new folder beside its target, until it is in its place or gone."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._lock, self._handle = created(target.parent)
        self.path = target.parent / f"{self._lock.name}{_NEW}"
        self._older = target.parent / f"{self._lock.name}{_OLDER}{target.name}"
        self.path.mkdir(0o700)

    def flush(self) -> None:
        """Put every file and every name in the folder on the disk."""
        for place, _, names in os.walk(self.path):
            for name in names:
                handle = os.open(os.path.join(place, name), os.O_RDWR)  # noqa: PTH118 - as it was walked
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)
            flush(Path(place))

    def put(self) -> None:
        """Take the place of the target; an older folder stays at hand until :meth:`remove`."""
        self.path.chmod(_mode(self.target))
        if self.target.exists():
            self.target.rename(self._older)
        try:
            self.path.rename(self.target)
        except BaseException:
            with suppress(OSError):
                self._older.rename(self.target)
            raise

    def remove(self) -> None:
        """Leave nothing but the target."""
        for folder in (self.path, self._older):
            _remove(folder)
        os.close(self._handle)
        self._lock.unlink(missing_ok=True)


def sweep_folders(folder: Path) -> None:
    """Remove the folders that killed runs left in a folder; one that has nobody in its place goes back there."""
    sweep(folder)
    for path in folder.glob(f"{PREFIX}*{SUFFIX}.*"):
        lock, _, rest = path.name.partition(f"{SUFFIX}.")
        if not path.is_dir() or (folder / f"{lock}{SUFFIX}").exists():
            continue
        place = folder / rest.removeprefix(_OLDER.removeprefix("."))
        if f".{rest}" != _NEW and not place.exists():
            with suppress(OSError):
                path.rename(place)
        else:
            _remove(path)


def _remove(folder: Path) -> None:
    """Remove a folder that is ours, also one whose owner made it read-only."""
    for place, _, names in os.walk(folder):
        for path in (place, *(os.path.join(place, name) for name in names if WINDOWS)):  # noqa: PTH118
            with suppress(OSError):
                os.chmod(path, 0o700)  # noqa: PTH101
    shutil.rmtree(folder, ignore_errors=True)


def _mode(target: Path) -> int:
    """The permissions that the new folder shall have: those of the old one, else what the user's mask leaves."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o777 & ~mask
