"""Sources that tests of a reader write, and what it gives of them."""

from __future__ import annotations

from pathlib import Path

from asnkompetensi import read
from asnkompetensi.guard.child import Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.model.table import SourceFile


def files(**contents: bytes) -> list[str]:
    """Files of these contents; `a_csv` is `a.csv`."""
    names = [name.replace("_", ".") for name in contents]
    for name, content in zip(names, contents.values(), strict=True):
        Path(name).write_bytes(content)
    return names


def sheets_of(
    *sources: str, limits: Limits | None = None, options: ReadOptions | None = None
) -> tuple[list[Sheet], tuple[SourceFile, ...], list[Problem]]:
    with read.opened(sources, options or ReadOptions(), limits) as reader:
        return reader.sheets()
