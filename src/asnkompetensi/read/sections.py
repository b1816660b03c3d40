"""Rows that divide a sheet: headings of sections among the data, and where another part of the sheet begins."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from asnkompetensi.law import aliases
from asnkompetensi.law.competency import kind, kinds
from asnkompetensi.model.fold import fold, unmarked
from asnkompetensi.model.sheet import CellValue, SheetColumn
from asnkompetensi.model.tables import SPECS
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header
from asnkompetensi.read.match import Match

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

_DIVIDED = "standar"  # by kinds of competency
_PEOPLE = "pegawai"
_LISTS = (_PEOPLE, "penilaian")  # divided by units
_FEW = 2  # cells of a row that holds a text and its number
_ORDINAL = re.compile(r"\W*(?:\d{1,6}|[A-Za-z]|[IVXLC]{1,5})\W*")
_NUMBER = re.compile(r"\W*\d{1,6}\W*")
_PART = re.compile(r"[IVX]{1,5}\s*[.)]\s*[^\W\d_]{2}")  # "III. PERSYARATAN JABATAN", but not "C. Teknis"


@dataclass(frozen=True)
class Sections:
    """By row of the sheet: `heads` are headings of sections, `numbers` hold their number and nothing else.

    `kinds` is the kind of competency of the section each row is in, a column like those of the sheet. From row `end`
    on the sheet holds something else.
    """

    heads: Mask
    numbers: Mask
    kinds: SheetColumn
    end: int


def sections(cells: Cells, header: Header, match: Match) -> Sections:
    """The sections of a sheet as it stands, before merged cells are filled."""
    import numpy as np

    rows = np.arange(cells.sheet.rows)
    count = cells.filled.sum(axis=1)
    below = rows > header.bottom
    marks = _kind_marks(cells, match, count) if match.spec.name == _DIVIDED else np.zeros(rows.size, dtype=np.int32)
    marks[~below] = 0
    heads = marks > 0
    if match.spec.name in _LISTS:
        heads |= below & _alone(cells, match, count)
    column = SheetColumn(_carried(marks), (None, *(one.kata for one in kinds())))
    end = _end(cells, header, heads) if match.above else rows.size
    return Sections(heads, below & _numbers(cells, match, count), column, end)


def _kind_marks(cells: Cells, match: Match, count: NDArray[np.intp]) -> NDArray[np.int32]:
    """For each row the position, from 1, of the kind of competency that it is a heading of; else 0.

    A heading holds the kind alone, or beside its number; or as a competency that has no level.
    """
    import numpy as np

    words = [one.kata for one in kinds()]
    found = np.zeros(cells.sheet.rows, dtype=np.int32)
    named, level = match.fields.get("kompetensi"), match.fields.get("level")
    for index, column in enumerate(cells.sheet.columns):
        is_name = named is not None and named.column == index and level is not None
        maybe = (count <= _FEW) | (~cells.filled[:, level.column] if is_name and level else False)
        for row in np.flatnonzero(maybe & cells.filled[:, index]).tolist():
            word = _kind(column.values[int(column.codes[row])])
            if word in words and (is_name or _is_alone(cells, row, index, match)):
                found[row] = words.index(word) + 1
    return found


def _kind(value: CellValue | None) -> str:
    return kind(unmarked(value.strip())) if isinstance(value, str) else ""


def _is_alone(cells: Cells, row: int, column: int, match: Match) -> bool:
    """Whether a cell is all that a row holds, but for its number or letter in a column that is not used."""
    others = [index for index in cells.filled[row].nonzero()[0].tolist() if index != column]
    used = {heading.column for heading in match.fields.values()}
    return not others or (
        len(others) == 1 and others[0] not in used and _ORDINAL.fullmatch(cells.text(row, others[0])) is not None
    )


def _carried(marks: NDArray[np.int32]) -> NDArray[np.int32]:
    """Each row's mark, or that of the last row above that has one."""
    import numpy as np

    last = np.maximum.accumulate(np.where(marks > 0, np.arange(marks.size), -1))
    return np.where(last >= 0, marks[last], 0).astype(np.int32)


def _alone(cells: Cells, match: Match, count: NDArray[np.intp]) -> Mask:
    """Rows with nothing but a text in the column of names: "II", "BIDANG ASET".

    Among people only a letter or a Roman numeral beside it tells a heading: a name alone may be a person, and none is
    to vanish.
    """
    import numpy as np

    mask = np.zeros(cells.sheet.rows, dtype=bool)
    name = match.fields.get("nama")
    if name and len(match.fields) + len(match.competencies) > 1:
        rows = np.flatnonzero(cells.filled[:, name.column] & (count <= _FEW))
        alone = [row for row in rows.tolist() if _is_alone(cells, row, name.column, match)]
        mask[[row for row in alone if match.spec.name != _PEOPLE or _is_heading(cells, row, name.column)]] = True
    return mask


def _is_heading(cells: Cells, row: int, column: int) -> bool:
    """Whether the text in a column is no name at all ("-"), or stands beside a letter or a Roman numeral."""
    others = [
        text
        for index in cells.filled[row].nonzero()[0].tolist()
        if index != column and (text := cells.text(row, index))
    ]
    return not fold(cells.text(row, column)) or any(not _NUMBER.fullmatch(text) for text in others)


def _numbers(cells: Cells, match: Match, count: NDArray[np.intp]) -> Mask:
    """Rows with nothing but a number, in a column that is not used."""
    import numpy as np

    mask = np.zeros(cells.sheet.rows, dtype=bool)
    used = {heading.column for heading in (*match.fields.values(), *match.competencies, *match.unknown)}
    for index in set(range(len(cells.sheet.columns))) - used:
        rows = np.flatnonzero((count == 1) & cells.filled[:, index]).tolist()
        mask[[row for row in rows if _NUMBER.fullmatch(cells.text(row, index))]] = True
    return mask


def _end(cells: Cells, header: Header, heads: Mask) -> int:
    """The row where another part of the form begins: a part's heading in the first column, or other headings."""
    left = min(heading.column for heading in header.headings)
    own = {fold(heading.text) for heading in header.headings}
    for row in cells.filled_rows.tolist():
        if row <= header.bottom or heads[row]:
            continue
        texts = {column: text for column in range(len(cells.sheet.columns)) if (text := cells.text(row, column))}
        column, first = next(iter(texts.items()), (left, ""))
        if len(texts) == 1 and column <= left and _PART.match(first):
            return int(row)
        folded = {fold(text) for text in texts.values()}
        if len(texts) > 1 and folded <= _headings() and not folded <= own:
            return int(row)
    return cells.sheet.rows


@cache
def _headings() -> frozenset[str]:
    """The folded headings of all tables."""
    known: Mapping[str, Mapping[str, aliases.Tiers]] = {table: aliases.headings(table) for table in SPECS}
    used = {fold(text) for fields in known.values() for tiers in fields.values() for tier in tiers for text in tier}
    return frozenset(used).union(*(aliases.unneeded(table) for table in SPECS))
