"""What is kept of a run: the manifest, with the hashes of all that was read and written. Nothing personal is in it.

The manifest of the last run is what the next one compares with. It lies in a hidden folder beside the file of tasks,
where no source that is a folder or a pattern meets it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from asnkompetensi.cli import files
from asnkompetensi.model.mark import MANIFEST
from asnkompetensi.model.plain import tellable
from asnkompetensi.read.digest import digest
from asnkompetensi.write import atomic

FOLDER = ".asn"
VERSION = 1
DONE, SKIPPED, FAILED, INTERRUPTED = "selesai", "dilewati", "gagal", "dibatalkan"
KEPT = (DONE, SKIPPED)  # results that stand for their inputs until something changes


class FileRecord(msgspec.Struct, frozen=True):
    """A file as it was: name as in the file of tasks, SHA-256 (empty: not readable), size in bytes."""

    berkas: str
    sha256: str
    byte: int


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One task of a run. `setelan` is the hash of all that decides beside the inputs; `masalah` counts by grade."""

    nama: str
    perintah: str
    pilihan: tuple[str, ...]
    per_tanggal: str
    mulai: str
    detik: float = 0.0
    hasil: str = FAILED
    status: int
    masalah: dict[str, int] = {}
    setelan: str = ""
    masukan: tuple[FileRecord, ...] = ()
    keluaran: tuple[FileRecord, ...] = ()


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """One run. `sebelumnya` holds the entries of tasks that were not reached or not asked for, from runs before."""

    versi: int = VERSION
    program: str
    hukum: str
    tugas_dari: FileRecord
    mulai: str
    selesai: str
    status: int
    tugas: tuple[Entry, ...] = ()
    sebelumnya: tuple[Entry, ...] = ()

    def kept(self) -> dict[str, Entry]:
        """The entry of each task by its name, this run's own before older ones."""
        return {entry.nama: entry for entry in (*self.sebelumnya, *self.tugas)}


def manifest_path(file: Path) -> Path:
    """Where the manifest of a file of tasks lies."""
    return file.parent / FOLDER / f"{file.name}.json"


def last(file: Path) -> dict[str, Entry]:
    """The entries of the run before, by task; none where there was no run, or its manifest is not readable."""
    content = files.left(manifest_path(file))
    try:
        return msgspec.json.decode(content, type=Manifest).kept() if content else {}
    except msgspec.MsgspecError:
        return {}


def save(file: Path, manifest: Manifest) -> None:
    """Write the manifest, whole or not at all; OutputFault where that cannot be done."""
    atomic.put(manifest_path(file), msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n")


def recorded(names: Iterable[str | Path]) -> tuple[FileRecord, ...]:
    """Files as they are now."""
    return tuple(map(record, names))


def record(name: str | Path) -> FileRecord:
    """A file as it is now; without a hash where it cannot be read.

    For a dossier stands its manifest.
    """
    path = Path(name)
    try:
        sha256, size = digest(path / MANIFEST if path.is_dir() else path)
    except OSError:
        sha256, size = "", 0
    return FileRecord(tellable(str(name)), sha256, size)


def readable(records: Sequence[FileRecord]) -> bool:
    """Whether every file was there to be read."""
    return all(record.sha256 for record in records)
