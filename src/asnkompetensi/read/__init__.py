"""Files to tables: sources to sheets (an isolated child reads them), sheets to tables.

In: names of files and folders, bytes on standard input. Out: sheets with typed cells, tables, problems as values.
Must not know: what is computed from the tables, how anything is shown. Importing it loads no frame and no workbook
library.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asnkompetensi.guard.child import Limits
    from asnkompetensi.model.options import ReadOptions
    from asnkompetensi.model.padanan import Row
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.proposal import Proposal
    from asnkompetensi.model.saved import Saved
    from asnkompetensi.model.sheet import Sheet
    from asnkompetensi.model.source import Sources
    from asnkompetensi.model.table import Tables
    from asnkompetensi.read.reader import Reader


@contextmanager
def opened(sources: Sources, options: ReadOptions, limits: Limits | None = None) -> Iterator[Reader]:
    """A reader that has begun to read the sources, beside whatever the caller does next; its child ends with it."""
    from asnkompetensi.read.reader import Reader

    reader = Reader(sources, options, limits)
    try:
        yield reader
    finally:
        reader.close()


def plan(path: str) -> tuple[PlanFile | None, list[Problem]]:
    """The plan of a `plan.json`; None and the problem where there is none to be read."""
    from asnkompetensi.read import plan_file

    return plan_file.plan_file(path)


def result(path: str) -> tuple[Saved | None, list[Problem]]:
    """The result that a file of `asn` holds; None and the problem where there is none to be read."""
    from asnkompetensi.read import saved

    return saved.saved(path)


def proposed(address: str, options: ReadOptions) -> tuple[tuple[Proposal, ...], list[Problem]]:
    """What the tables of a database look like, for a person to decide; nothing and the problem where it cannot be told.

    A person is asked for a password in the thread that calls.
    """
    from asnkompetensi.read.database import described

    return described.proposed(address, options)


def tabulate(sheets: Sequence[Sheet], options: ReadOptions) -> tuple[Tables, list[Problem]]:
    """The tables that the sheets hold, each row with its origin, and the problems met."""
    from asnkompetensi.read import tables

    return tables.tabulate(sheets, options)


def padanan(sheets: Sequence[Sheet]) -> tuple[tuple[Row, ...], list[Problem]]:
    """What the sheets of a file of padanan say about names that are one, row by row, and the problems met."""
    from asnkompetensi.read import decisions

    return decisions.padanan(sheets)


def style(path: str) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a template of Word; None and the problem where it may not be opened."""
    from asnkompetensi.read import style_file

    return style_file.style_file(path)
