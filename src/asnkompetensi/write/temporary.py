"""A file beside its target, readable by its owner alone and locked by its writer until it takes the target's place.

One that a killed run left behind is not locked any more, and the next run sweeps it away.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

PREFIX, SUFFIX = ".asn-", ".tmp"
WINDOWS = os.name == "nt"
PRIVATE = 0o600


class Temporary:
    """A new file beside its target, locked until it is in its place or gone."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path, self._handle = created(target.parent)
        self._older: Path | None = None
        self._older_handle = -1
        self._alone = True  # whether the target is nobody's but ours
        self._begun = False

    def fill(self, write: Callable[[Path], None], check: Callable[[Path], None] | None) -> None:
        """Write, flush and check."""
        write(self.path)
        os.fsync(self._handle)
        if check:
            check(self.path)

    def put(self, *, keep: bool, private: bool = False, first: bool = False) -> None:
        """Take the place of the target; with `keep` the older file stays at hand under another name.

        A `private` one stays readable by its owner alone. A `first` one replaces nothing: FileExistsError.
        """
        self.path.chmod(PRIVATE if private else _mode(self.target))
        if first:
            _claim(self.target, self.path)
        self._alone = first or not self.target.exists()
        if keep and not self._alone:
            self._older_handle = _held(self.target)
            self._older = _linked(self.target)
        if WINDOWS:  # which renames no open file
            self._unlock()
        self._begun = True
        self.path.replace(self.target)

    def give_back(self) -> None:
        """Undo :meth:`put`, also one that was interrupted."""
        with suppress(OSError):
            if self._begun and self._older:
                self._older.replace(self.target)
            elif self._begun and self._alone:
                self.target.unlink(missing_ok=True)

    def remove(self) -> None:
        """Leave nothing but the target."""
        if WINDOWS:  # which removes no open file
            self._unlock()
        try:
            for path in (self.path, self._older):
                if path:
                    path.unlink(missing_ok=True)
        finally:
            self._unlock()

    def _unlock(self) -> None:
        for handle in (self._handle, self._older_handle):
            if handle >= 0:
                os.close(handle)
        self._handle = self._older_handle = -1


def _claim(target: Path, new: Path) -> None:
    """Give a complete file the name of its target as well, if nobody has it; FileExistsError if somebody has.

    Where a file can have one name only, the name is taken by an empty file, which the complete one then replaces.
    """
    try:
        target.hardlink_to(new)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))


def _held(target: Path) -> int:
    """A lock on an older file, so that nobody sweeps its second name away; -1 where there is none to be had.

    Who may not write it cannot sweep it either. Windows replaces no open file: there another run may still sweep it.
    """
    if not WINDOWS:
        with suppress(OSError):
            handle = os.open(target, os.O_RDWR)
            with suppress(OSError):  # locked by another, or a file system without locks
                _lock(handle)
            return handle
    return -1


def _linked(target: Path) -> Path | None:
    """A second name for a file, which the next run sweeps away; None where its file system gives only one."""
    name = target.with_name(f"{PREFIX}{os.urandom(8).hex()}{SUFFIX}")
    with suppress(OSError):
        name.hardlink_to(target)
        return name
    return None


def created(folder: Path) -> tuple[Path, int]:
    """A new locked file; one that a sweeping run got hold of first is given up for another."""
    while True:
        handle, name = tempfile.mkstemp(SUFFIX, PREFIX, folder)
        path = Path(name)
        try:
            _lock(handle)
            if WINDOWS or os.path.samestat(os.fstat(handle), path.stat()):
                return path, handle
        except (BlockingIOError, FileNotFoundError):
            pass
        except OSError:  # a file system without locks
            return path, handle
        os.close(handle)


def _lock(handle: int) -> None:
    """Lock an open file; BlockingIOError where a living process holds it. Windows has no need: open files cannot go."""
    with suppress(ImportError):
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def sweep(folder: Path) -> None:
    """Remove what killed runs left in a folder."""
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        with suppress(OSError):
            handle = os.open(path, os.O_RDWR)
            try:
                _lock(handle)
                if not WINDOWS:
                    path.unlink()  # while it is locked: nobody can have taken it over
            finally:
                os.close(handle)
            if WINDOWS:
                path.unlink()


def _mode(target: Path) -> int:
    """The permissions that the new file shall have: those of the old one, else what the user's mask leaves."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def flush(folder: Path) -> None:
    """Put the entries of a folder on the disk."""
    with suppress(OSError):  # Windows cannot open folders, some file systems cannot flush them
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
