"""One run of a file at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from asnkompetensi.cli.batch.records import FOLDER
from asnkompetensi.cli.errors import OUTPUT, CallFault, reason


@contextmanager
def alone(file: Path, shown: str) -> Iterator[None]:
    """Hold the lock of a file of tasks; :class:`CallFault` of status 4 at once where another run holds it.

    The system frees the lock of a process that ends, however it ends. `shown` is the file as the user calls it.
    """
    from filelock import FileLock, Timeout

    path = file.parent / FOLDER / f"{file.name}.lock"
    try:
        path.parent.mkdir(exist_ok=True)
        lock = FileLock(path)
        lock.acquire(blocking=False)
    except Timeout:
        raise CallFault("batch.sibuk", status=OUTPUT, berkas=shown) from None
    except (OSError, NotImplementedError) as fault:
        why = reason(fault) if isinstance(fault, OSError) else reason(OSError())
        raise CallFault("batch.kunci_gagal", status=OUTPUT, berkas=str(path), alasan=why) from None
    try:
        yield
    finally:
        lock.release()
