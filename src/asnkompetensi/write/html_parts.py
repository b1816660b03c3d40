"""The parts of the web page as values; the template only lays them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Value, chunks, columns
from asnkompetensi.write.human import figure, heading, human, titled
from asnkompetensi.write.overview import Ranking, headline, whole


@dataclass(frozen=True, slots=True)
class Bar:
    """A name with a number, and the length of its bar in percent."""

    name: str
    number: str
    percent: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A ranking: its id, its title, what its numbers are, a bar a row; `good`: long bars are welcome."""

    key: str
    title: str
    aside: str
    bars: list[Bar]
    good: bool


@dataclass(frozen=True)
class Sheet:
    """A table: its id, its name, its headings (numbers to the right), and its rows as finished HTML, some at a time."""

    key: str
    title: str
    heads: tuple[tuple[str, bool], ...]
    count: int
    rows: Iterator[Markup]


def tiles(report: Report, say: Words) -> list[tuple[str, str]]:
    """The headline figures and their names."""
    return [(figure(total, say), say.noun(f"summary.{name}", total.value)) for name, total in headline(report).items()]


def count_bars(counts: dict[str, int], say: Words) -> list[Bar]:
    """Counts by the words of a scale."""
    largest = max(counts.values(), default=0)
    return [Bar(say.label("labels", name), say.number(n), _percent(n, largest)) for name, n in counts.items()]


def ranked_bars(found: Ranking, say: Words) -> Bars:
    """The names of a ranking with their measure."""
    ranked, (measure,) = found.ranked, found.picked([found.ranked.measure])
    amounts = [(tellable(found.label(row)), whole(row[ranked.measure])) for row in found.rows]
    largest = max(amount for _, amount in amounts)
    bars = [Bar(name, human(amount, measure.shown, say), _percent(amount, largest)) for name, amount in amounts]
    return Bars(
        ranked.table, say(f"summary.atas_{ranked.table}"), say(f"summary.satuan_{ranked.measure}"), bars, ranked.good
    )


def _percent(part: int, largest: int) -> str:
    return f"{100 * part / largest:.1f}" if largest else "0"


def sheet(table: ResultTable, title: str, say: Words, *, show_nip: bool) -> Sheet:
    """A whole table; NIPs are masked unless `show_nip`, and every value is escaped once."""

    def cell(value: Value, shown: Shown) -> str:
        text = escape(human(value, shown, say, show_nip=show_nip))
        return f'<td class="n">{text}</td>' if shown in NUMBERS else f"<td>{text}</td>"

    spreads = [column.spread(cell, "<td></td>") for column in columns(table)]
    heads = tuple((titled(heading(column.name, say, table.name)), column.shown in NUMBERS) for column in table.columns)
    count = len(table.frame)
    parts = (
        Markup("".join(f"<tr>{''.join(row)}</tr>\n" for row in rows))  # noqa: S704 - each cell is escaped above
        for rows in chunks(spreads, 0, count)
    )
    return Sheet(table.name, title, heads, count, parts)


def shade(gap: int | None, largest: int) -> str:
    """The class of a heat map's cell: `h0` (no gap) to `h8` (the largest), or `hx` where nothing was assessed."""
    if gap is None:
        return "hx"
    return f"h{gap * 8 // largest}" if largest else "h0"
