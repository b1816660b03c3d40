"""The SHA-256 of a file, for those who need to know whether it is still the same."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path


def digest(path: Path) -> tuple[str, int]:
    """SHA-256 in hexadecimal and size in bytes, read in pieces; OSError where it cannot be read."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256")
        return found.hexdigest(), file.tell()


def of_parts(parts: Sequence[Path]) -> tuple[str, int]:
    """SHA-256 of names, sizes and times of the parts of a result, and their size; OSError without any."""
    found = [(path.as_posix(), path.stat()) for path in parts]
    if not found:
        raise FileNotFoundError
    text = "\n".join(f"{name} {state.st_size} {state.st_mtime_ns}" for name, state in found)
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest(), sum(one.st_size for _, one in found)
