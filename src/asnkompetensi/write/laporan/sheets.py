"""Result tables as HTML that serves two languages: headings and words in both, numbers as the page's own writes them.

The script exchanges the separators of numbers when the language is switched, so no number stands there twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Value, chunks, columns, first
from asnkompetensi.write.human import human
from asnkompetensi.write.laporan.both import both, headed

PEOPLE, ROWS = 100, 2_000  # rows of a table about people, and of any other one
LONG = 60  # characters of a text that needs a broad column


@dataclass(frozen=True)
class Sheet:
    """A table: its id, its name, what a row is, headings (numbers to the right), rows as finished HTML.

    `count` rows stand in the page; where that is not all of them, `note` says where the others are.
    """

    key: str
    title: Markup
    aside: Markup
    heads: tuple[tuple[Markup, bool], ...]
    count: int
    note: Markup
    rows: Iterator[Markup]


def sheet(table: ResultTable, say: Words, *, show_nip: bool, most: int = PEOPLE) -> Sheet:
    """A table of a report, with the name and the meaning that workbooks give it.

    Of a table about people the first `most` rows, of another one the first `ROWS`.
    """
    name = table.name
    title = both(lambda say: say.label("sheets", name))
    about = f"arti_{name}"
    aside = both(lambda say: found if (found := say.label("sheets", about)) != about else "")
    shown = first(table, most if any(one.shown is Shown.NIP for one in table.columns) else ROWS)
    note = _note(table, len(shown.frame))
    return Sheet(name, title, aside, heads(table), len(shown.frame), note, rows(shown, say, show_nip=show_nip))


def _note(table: ResultTable, count: int) -> Markup:
    """Where the rows are that do not stand in the page; nothing where all of them do."""
    whole = len(table.frame)
    if count == whole:
        return Markup("")
    return both(lambda say: say("page.sebagian", tampil=say.number(count), jumlah=say.number(whole), tabel=table.name))


def heads(table: ResultTable) -> tuple[tuple[Markup, bool], ...]:
    """The headings of a table in both languages, and whether numbers stand below them."""
    return tuple((headed(column.name, table.name), column.shown in NUMBERS) for column in table.columns)


def rows(table: ResultTable, say: Words, *, show_nip: bool) -> Iterator[Markup]:
    """The rows of a table, many at a time; NIPs are masked unless `show_nip`, every value is escaped once."""

    def cell(value: Value, shown: Shown) -> str:
        if shown in NUMBERS:
            return f'<td class="n">{escape(human(value, shown, say, show_nip=show_nip))}'
        text = both(lambda say: human(value, shown, say, show_nip=show_nip))
        return f'<td class="long">{text}' if len(text.striptags()) > LONG else f"<td>{text}"

    spreads = [column.spread(cell, "<td>") for column in columns(table)]
    for part in chunks(spreads, 0, len(table.frame)):
        yield Markup("".join(f"<tr>{''.join(row)}\n" for row in part))  # noqa: S704 - each cell is escaped above
