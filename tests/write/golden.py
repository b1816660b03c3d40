"""Results that were looked at once and must stay as they are; `GOLDEN=write` writes them anew, to be looked at."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "golden"


def kept(name: str, content: bytes) -> bytes:
    """What a golden file holds."""
    path = FOLDER / name
    if os.environ.get("GOLDEN") == "write":
        path.write_bytes(content)
    return path.read_bytes()
