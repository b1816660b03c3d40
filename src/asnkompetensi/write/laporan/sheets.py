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
from asnkompetensi.write.cells import NUMBERS, Value, chunks, columns
from asnkompetensi.write.human import human
from asnkompetensi.write.laporan.both import both, headed


@dataclass(frozen=True)
class Sheet:
    """A table: its id, its name, what a row is, headings (numbers to the right), rows as finished HTML."""

    key: str
    title: Markup
    aside: Markup
    heads: tuple[tuple[Markup, bool], ...]
    count: int
    rows: Iterator[Markup]


def sheet(table: ResultTable, say: Words, *, show_nip: bool) -> Sheet:
    """A whole table of a report, with the name and the meaning that workbooks give it."""
    name = table.name
    title = both(lambda say: say.label("sheets", name))
    about = f"arti_{name}"
    aside = both(lambda say: found if (found := say.label("sheets", about)) != about else "")
    return Sheet(name, title, aside, heads(table), len(table.frame), rows(table, say, show_nip=show_nip))


def heads(table: ResultTable) -> tuple[tuple[Markup, bool], ...]:
    """The headings of a table in both languages, and whether numbers stand below them."""
    return tuple((headed(column.name, table.name), column.shown in NUMBERS) for column in table.columns)


def rows(table: ResultTable, say: Words, *, show_nip: bool) -> Iterator[Markup]:
    """The rows of a table, many at a time; NIPs are masked unless `show_nip`, every value is escaped once."""

    def cell(value: Value, shown: Shown) -> str:
        if shown in NUMBERS:
            return f'<td class="n">{escape(human(value, shown, say, show_nip=show_nip))}'
        return f"<td>{both(lambda say: human(value, shown, say, show_nip=show_nip))}"

    spreads = [column.spread(cell, "<td>") for column in columns(table)]
    for part in chunks(spreads, 0, len(table.frame)):
        yield Markup("".join(f"<tr>{''.join(row)}\n" for row in part))  # noqa: S704 - each cell is escaped above
