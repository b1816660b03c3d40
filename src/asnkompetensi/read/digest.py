"""The SHA-256 of a file, for those who need to know whether it is still the same."""

from __future__ import annotations

import hashlib
from pathlib import Path


def digest(path: Path) -> tuple[str, int]:
    """SHA-256 in hexadecimal and size in bytes, read in pieces; OSError where it cannot be read."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256")
        return found.hexdigest(), file.tell()
