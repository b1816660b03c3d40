"""Sheets with one column per competency: which columns these are, and their rows made long."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.fold import clean
from asnkompetensi.model.kinds import Kind
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.faults import Read
from asnkompetensi.read.match import Match
from asnkompetensi.read.typed import FAULTY, GIVEN, typed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def candidates(cells: Cells, match: Match, top: int) -> list[Read]:
    """The columns of a wide sheet that are competencies, and those of unknown headings, read as levels, in sheet order.

    `heading` is the name of the competency.
    """
    found = {**match.competencies, **{heading: clean(heading.text) for heading in match.unknown}}
    return [
        Read("level", heading.column, found[heading], typed(cells.sheet.columns[heading.column], Kind.LEVEL, top))
        for heading in sorted(found, key=lambda heading: heading.column)
    ]


def competencies(reads: Sequence[Read], match: Match, rows: NDArray[np.intp]) -> list[Read]:
    """Those that are competencies: known ones, and others in which most of what stands in `rows` is a level."""
    known = {heading.column for heading in match.competencies}
    return [read for read in reads if read.column in known or _levels(read, rows)]


def _levels(read: Read, rows: NDArray[np.intp]) -> bool:
    states = read.typed.states(rows)
    return int((states == GIVEN).sum()) > int((states == FAULTY).sum())


def melted(reads: Sequence[Read], rows: NDArray[np.intp], *, keep: bool) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The rows of the long table: position in `rows` and position in `reads` of each, row by row.

    A cell without a level gives none; with `keep`, a row without any level gives one for the first competency, so that
    the person in it is not lost.
    """
    import numpy as np

    given = np.column_stack([read.typed.states(rows) == GIVEN for read in reads])
    if keep:
        given[~given.any(axis=1), 0] = True
    row, column = np.nonzero(given)
    return row, column
