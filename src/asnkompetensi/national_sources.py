"""What many instansi are planned from: sources of each, and those of the purses that they share."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from asnkompetensi import read
from asnkompetensi.course import STOPS, status
from asnkompetensi.model.source import Source
from asnkompetensi.read.sources import expanded

if TYPE_CHECKING:
    from asnkompetensi.model.options import ReadOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.source import Sources

SHARED = "dana"  # the one table that shared purses stand in


def shared_files(shared: Sources, reading: ReadOptions) -> tuple[frozenset[str], list[Problem]]:
    """The files that hold the shared purses, and nothing else; ValueError for another table in them, or no purse."""
    with read.opened(shared, reading) as reader:
        sheets, files, problems = reader.sheets()
    tables, _ = read.tabulate(sheets, reading)
    if status(problems) < STOPS and [*tables] != [SHARED]:
        raise ValueError(", ".join(sorted({*tables} - {SHARED})) or SHARED)
    return frozenset(file.berkas for file in files), problems


def apart(given: Mapping[str, Sources], reports: Mapping[str, Report], files: Collection[str]) -> None:
    """ValueError for an instansi that has a file of shared purses among its own, under that name or another.

    Its own copy would be read in the place of the shared one, and the same money be spent by each who has one.
    """
    for name, report in reports.items():
        own = {one.berkas for one in expanded(given[name]) if isinstance(one, Source)}
        again = {problem.nilai["berkas"] for problem in report.masalah if problem.kode == "BERKAS-09"}
        if (own | again).intersection(files):
            raise ValueError(name)
