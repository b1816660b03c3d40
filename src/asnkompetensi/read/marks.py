"""Rows that say of themselves that they are no data: totals, examples, repeated headers, numbers of columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from asnkompetensi.model.fold import fold
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header
from asnkompetensi.read.match import Match

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

NONE, TOTAL, EXAMPLE = 0, 1, 2
_MARK = re.compile(
    r"\W*(?:(?P<contoh>contoh|example)|jumlah|total|sub\W?total|grand\W?total|rata\W?rata|rerata)\b", re.IGNORECASE
)
_SPELT_LONGER = 8  # characters that blanks and punctuation may add to a heading when it is repeated
_LONGEST_NUMBER = 3  # digits


def marks(cells: Cells, top: int) -> NDArray[np.int8]:
    """For every row from `top` on, what its first filled cell says: TOTAL, EXAMPLE, or NONE of these."""
    import numpy as np

    found = np.zeros(cells.sheet.rows, dtype=np.int8)
    first = cells.filled.argmax(axis=1)
    for index in np.unique(first[top:]).tolist():
        column = cells.sheet.columns[index]
        marked = {
            entry: mark
            for entry, value in enumerate(column.values)
            if isinstance(value, str) and (mark := _MARK.match(value))
        }
        rows = np.flatnonzero((first == index) & np.isin(column.codes, list(marked)))
        found[rows] = [EXAMPLE if marked[entry]["contoh"] else TOTAL for entry in column.codes[rows].tolist()]
    found[:top] = NONE
    return found


def repeated(cells: Cells, header: Header) -> Mask:
    """Rows below the header that repeat one of its rows, as on every page of a print; a row of one text is none."""
    import numpy as np

    mask = np.zeros(cells.sheet.rows, dtype=bool)
    for row in range(header.top, header.bottom + 1):
        texts = {index: text for index in range(len(cells.sheet.columns)) if fold(text := cells.text(row, index))}
        same = (np.arange(cells.sheet.rows) > header.bottom) & (len(texts) > 1)
        for index, text in texts.items():
            if same.any():
                column = cells.sheet.columns[index]
                same &= np.isin(column.codes, _spelt(column.values, text))
        mask |= same
    return mask


def _spelt(values: Sequence[CellValue | None], heading: str) -> list[int]:
    """The entries that hold a heading; the length is compared first, for there are many and folding takes time."""
    shortest, longest, folded = len(heading) - _SPELT_LONGER, len(heading) + _SPELT_LONGER, fold(heading)
    texts = ((entry, value) for entry, value in enumerate(values) if isinstance(value, str))
    return [entry for entry, text in texts if shortest < len(text) < longest and fold(text) == folded]


def numbering(cells: Cells, match: Match, content: Mask, headers: list[int]) -> list[int]:
    """Rows of column numbers, 1, 2, 3 ... or (1), (2) ...: the first rows of `content` below the rows `headers`."""
    import numpy as np

    rows = np.flatnonzero(content)
    found = []
    for header in headers:
        after = rows[np.searchsorted(rows, header) :][:2].tolist()
        if (
            after
            and _counts_up(cells, after[0], match)
            and not (after[1:] and _keyed_by_number(cells, after[1], match))
        ):
            found.append(after[0])
    return found


def _counts_up(cells: Cells, row: int, match: Match) -> bool:
    """Whether all filled cells count up from 1, over more than half of the fields and all the keys."""
    texts = [text for column in range(len(cells.sheet.columns)) if (text := cells.text(row, column))]
    bare = [text.strip("(). ") for text in texts]
    filled = {name for name, heading in match.fields.items() if cells.filled[row, heading.column]}
    return (
        bare == [str(number) for number in range(1, len(bare) + 1)]
        and (len(bare) > 1 or bare != texts)
        and 2 * len(filled) > len(match.fields)
        and all(filled & set(group) for group in match.keys)
    )


def _keyed_by_number(cells: Cells, row: int, match: Match) -> bool:
    """Whether the keys of a row are short numbers: then a row above it that counts 1, 2, 3 may be data as well."""
    keys = (match.fields[name].column for group in match.keys for name in group if name in match.fields)
    texts = [text for column in keys if (text := cells.text(row, column))]
    return all(len(text) <= _LONGEST_NUMBER and text.isdigit() for text in texts)
