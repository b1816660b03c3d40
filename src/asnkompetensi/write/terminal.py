"""A result table to look at: on a terminal as many columns and rows as help, elsewhere all of it as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import zip_longest
from textwrap import wrap

from rich.box import SIMPLE_HEAD, Box
from rich.cells import cell_len
from rich.console import JustifyMethod
from rich.table import Table
from rich.text import Text

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Cells, Spread, Value, chunks, columns, first
from asnkompetensi.write.fitting import fitted
from asnkompetensi.write.human import heading, human
from asnkompetensi.write.screen import Screen
from asnkompetensi.write.signs import shown as readable
from asnkompetensi.write.tint import tints

ROWS = 25
DRAWN = 50  # rich draws 500 rows a second; more are folded by hand
GAP = "  "
PLAIN_HEAD = Box("\n".join(["    ", "    ", " -- ", *["    "] * 5]), ascii=True)


def table(result: ResultTable, say: Words, screen: Screen, *, show_nip: bool = False, all_rows: bool = False) -> bytes:
    """The table as `screen` shows it, in the language of `say`; NIPs are masked unless `show_nip`.

    A terminal gets the first 25 rows (all with `all_rows`) of the columns that fit it, and is told what is left out.
    """
    count = len(result.frame)
    shown = count if all_rows or not screen.terminal else min(count, ROWS)
    taken = columns(first(result, shown))

    def shown_as(value: Value, shown: Shown) -> str:
        return human(value, shown, say, show_nip=show_nip)

    spreads = [column.spread(shown_as) for column in taken]
    heads = [heading(column.name, say, result.name) for column in taken]
    if not screen.terminal:
        return "".join(_lines(heads, taken, spreads, count)).encode("utf-8")
    return _drawn(result, heads, spreads, shown, say, screen)


def _drawn(
    result: ResultTable, heads: Sequence[str], spreads: Sequence[Spread], shown: int, say: Words, screen: Screen
) -> bytes:
    texts = [spread.rows(0, shown) for spread in spreads]
    kept = fitted(result, heads, texts, screen.width)
    right = {i: result.columns[i].shown in NUMBERS for i in kept}
    drawn = Table(
        box=PLAIN_HEAD if screen.ascii_only else SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False
    )
    for i, width in kept.items():
        justify: JustifyMethod = "right" if right[i] else "left"
        drawn.add_column(Text(heads[i]), justify=justify, width=width, overflow="fold")
    notes = _notes(result, len(result.frame) - shown, list(kept), say)
    if shown > DRAWN:
        lines = readable("".join(_folded({i: texts[i] for i in kept}, kept, right)), screen.encoding)
        return screen.render(drawn) + lines.encode(screen.encoding) + screen.render(*notes)
    tinted = tints(result, shown) if screen.colour else {}
    styles = [tinted.get(result.columns[i].name, [""] * shown) for i in kept]
    for row in range(shown):
        drawn.add_row(*(Text(texts[i][row], style=styles[at][row]) for at, i in enumerate(kept)))
    return screen.render(drawn, *notes)


def _folded(texts: Mapping[int, Sequence[str]], widths: Mapping[int, int], right: Mapping[int, bool]) -> Iterator[str]:
    """The rows as lines, long texts folded between words: the same as rich draws, for many rows."""

    @cache
    def lines(text: str, width: int) -> list[str]:
        return wrap(text, width, break_on_hyphens=False) if cell_len(text) > width else [text]

    for row in zip(*texts.values(), strict=True):
        cells = [lines(text, widths[i]) for i, text in zip(texts, row, strict=True)]
        for line in zip_longest(*cells, fillvalue=""):
            yield _line(_padded(text, widths[i], right=right[i]) for i, text in zip(texts, line, strict=True))


def _notes(result: ResultTable, rows: int, kept: Sequence[int], say: Words) -> Iterator[Text]:
    """What the table does not show, and how to see it."""
    if result.frame.empty:
        yield Text(say("summary.tanpa_baris"))
    if rows:
        yield Text(say("summary.baris_lain", jumlah=rows))
    hidden = [heading(column.name, say, result.name) for i, column in enumerate(result.columns) if i not in kept]
    if hidden:
        yield Text(say("summary.kolom_lain", daftar=", ".join(hidden)))


def _lines(heads: Sequence[str], taken: Sequence[Cells], spreads: Sequence[Spread], count: int) -> Iterator[str]:
    """Plain lines at full width: headings, a rule, the rows; numbers to the right."""
    widths = [max(cell_len(head), *map(cell_len, spread.texts)) for head, spread in zip(heads, spreads, strict=True)]
    right = [column.shown in NUMBERS for column in taken]
    yield _line(_padded(head, widths[i], right=right[i]) for i, head in enumerate(heads))
    yield _line("-" * width for width in widths)
    padded = [spread.each(partial(_padded, width=widths[i], right=right[i])) for i, spread in enumerate(spreads)]
    for rows in chunks(padded, 0, count):
        yield "".join(map(_line, rows))


def _padded(text: str, width: int, *, right: bool) -> str:
    blanks = " " * (width - cell_len(text))
    return blanks + text if right else text + blanks


def _line(texts: Iterable[str]) -> str:
    return GAP.join(texts).rstrip() + "\n"
