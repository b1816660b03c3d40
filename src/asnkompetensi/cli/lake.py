"""A folder of Parquet in parts as the place of results: `-o danau/ -f parquet --agency "Kota Contoh"`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.cli import folders
from asnkompetensi.cli.errors import CallFault

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.result import Report
    from asnkompetensi.write.lake import Lake


def parted(output: str) -> bool:
    """Whether what `-o` names is a folder: it ends as one, or there is one."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)  # noqa: PTH112 (without rights: no)


def folder(path: Path, session: Session, inputs: list[Path], *, tables: bool) -> Lake:
    """The folder that results go to; CallFault without an agency, or for a command whose result is no set of `tables`.

    OutputFault where nothing can be written there, or where an input lies in it.
    """
    from asnkompetensi.write import lake

    if not tables:
        raise CallFault("cli.folder_perintah", berkas=str(path))
    if not session.settings.agency:
        raise CallFault("cli.folder_instansi", berkas=str(path))
    found = lake.Lake(path, session.settings.agency)
    lake.prepare(found, inputs)
    return found


def put(wanted: Lake, report: Report, names: Sequence[str]) -> None:
    """Put the tables of a report that have these names into their parts; OutputFault or CallFault where it fails.

    A part that holds somebody else's file is left alone.
    """
    from asnkompetensi.read.own_results import is_result
    from asnkompetensi.write import atomic, lake

    parts = lake.parts(wanted, report, names)
    for path in parts:
        if os.path.lexists(path) and not is_result(str(path)):
            raise atomic.refused(path, atomic.FOREIGN)
    with folders.made(path.parent for path in parts):
        lake.save(report, parts)
