"""Changed workbooks through the reader's child process: every file ends in a sheet or in a problem with words."""

from __future__ import annotations

import io
import os
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read import opened
from tests.fuzz.mutate import changed
from tests.fuzz.seeds import BOOKS
from tests.fuzz.targets import told

_BATCH = 100
_MOST_BYTES = 200_000
_INSIDE = 0.8
_SUFFIXES = {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".html", ".csv", ".tsv"}
BROKEN = "BERKAS-08"


@dataclass
class Outcome:
    """How many files were read, how many refused by which code, how many are neither, and the slowest batch."""

    files: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    unanswered: list[str] = field(default_factory=list)
    slowest: float = 0.0


def books() -> list[bytes]:
    """The files to change: those of the folder ASN_CORPUS that are not large, else one of each form made here."""
    folder = os.environ.get("ASN_CORPUS")
    found = sorted(Path(folder).rglob("*")) if folder else []
    small = [file for file in found if file.suffix.casefold() in _SUFFIXES and file.stat().st_size <= _MOST_BYTES]
    return [file.read_bytes() for file in small] or list(BOOKS.values())


def tried(seeds: Sequence[bytes], count: int, seed: int) -> Outcome:
    """So many changed files read by one child after another, a hundred to a call."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        inputs = changes(seeds, count, seed)
        while batch := list(islice(inputs, _BATCH)):
            paths = [Path(folder, f"{outcome.files + place}.xlsx") for place in range(len(batch))]
            for path, data in zip(paths, batch, strict=True):
                path.write_bytes(data)
            _read(outcome, paths)
            for path in paths:
                path.unlink()
    return outcome


def changes(seeds: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """So many changed files. In a zip mostly one part is changed, and the zip around it is whole again."""
    chance = Random(seed)
    for _ in range(count):
        data = chance.choice(seeds)
        inside = data.startswith(b"PK") and chance.random() < _INSIDE
        yield _with_changed_part(data, chance) if inside else changed(data, chance, seeds)


def _with_changed_part(data: bytes, chance: Random) -> bytes:
    stream = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
            parts = {part: old.read(part) for part in old.namelist()}
            chosen = chance.choice(list(parts))
            parts[chosen] = changed(parts[chosen], chance, list(parts.values()))
            for name, content in parts.items():
                new.writestr(name, content)
    except (
        zipfile.BadZipFile,
        zlib.error,
        RuntimeError,
        NotImplementedError,
        OSError,
        LookupError,
        ValueError,
        EOFError,
    ):
        return changed(data, chance, [data])  # the seed itself is damaged, or of a kind that cannot be written
    return stream.getvalue()


def _read(outcome: Outcome, paths: Sequence[Path]) -> None:
    start = time.perf_counter()
    with opened([str(path) for path in paths], ReadOptions()) as reader:
        _, files, problems = reader.sheets()
    told(problems)
    answered = {file.berkas for file in files} | {place.berkas for one in problems for place in one.tempat}
    outcome.unanswered += [str(path) for path in paths if str(path) not in answered]
    outcome.codes.update(one.kode for one in problems for _ in one.tempat)
    outcome.files += len(paths)
    outcome.slowest = max(outcome.slowest, time.perf_counter() - start)
