"""Folders of outputs: made as they are needed, gone again where nothing came into them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from asnkompetensi.cli.errors import OUTPUT, CallFault, reason


@contextmanager
def made(folders: Iterable[Path]) -> Iterator[None]:
    """Folders and those above them, for as long as there is something in them; CallFault of status 4 for others."""
    new: list[Path] = []
    try:
        for folder in dict.fromkeys(part for path in folders for part in (*reversed(path.parents), path)):
            if folder.is_dir():
                continue
            try:
                folder.mkdir()
                new.append(folder)
            except OSError as fault:
                raise CallFault("cli.folder_gagal", status=OUTPUT, berkas=str(folder), alasan=reason(fault)) from None
        yield
    finally:
        for folder in reversed(new):
            with suppress(OSError):
                folder.rmdir()
