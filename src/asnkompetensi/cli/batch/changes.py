"""Whether a task has anything to do: what changed since its outputs were made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from asnkompetensi import __version__
from asnkompetensi.cli import output
from asnkompetensi.cli.batch.outputs import written
from asnkompetensi.cli.batch.records import KEPT, Entry, FileRecord, readable, recorded
from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.version import LAW
from asnkompetensi.read.digest import digest

# Settings that change no output; the day counts with the task.
SILENT = ("color", "quiet", "verbose", "engine", "spark_master", "as_of")


@dataclass(frozen=True)
class Found:
    """What a task would start from: its inputs, the hash of all else that decides, and why it has to run.

    `reason` is the name of a text `batch.sebab_<reason>`; empty where nothing changed.
    """

    inputs: tuple[FileRecord, ...]
    deciding: str
    reason: str


def law_hash() -> str:
    """One hash of all data of law in this program."""
    hashes = [f"{path.name} {digest(path)[0]}" for path in sorted(Path(LAW).iterdir()) if path.is_file()]
    return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def deciding(task: Task, settings: Mapping[str, object], law: str) -> str:
    """The hash of all that decides the outputs of a task beside its inputs: call, settings, versions."""
    chosen = {key: str(value) for key, value in settings.items() if key not in SILENT}
    calls = [task.call(name) for name in task.outputs]
    text = json.dumps([__version__, law, calls, chosen], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def found(task: Task, deciding_hash: str, former: Entry | None, *, force: bool) -> Found:
    """What a task starts from, and whether that changed since the run before: of a database nobody knows."""
    reads = list(task.reads)
    inputs = recorded(output.inputs(reads)) + tuple(FileRecord(name, "", 0) for name in output.databases(reads))
    return Found(inputs, deciding_hash, "paksa" if force else _reason(task, inputs, deciding_hash, former))


def _reason(task: Task, inputs: tuple[FileRecord, ...], deciding_hash: str, former: Entry | None) -> str:
    if former is None:
        return "baru"
    if former.hasil not in KEPT:
        return "gagal"
    if former.setelan != deciding_hash:
        return "setelan"
    if former.masukan != inputs or not readable(inputs):
        return "sumber"
    return "" if former.keluaran == written(task) and readable(former.keluaran) else "keluaran"
