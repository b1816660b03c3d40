"""A file of a dossier into its folder, made in memory first, so that its SHA-256 is that of what was meant."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.write import atomic
from asnkompetensi.write.dossier.manifest import Written

if TYPE_CHECKING:
    from asnkompetensi.write.dossier.files import Writer


def put(folder: Path, name: str, write: Writer) -> Written:
    """Write one file, and the folders above it; OSError where the system does not let it."""
    stream = io.BytesIO()
    write(stream)
    content = stream.getbuffer()
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    atomic.through(lambda target: target.write(content))(path)
    return Written(name, sha256(content).hexdigest(), len(content))
