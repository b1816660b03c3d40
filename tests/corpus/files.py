"""The files of a corpus, and which readers can tell what is in one."""

from __future__ import annotations

import csv
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from asnkompetensi.read.gate import admit
from asnkompetensi.read.protocol import Kind
from asnkompetensi.read.refusal import Refused

ROOT = Path(__file__).parents[2]
MANIFEST = "MANIFEST.tsv"


@dataclass(frozen=True)
class File:
    """A file: the corpus and its name there, where it lies, its SHA-256, the remark of its list, its kind if any."""

    folder: str
    name: str
    path: Path
    sha256: str
    remark: str
    kind: Kind | None


def folders() -> list[Path]:
    """The folder named by ASN_CORPUS, else those beside this checkout."""
    named = os.environ.get("ASN_CORPUS")
    beside = ROOT.parent / "shared"
    return [Path(named)] if named else [beside / "corpus", beside / "realdata"]


def files(folder: Path) -> Iterator[File]:
    """The files that the folder's MANIFEST.tsv lists; without one, all that lie in it. ValueError for another one."""
    manifest = folder / MANIFEST
    if not manifest.exists():
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            yield _file(folder, path.relative_to(folder).as_posix(), "")
        return
    with manifest.open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            found = _file(folder, line["path"], line["expected"])
            if found.sha256 != line["sha256"]:
                raise ValueError(found.name)
            yield found


def _file(folder: Path, name: str, remark: str) -> File:
    path = folder / name
    data = path.read_bytes()
    try:
        kind = admit(name, data)[0] if data else None
    except Refused:
        kind = None
    return File(folder.name, name, path, hashlib.sha256(data).hexdigest(), remark, kind)
