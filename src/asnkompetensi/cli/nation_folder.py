"""A folder with one for each instansi as the place of plans under shared purses."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from asnkompetensi.cli.errors import OUTPUT, CallFault
from asnkompetensi.cli.files import local
from asnkompetensi.cli.folders import listed
from asnkompetensi.write.forms import STREAM

if TYPE_CHECKING:
    from asnkompetensi.cli.plan import PlanCall
    from asnkompetensi.model.settings import Settings
    from asnkompetensi.national import National

NAMED = 3  # of what is in the way


def wants_folder(call: PlanCall, settings: Settings) -> bool:
    """Whether `-o` names a folder of plans: it ends as one, there is one, or nothing tells another form."""
    from asnkompetensi.read.database.address import is_address

    name = call.output
    if not name or name == STREAM or settings.format or is_address(name):
        return False
    return is_folder(name)


def is_folder(name: str) -> bool:
    """Whether a name without a form is that of a folder of plans."""
    from asnkompetensi.cli.lake import parted

    return parted(name) or not PurePath(name).suffix


def folder(call: PlanCall, inputs: Iterable[Path]) -> Path:
    """The folder of a call, which is new or empty: what people were sent is not replaced.

    CallFault for one with anything in it, of status 4, and for `--by`; OutputFault where nothing can be written.
    """
    from asnkompetensi.write.atomic_folder import prepare_folder

    path = local(str(call.output))
    if call.by:
        raise CallFault("nation.folder_semua", tabel=call.by, berkas=str(path))
    prepare_folder(path, inputs)
    if found := [one.name for one in listed(path)]:
        more = ", ..." if len(found) > NAMED else ""
        raise CallFault("nation.folder_terisi", status=OUTPUT, berkas=str(path), isi=", ".join(found[:NAMED]) + more)
    return path


def put(path: Path, found: National) -> None:
    """Write the plans, whole or not at all."""
    from asnkompetensi import national_report
    from asnkompetensi.write import shares

    shares.save(path, found.laporan, national_report.share_tables(found))


def plans_in(path: str, names: Iterable[str]) -> dict[str, str]:
    """The plan of each instansi in a folder that was written so, whether it is there or not.

    CallFault for what is no folder, and for one with plans of others: of the shared money they have a part, too.
    """
    from asnkompetensi.write.dossier.names import slugs
    from asnkompetensi.write.shares import PLAN

    if not os.path.isdir(path):  # noqa: PTH112 (of pathlib, a folder without rights would be an error)
        raise CallFault("nation.bukan_folder", berkas=path)
    folders = slugs(names)
    others = [one.name for one in listed(Path(path)) if one.name not in folders.values() and (one / PLAN).is_file()]
    if others:
        raise CallFault("nation.instansi_lain", berkas=path, isi=", ".join(others))
    return {name: str(Path(path, inner, PLAN)) for name, inner in folders.items()}
