"""A folder of outputs appears whole or not at all: filled beside its place, then put there."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from asnkompetensi.model.problem import Problem
from asnkompetensi.write.atomic import OutputFault, faults, refused, same
from asnkompetensi.write.interrupts import waiting
from asnkompetensi.write.temporary import flush
from asnkompetensi.write.temporary_folder import TemporaryFolder, sweep_folders


def replace_folder(path: Path, fill: Callable[[Path], None], inputs: Iterable[Path] = ()) -> None:
    """Let `fill` put files into a new folder, and put that in the place of `path` once it is complete and flushed.

    OutputFault (KELUARAN-01, -02) where that cannot be done; whatever goes wrong, an older folder stays as it is and
    nothing else. What the older one holds is gone afterwards: whether it may go is the caller's to know.
    """
    prepare_folder(path, inputs)
    with faults(path):
        target = path.resolve()
        sweep_folders(target.parent)
        new = TemporaryFolder(target)
    try:
        with faults(path):
            fill(new.path)
            new.flush()
            with waiting():
                new.put()
            flush(target.parent)
    finally:
        with waiting():
            new.remove()


def prepare_folder(path: Path, inputs: Iterable[Path] = ()) -> None:
    """Refuse, before any work is done, a target that holds an input, is no folder, or is in none that can be written.

    A place where something is mounted cannot be given to another folder.
    """
    with faults(path):
        with suppress(FileNotFoundError):
            path.stat()  # links in a circle, as in :func:`asnkompetensi.write.atomic.prepare`
        target = path.resolve()
        if any(same(target, one) or target in one.resolve().parents for one in inputs):
            raise OutputFault(Problem("KELUARAN-02", nilai={"berkas": str(path)}))
        if target.exists() and not target.is_dir():
            raise refused(path, "@output.bukan_folder")
        if not target.name or not target.parent.is_dir():
            raise refused(path, "@output.tanpa_folder")
        if target.is_mount():
            raise refused(path, "@output.terpasang")
        if not os.access(target.parent, os.W_OK | os.X_OK):
            raise refused(path, "@output.tak_berhak")
