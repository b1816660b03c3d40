"""`plan.json`: one key of the plan a line, one class, seat or purse a line, every number an exact decimal."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, BinaryIO

from pydantic import BaseModel

from asnkompetensi.write.json import by_key, text

if TYPE_CHECKING:
    from asnkompetensi.model.plan_file import PlanFile

_LINES = 20_000  # written at a time


def write(plan: PlanFile, stream: BinaryIO) -> None:
    """Write a plan as UTF-8, its keys in the order of :class:`~asnkompetensi.model.plan_file.PlanFile`."""
    lines: list[str] = []
    for line in by_key(plan, BaseModel, _json):
        lines.append(line)
        if len(lines) == _LINES:
            _put(stream, lines)
    _put(stream, lines)


def _put(stream: BinaryIO, lines: list[str]) -> None:
    stream.write("".join(lines).encode("utf-8", "backslashreplace"))
    lines.clear()


def _json(value: object) -> str:
    if isinstance(value, BaseModel):
        return "{" + ", ".join(f"{_json(name)}: {_json(own)}" for name, own in value) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_json, value)) + "]"
    if isinstance(value, Decimal):
        return decimal(value)
    if isinstance(value, date):
        return text(value.isoformat())
    return text(value) if isinstance(value, str) else json.dumps(value)


def decimal(value: Decimal) -> str:
    """An exact decimal without exponent and needless zeros."""
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
