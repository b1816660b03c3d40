"""Outputs appear whole or not at all: written beside the target, checked, then put in its place.

The temporary file lies in the target's own folder, is readable by its owner alone while it is written, and is locked
by its writer; one that a killed run left behind is not locked any more, and the next run sweeps it away.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from asnkompetensi.model.problem import Problem

_PREFIX, _SUFFIX = ".asn-", ".tmp"
_WINDOWS = os.name == "nt"
_REASONS = {
    errno.ENOENT: "@output.tanpa_folder",
    errno.ENOTDIR: "@output.tanpa_folder",
    errno.EACCES: "@output.tak_berhak",
    errno.EPERM: "@output.tak_berhak",
    errno.EROFS: "@output.tak_berhak",
    errno.ENOSPC: "@output.penuh",
    errno.EDQUOT: "@output.penuh",
    errno.EFBIG: "@output.terlalu_besar",
}

_IN_USE = "@output.dipakai"
_REPAIRED = {*_REASONS.values(), _IN_USE}  # reasons whose repair has words: `<reason>_saran`


class OutputFault(Exception):  # noqa: N818 - "fault" is the house's word for what a user meets
    """An output cannot be written; `problem` says which and why. The older file, if any, is untouched."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kode)
        self.problem = problem


def replace(
    path: Path,
    write: Callable[[Path], None],
    check: Callable[[Path], None] | None = None,
    inputs: Iterable[Path] = (),
) -> None:
    """Let `write` fill a new file and put it in the place of `path` once it is complete, flushed and checked.

    `check` opens the new file again and raises OSError if it is not sound. An existing file's permissions are kept.
    OutputFault (KELUARAN-01, -02) where that cannot be done; whatever goes wrong, the old file stays and nothing else.
    """
    prepare(path, inputs)
    target = path.resolve()
    with _faults(path):
        _sweep(target.parent)
        temporary, handle = _create(target.parent)
        try:
            _fill(temporary, handle, write, check)
            _put(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)


def prepare(path: Path, inputs: Iterable[Path] = ()) -> None:
    """Refuse, before any work is done, a target that is an input, no ordinary file, or in no folder."""
    with _faults(path):
        if any(_same(path, source) for source in inputs):
            raise OutputFault(Problem("KELUARAN-02", nilai={"berkas": str(path)}))
        target = path.resolve()
        if target.exists() and not target.is_file():
            raise _fault(path, "@output.bukan_berkas")
        if not target.parent.is_dir():
            raise _fault(path, "@output.tanpa_folder")


def put(path: Path, content: bytes, inputs: Iterable[Path] = ()) -> None:
    """Write `content` as the file `path`, whole or not at all; OutputFault as :func:`replace`."""
    replace(path, through(lambda stream: stream.write(content)), inputs=inputs)


def append(path: Path, lines: bytes) -> None:
    """Put lines at the end of a log, all of them or none; a line that a killed run left torn is ended first.

    OutputFault (KELUARAN-01) where that cannot be done; no lines at all ask whether it could.
    """
    with _faults(path), path.open("a+b", buffering=0) as log:
        size = log.seek(0, os.SEEK_END) if log.seekable() else 0
        if size:
            log.seek(-1, os.SEEK_END)
        torn = size and log.read(1) != b"\n"
        whole = b"\n" * bool(torn) + lines if lines else b""
        if (log.write(whole) or 0) < len(whole):
            log.truncate(size)
            raise OSError(errno.ENOSPC, "")


def through(write: Callable[[BinaryIO], object]) -> Callable[[Path], None]:
    """A writer to a path, made from a writer to a binary stream."""

    def write_file(path: Path) -> None:
        with path.open("wb") as stream:
            write(stream)

    return write_file


def _same(path: Path, source: Path) -> bool:
    with suppress(OSError):
        return path.samefile(source)
    return False


def _fault(path: Path, reason: str) -> OutputFault:
    repair = f"{reason}_saran" if reason in _REPAIRED else ""
    return OutputFault(Problem("KELUARAN-01", nilai={"berkas": str(path), "alasan": reason, "perbaikan": repair}))


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    """Turn what the system says into a problem."""
    try:
        yield
    except OSError as fault:
        in_use = _WINDOWS and isinstance(fault, PermissionError) and path.exists()
        raise _fault(path, _IN_USE if in_use else _REASONS.get(fault.errno or 0, "@output.gagal")) from fault


def _fill(path: Path, handle: int, write: Callable[[Path], None], check: Callable[[Path], None] | None) -> None:
    """Write, flush and check a temporary file; `handle` holds its lock until then."""
    try:
        write(path)
        os.fsync(handle)
        if check:
            check(path)
    finally:
        os.close(handle)


def _create(folder: Path) -> tuple[Path, int]:
    """A new locked file; one that a sweeping run got hold of first is given up for another."""
    while True:
        handle, name = tempfile.mkstemp(_SUFFIX, _PREFIX, folder)
        try:
            _lock(handle)
        except BlockingIOError:
            os.close(handle)
            continue
        except OSError:  # a file system without locks
            pass
        return Path(name), handle


def _lock(handle: int) -> None:
    """Lock an open file; BlockingIOError where a living process holds it. Windows has no need: open files cannot go."""
    with suppress(ImportError):
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sweep(folder: Path) -> None:
    """Remove what killed runs left in a folder."""
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            handle = os.open(path, os.O_RDWR)
            try:
                _lock(handle)
            finally:
                os.close(handle)
            path.unlink()


def _mode(target: Path) -> int:
    """The permissions that the new file shall have: those of the old one, else what the user's mask leaves."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _put(temporary: Path, target: Path) -> None:
    """Put the new file in the place of the old one, and the folder's entry on the disk."""
    temporary.chmod(_mode(target))
    temporary.replace(target)
    with suppress(OSError):  # Windows cannot open folders, some file systems cannot flush them
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
