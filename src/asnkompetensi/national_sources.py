"""What many instansi are planned from: sources of each, and those of the purses that they share."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi import read
from asnkompetensi.course import STOPS, status
from asnkompetensi.guard.cores import processes
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.source import Source
from asnkompetensi.read.sources import expanded

if TYPE_CHECKING:
    from asnkompetensi.model.options import ReadOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.source import Frames, Sources

SHARED = "dana"  # the one table that shared purses stand in
MANY = 4 << 20  # bytes of all sources, from which on more processes than one are worth their start
ROOM, TIMES = 400 << 20, 60  # bytes that a process needs for an instansi: by itself, and for each byte of its files


class OtherTablesError(ValueError):
    """Shared purses whose source holds another table, or none of purses."""


class OwnCopyError(ValueError):
    """An instansi that has a file of shared purses among its own."""


def shared_files(shared: Sources, reading: ReadOptions) -> tuple[frozenset[str], list[Problem]]:
    """The files that hold the shared purses, and nothing else; OtherTablesError for another, or no purse."""
    with read.opened(shared, reading) as reader:
        sheets, files, problems = reader.sheets()
    tables, _ = read.tabulate(sheets, reading)
    if status(problems) < STOPS and [*tables] != [SHARED]:
        raise OtherTablesError(", ".join(sorted({*tables} - {SHARED})) or SHARED)
    return frozenset(file.berkas for file in files), problems


def workers(given: Sequence[Sources], engine: Engine) -> int:
    """How many processes plan instansi of these sources: small ones are done before another process has started.

    Spark has processes of its own.
    """
    sizes = [sum(map(_size, expanded(one))) for one in given]
    return 1 if engine is Engine.SPARK or sum(sizes) < MANY else processes(len(sizes), ROOM + TIMES * max(sizes))


def _size(one: Source | Frames | Problem) -> int:
    """The bytes of a file; nothing for what is none, or is not there."""
    try:
        return Path(one.path or one.berkas).stat().st_size if isinstance(one, Source) else 0
    except (OSError, ValueError):
        return 0


def apart(given: Mapping[str, Sources], reports: Mapping[str, Report], files: Collection[str]) -> None:
    """OwnCopyError for an instansi that has a file of shared purses among its own, under that name or another.

    Its own copy would be read in the place of the shared one, and the same money be spent by each who has one.
    """
    for name, report in reports.items():
        own = {one.berkas for one in expanded(given[name]) if isinstance(one, Source)}
        again = {problem.nilai["berkas"] for problem in report.masalah if problem.kode == "BERKAS-09"}
        if (own | again).intersection(files):
            raise OwnCopyError(name)
