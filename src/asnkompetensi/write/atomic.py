"""Outputs appear whole or not at all: written beside the target, checked, then put in its place.

How a file is kept apart until then is the business of :mod:`asnkompetensi.write.temporary`.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from asnkompetensi.model.problem import Problem
from asnkompetensi.write import temporary
from asnkompetensi.write.interrupts import waiting
from asnkompetensi.write.temporary import Temporary, flush, sweep

_REASONS = {
    errno.ENOENT: "@output.tanpa_folder",
    errno.ENOTDIR: "@output.tanpa_folder",
    errno.EACCES: "@output.tak_berhak",
    errno.EPERM: "@output.tak_berhak",
    errno.EROFS: "@output.tak_berhak",
    errno.ENOSPC: "@output.penuh",
    errno.EDQUOT: "@output.penuh",
    errno.EFBIG: "@output.terlalu_besar",
    errno.EBUSY: "@output.terpasang",
}
_IN_USE = "@output.dipakai"
FOREIGN = "@output.bagian_lain"
_REPAIRED = {*_REASONS.values(), _IN_USE, FOREIGN}  # reasons whose repair has words: `<reason>_saran`


class OutputFault(Exception):  # noqa: N818 - "fault" is the house's word for what a user meets
    """An output cannot be written; `problem` says which and why. The older file, if any, is untouched."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kode)
        self.problem = problem


@dataclass(frozen=True)
class Output:
    """One of several files: its path, what fills a file, and what raises OSError where the filled one is not sound.

    A `private` one can be read by its owner alone, whatever else holds in its folder. A `first` one takes no place that
    is taken: the fault's cause is FileExistsError, also where two runs come at once.
    """

    path: Path
    write: Callable[[Path], None]
    check: Callable[[Path], None] | None = None
    private: bool = False
    first: bool = False


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
    replace_all((Output(path, write, check),), inputs)


def replace_all(outputs: Sequence[Output], inputs: Iterable[Path] = ()) -> None:
    """The same for the files of one result: the first is put in its place when all are complete, the last one last.

    Where one cannot take its place, those before it give theirs back, as far as the file system lets them. A signal
    that comes while they take their places waits until all are there, or all have given them back.
    """
    sources = list(inputs)
    for output in outputs:
        prepare(output.path, sources)
    with ExitStack() as ending:
        made = [ending.enter_context(_filled(output)) for output in outputs]
        with waiting():
            _put(outputs, made)
    for folder in dict.fromkeys(new.target.parent for new in made):
        flush(folder)


def _put(outputs: Sequence[Output], made: Sequence[Temporary]) -> None:
    """Put complete files in their places, all or none."""
    try:
        for output, new in zip(outputs, made, strict=True):
            with faults(output.path):
                new.put(keep=len(outputs) > 1, private=output.private, first=output.first)
    except BaseException:
        for new in reversed(made):
            new.give_back()
        raise


def prepare(path: Path, inputs: Iterable[Path] = ()) -> None:
    """Refuse, before any work is done, a target that is an input, no ordinary file, or in no folder to be written."""
    with faults(path):
        if any(same(path, source) for source in inputs):
            raise OutputFault(Problem("KELUARAN-02", nilai={"berkas": str(path)}))
        with suppress(FileNotFoundError):
            path.stat()  # links in a circle, which some versions of `resolve` answer with another error
        target = path.resolve()
        if target.exists() and not target.is_file():
            raise refused(path, "@output.bukan_berkas")
        if not target.parent.is_dir():
            raise refused(path, "@output.tanpa_folder")
        if not os.access(target.parent, os.W_OK | os.X_OK):
            raise refused(path, "@output.tak_berhak")


def put(path: Path, content: bytes, inputs: Iterable[Path] = ()) -> None:
    """Write `content` as the file `path`, whole or not at all; OutputFault as :func:`replace`."""
    replace(path, through(lambda stream: stream.write(content)), inputs=inputs)


def append(path: Path, lines: bytes) -> None:
    """Put lines at the end of a log, all of them or none; a line that a killed run left torn is ended first.

    OutputFault (KELUARAN-01) where that cannot be done; no lines at all ask whether it could.
    """
    with faults(path), path.open("a+b", buffering=0) as log:
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


def same(path: Path, source: Path) -> bool:
    """Whether two names lead to one file or folder."""
    with suppress(OSError):
        return path.samefile(source)
    return False


def refused(path: Path, reason: str) -> OutputFault:
    """The fault of an output that cannot be written for a reason, a text key."""
    repair = f"{reason}_saran" if reason in _REPAIRED else ""
    facts = {"berkas": str(path), "alasan": reason, "perbaikan": repair, "skema": ""}
    return OutputFault(Problem("KELUARAN-01", nilai=facts))


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn what the system says into a problem."""
    try:
        yield
    except OSError as fault:
        in_use = temporary.WINDOWS and isinstance(fault, PermissionError) and path.exists()
        raise refused(path, _IN_USE if in_use else _REASONS.get(fault.errno or 0, "@output.gagal")) from fault


@contextmanager
def _filled(output: Output) -> Iterator[Temporary]:
    """A complete temporary file for an output, removed at the end."""
    with faults(output.path):
        target = output.path.resolve()
        sweep(target.parent)
        new = Temporary(target)
    try:
        with faults(output.path):
            new.fill(output.write, output.check)
        yield new
    finally:
        with faults(output.path):
            new.remove()
