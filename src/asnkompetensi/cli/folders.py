"""Folders of outputs: made as they are needed, gone again where nothing came into them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from asnkompetensi.cli.errors import OUTPUT, REASONS, CallFault, reason
from asnkompetensi.model.problem import Problem
from asnkompetensi.write.atomic import OutputFault


@contextmanager
def made(folders: Iterable[Path]) -> Iterator[None]:
    """Folders and those above them, for as long as there is something in them; CallFault of status 4 for others."""
    new: list[Path] = []
    try:
        for folder in dict.fromkeys(part for path in folders for part in (*reversed(path.parents), path)):
            if os.path.isdir(folder):  # noqa: PTH112 (of pathlib, a folder without rights would be an error)
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


def listed(folder: Path) -> list[Path]:
    """What is in a folder, sorted; nothing where there is none, OutputFault for one that may not be read."""
    try:
        return sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as fault:
        why = reason(fault)
        facts = {
            "berkas": str(folder),
            "alasan": why,
            "perbaikan": f"{why}_saran" if fault.errno in REASONS else "",
            "skema": "",
        }
        raise OutputFault(Problem("KELUARAN-01", nilai=facts)) from None
