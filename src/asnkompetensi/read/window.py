"""The first rows of a sheet as texts: what the search for a header looks at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asnkompetensi.model.fold import fold
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.heading import Heading

ROWS = 60  # from the first filled row on


@dataclass(frozen=True)
class Window:
    """Rows from `first`; `worded` tells where every filled cell is text with a letter in it, as headings are."""

    cells: Cells
    first: int
    texts: Sequence[Sequence[str]]
    worded: Sequence[bool]

    @classmethod
    def of(cls, cells: Cells) -> Window:
        """The window of a sheet that is not blank."""
        first = int(cells.filled_rows[0])
        rows = range(first, min(first + ROWS, cells.sheet.rows))
        columns = range(len(cells.sheet.columns))
        texts = [[cells.text(row, column) for column in columns] for row in rows]
        return cls(cells, first, texts, [_worded(cells, row) for row in rows])

    def headings(self, top: int, bottom: int) -> tuple[Heading, ...]:
        """The headings that the window's rows from `top` to `bottom` would make."""
        found = (self._heading(column, top, bottom) for column in range(len(self.texts[top])))
        return tuple(one for one in found if one)

    def _heading(self, column: int, top: int, bottom: int) -> Heading | None:
        for row in range(bottom, top - 1, -1):
            text = self.texts[row][column]
            if fold(text):
                groups = (self.texts[above][self._owner(above, column, row)] for above in range(row - 1, top - 1, -1))
                return Heading(column, self.first + row, text, next(filter(None, groups), ""))
        return None

    def spans(self, row: int) -> Mapping[int, frozenset[int]]:
        """From the column of a text in `row` to the filled columns below it that it spans, where these are several."""
        members: dict[int, set[int]] = {}
        for column, text in enumerate(self.texts[row + 1]):
            owner = self._owner(row, column, row + 1)
            if text and self.texts[row][owner]:
                members.setdefault(owner, set()).add(column)
        return {owner: frozenset(columns) for owner, columns in members.items() if len(columns) > 1}

    def _owner(self, row: int, column: int, below: int) -> int:
        """The column whose text in `row` spans `column`: by merged cells, or by blanks beside it over texts in `below`.

        One text spans no other text's column.
        """
        if self.cells.sheet.merged:
            for top, left, bottom, right in self.cells.sheet.merged:
                if top <= self.first + row <= bottom and left <= column <= right:
                    return left
            return column
        while column and not self.texts[row][column] and self.texts[below][column - 1]:
            column -= 1
        return column


def _worded(cells: Cells, row: int) -> bool:
    values = (cells.value(row, column) for column in range(len(cells.sheet.columns)))
    return all(isinstance(value, str) and any(map(str.isalpha, value)) for value in values if value is not None)
