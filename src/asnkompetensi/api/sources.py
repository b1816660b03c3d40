"""What a program may give as a source: paths of files and folders, or frames by the names of their sheets."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from asnkompetensi.model.source import Frames

Source: TypeAlias = str | os.PathLike[str] | Mapping[str, Any]
MEMORY = "frames"  # what places in frames are told by


def sources(given: Source | Sequence[Source]) -> list[str | Frames]:
    """What the flow is given: one source or several. TypeError for what is neither path nor frames."""
    several = [given] if isinstance(given, str | os.PathLike | Mapping) else [*given]
    numbers = len([one for one in several if isinstance(one, Mapping)]) > 1
    return [_source(one, f"{MEMORY}-{place}" if numbers else MEMORY) for place, one in enumerate(several, 1)]


def _source(given: Source, name: str) -> str | Frames:
    return Frames(name, given) if isinstance(given, Mapping) else os.fspath(given)
