"""The manifest of a dossier: what it was made from, under which settings, and the SHA-256 of every file of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, BinaryIO

from asnkompetensi.model.mark import RESULT
from asnkompetensi.write.json import by_key

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier

VERSION = 1


@dataclass(frozen=True, slots=True)
class Written:
    """A file of a dossier: its name there, the SHA-256 of its content, its size in bytes."""

    berkas: str
    sha256: str
    byte: int


@dataclass(frozen=True)
class Made:
    """How a dossier was made: the program and its version, the day of the legal data, every setting with its origin."""

    program: str
    hukum: str
    setelan: tuple[Mapping[str, object], ...] = ()


def write(dossier: Dossier, made: Made, files: Iterable[Written], stream: BinaryIO) -> None:
    """Write the manifest as UTF-8, a file a line; no clock is in it."""
    read = dict.fromkeys((file.berkas, file.sha256) for part in dossier.bagian.values() for file in part.sumber)
    document: dict[str, object] = {
        "versi": VERSION,
        "dibuat_oleh": RESULT,
        "perintah": "report",
        "program": made.program,
        "hukum": made.hukum,
        "instansi": dossier.instansi,
        "per_tanggal": dossier.as_of.isoformat(),
        "bagian": list(dossier.bagian),
        "unit": len(dossier.unit),
        "masukan": [{"berkas": berkas, "sha256": sha256} for berkas, sha256 in read],
        "setelan": list(made.setelan),
        "keluaran": [asdict(file) for file in sorted(files, key=lambda file: file.berkas)],
    }
    stream.write("".join(by_key(document.items(), Mapping, _json)).encode("utf-8", "backslashreplace"))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
