"""The cases that a jurist can read and sign."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


def cases(name: str) -> list[dict[str, Any]]:
    """The cases of `tests/law/cases/<name>.yaml`."""
    found: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases" / f"{name}.yaml").read_text("utf-8"))
    return found
