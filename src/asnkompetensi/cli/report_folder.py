"""The folder of a dossier: whether it may be replaced is told from what is in it, before any work is done."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from asnkompetensi.cli.errors import OUTPUT, CallFault
from asnkompetensi.cli.files import local
from asnkompetensi.cli.folders import listed
from asnkompetensi.model.mark import MANIFEST
from asnkompetensi.read.digest import digest
from asnkompetensi.read.own_results import dossier_files
from asnkompetensi.write.atomic_folder import prepare_folder
from asnkompetensi.write.forms import STREAM

COMPLETED = ".docx"  # what people complete by hand: numbers, dates, signatures
NAMED = 3  # of the files that are in the way


def target(given: str | None, inputs: Iterable[Path]) -> Path:
    """The folder that a dossier goes to: new, empty, or a dossier of this program and nothing else.

    CallFault of status 4 that names what else is in it, or a document that was changed by hand; OutputFault for one
    that cannot be written or holds an input.
    """
    if not given or given == STREAM:  # many files are no stream
        raise CallFault("report.tanpa_keluaran")
    path = local(given)
    prepare_folder(path, inputs)
    others = list(_others(path)) if listed(path) else []
    if others:
        more = ", ..." if len(others) > NAMED else ""
        raise CallFault("report.folder_terisi", status=OUTPUT, berkas=given, isi=", ".join(others[:NAMED]) + more)
    if edited := _edited(path):
        raise CallFault("report.dokumen_diubah", status=OUTPUT, berkas=str(path / edited))
    return path


def _others(path: Path) -> Iterator[str]:
    """What is in a folder beside the files of a dossier."""
    known = dossier_files(path)
    ours = {MANIFEST, *known} if known is not None else set()
    folders = {str(parent.as_posix()) for name in ours for parent in Path(name).parents}
    for place, inner, names in os.walk(path):
        inner.sort()
        here = Path(place).relative_to(path)
        yield from (name for one in sorted(names) if (name := (here / one).as_posix()) not in ours)
        strange = [one for one in inner if (here / one).as_posix() not in folders]
        yield from ((here / one).as_posix() for one in strange)
        inner[:] = [one for one in inner if one not in strange]


def _edited(path: Path) -> str:
    """A document of the dossier that somebody completed since: it must not be lost. Empty where there is none."""
    for name, sha256 in (dossier_files(path) or {}).items():
        if name.endswith(COMPLETED) and (path / name).is_file() and digest(path / name)[0] != sha256:
            return name
    return ""
