"""Cells of a data sheet as XML, every distinct value once; texts go to the workbook's shared table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from textwrap import wrap
from xml.sax.saxutils import escape

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.place import column_letters
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, TEXTS, Cells, Spread, Value, chunks, literal
from asnkompetensi.write.human import human

WIDEST, DATE = 60, 17  # characters: of a column, of a date
LINE = 15  # points
LONGEST = 32_767  # characters in a cell; Excel calls a workbook with more damaged
FIRST_DAY = -25_508  # 1 March 1900 in days since 1970-01-01: before it, Excel counts a day that never was
EPOCH = 25_569  # 1970-01-01 in days of Excel
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_BLANKS = re.compile(r"^\s|\s$|\s\s")


class Texts:
    """The texts that are added to the shared table of a workbook, in the order of their first use."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._known: dict[str, int] = {}

    def position(self, text: str) -> int:
        """The place of a text in the table; it is added when it is new."""
        return self._first + self._known.setdefault(text, len(self._known))

    def xml(self) -> Iterator[str]:
        """The added entries."""
        for text in self._known:
            keep = ' xml:space="preserve"' if _BLANKS.search(text) else ""
            yield f"<si><t{keep}>{escape(_ESCAPE.sub('_x005F_', text))}</t></si>"


def rows(
    columns: Sequence[Cells], styles: Sequence[str], texts: Texts, say: Words, start: int, stop: int
) -> Iterator[str]:
    """The rows from `start` up to `stop` as XML, in large pieces; the first of them stands in row 2 of the sheet.

    What lies between two mentions of the row's number is one piece of text, so the number itself joins a row.
    """
    last = len(columns) - 1
    spreads = [openings(columns, say)]
    for place, (column, style) in enumerate(zip(columns, styles, strict=True)):
        closing = "</row>" if place == last else f'<c r="{column_letters(place + 1)}'
        spreads.append(_spread(column, style, texts, say, closing))
    number = 2
    for part in chunks(spreads, start, stop):
        lines = [str(line).join(('<row r="', *row)) for line, row in enumerate(part, number)]
        number += len(lines)
        yield "".join(lines)


def openings(columns: Sequence[Cells], say: Words) -> Spread:
    """What stands between the row number and the letters of the first cell: the height of rows whose texts are folded.

    Without it LibreOffice would print the lines of such a row over the next one.
    """
    import numpy as np

    folded = [column for column in columns if column.shown in TEXTS and longest(column, say) > WIDEST]
    lines = np.ones(len(columns[0].codes), dtype=np.intp)
    for column in folded:
        heights = [_lines(human(value, column.shown, say)) for value in column.values]
        lines = np.maximum(lines, np.array([*heights, 1])[column.codes])
    highest = int(lines.max(initial=1))
    higher = [f'" ht="{LINE * count}" customHeight="1"><c r="A' for count in range(2, highest + 1)]
    return Spread(lines, np.array(["", '"><c r="A', *higher], dtype=object))


@lru_cache(20_000)
def _lines(text: str) -> int:
    """The lines of a folded text; many tables have the same ones."""
    return len(wrap(text, WIDEST))


def longest(column: Cells, say: Words) -> int:
    """The characters of a column's longest value; plain numbers as data forms write them."""
    if column.shown is Shown.DATE:
        return DATE
    spoken = column.shown in (Shown.WORD, Shown.REASON, Shown.MONEY)
    shown = partial(human, say=say) if spoken else literal
    return max((len(shown(value, column.shown)) for value in column.values), default=0)


def _spread(column: Cells, style: str, texts: Texts, say: Words, closing: str) -> Spread:
    """A column's cells from behind the row number to behind the next column's letters."""

    def cell(value: Value, shown: Shown) -> str:
        return f'" s="{style}"{_content(value, shown, texts, say)}{closing}'

    return column.spread(cell, f'" s="{style}"/>{closing}')


def _content(value: Value, shown: Shown, texts: Texts, say: Words) -> str:
    if shown in NUMBERS:
        return f"><v>{literal(value, shown)}</v></c>"
    if shown is Shown.DATE and int(value) >= FIRST_DAY:
        return f"><v>{int(value) + EPOCH}</v></c>"
    text = literal(value, shown) if shown is Shown.DATE else human(value, shown, say)
    return f' t="s"><v>{texts.position(text[:LONGEST])}</v></c>'
