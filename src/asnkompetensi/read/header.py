"""Finds the header of a sheet, wherever it stands and over however many rows (at most three).

A header is the run of rows whose headings mean the most columns of one table. A column's heading is the lowest text in
that run; a text above it, its own or one that spans several columns, is its group.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asnkompetensi.read.cells import Cells
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.lexicon import MELTED, WIDE, Lexicon
from asnkompetensi.read.window import Window

DEPTH = 3  # rows that a header may take


@dataclass(frozen=True, slots=True)
class Header:
    """The rows from `top` to `bottom`, and the headings in the order of the columns."""

    top: int
    bottom: int
    headings: tuple[Heading, ...]


def find(cells: Cells, lexicon: Lexicon) -> Header | None:
    """The header of a sheet that is not blank, or None where no row holds a known heading."""
    window = Window.of(cells)
    best, most = None, 0
    for top, bottom in _runs(window, lexicon):
        if (count := _fields(window.headings(top, bottom), lexicon)) > most:
            best, most = (top, bottom), count
    if best is None:
        return None
    top, bottom = best
    while bottom - top < DEPTH - 1 and _goes_on(window, top, bottom, lexicon):
        bottom += 1
    return _header(window, top, bottom)


def presumed(cells: Cells) -> Header:
    """The row with the most texts, for a sheet whose table is certain although no heading of it is known."""
    window = Window.of(cells)
    counts = [sum(map(bool, line)) * worded for line, worded in zip(window.texts, window.worded, strict=True)]
    top = counts.index(max(counts))
    return _header(window, top, top)


def names(cells: Cells) -> Header:
    """The names of the columns of a database's table: its first row, whatever they mean."""
    return _header(Window.of(cells), 0, 0)


def _header(window: Window, top: int, bottom: int) -> Header:
    return Header(window.first + top, window.first + bottom, window.headings(top, bottom))


def _runs(window: Window, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Runs of rows that may be a header: short ones first, then high ones, so that the plainest wins a draw."""
    spoken = [any(lexicon.speaks(text) for text in line if text) for line in window.texts]
    for depth in range(DEPTH):
        for top in range(len(spoken) - depth):
            rows = range(top, top + depth + 1)
            if (
                any(spoken[row] for row in rows)
                and all(window.worded[row] for row in rows[1:])
                and any(window.texts[top])
            ):
                yield top, top + depth


def _fields(headings: Sequence[Heading], lexicon: Lexicon) -> int:
    """How many columns of one table the headings mean, for the table with the most."""
    meant: dict[str, set[str]] = {table: set() for table in lexicon.tiers}
    for heading in headings:
        answered = set()
        for form in heading.forms:
            for table, field in lexicon.known.get(form, {}).items():
                if table not in answered:
                    answered.add(table)
                    meant[table].add(field)
    wide = sum(bool(lexicon.competency(heading)) for heading in headings)
    return max(
        len(fields.difference(MELTED)) + wide if table in WIDE and "kompetensi" not in fields else len(fields)
        for table, fields in meant.items()
    )


def _goes_on(window: Window, top: int, bottom: int, lexicon: Lexicon) -> bool:
    """Whether the row below is one more row of sub headings, although nothing in it is known.

    It is where texts stand below a text that spans them and below no other known heading, while some known heading has
    nothing below it: a row of data has its key there. Where nothing is merged, the spanning text must be none of the
    known headings itself, but for "Kompetensi" over the competencies.
    """
    if bottom + 1 >= len(window.texts) or not window.worded[bottom + 1]:
        return False
    below = {column for column, text in enumerate(window.texts[bottom + 1]) if text}
    headings = {one.column: one for one in window.headings(top, bottom)}
    known = {column for column, one in headings.items() if lexicon.fields(one)}
    spanned: set[int] = set()
    for owner, columns in window.spans(bottom).items():
        if window.cells.sheet.merged or lexicon.fields(headings[owner], WIDE).issubset(MELTED):
            spanned |= columns
    return bool(spanned) and not (below - spanned) & known and bool(known - below)
