"""Tables of an HTML page to one sheet of text cells (child side)."""

from __future__ import annotations

import codecs
import contextlib
import re
from collections.abc import Iterator
from pathlib import PurePath

from lxml import etree, html
from lxml.html import HtmlElement

from asnkompetensi.read.encode import MOST_COLUMNS, Grid, Range, encoded, too_far
from asnkompetensi.read.protocol import Job, Reply
from asnkompetensi.read.refusal import refused
from asnkompetensi.read.text_encoding import asked, decoded

_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_LATIN = re.compile(r"(?i)iso[-_]?8859[-_]?1$|latin[-_]?1$|(us-)?ascii$")
_UNSEEN = {"style", "script", "table", "template"}
_MOST_ROWS_SPANNED = 65_534


def read_html(job: Job, data: bytes) -> Reply:
    """The one sheet of a page, named as the file: all its tables below one another, a row for each `<tr>`.

    Spans become merged ranges with the value in their first cell. A table inside a cell is taken out of it and
    follows the table that it stood in.
    """
    page = _page(_text_of(job, data))
    tables = [] if page is None else list(page.iter("table"))
    if not tables:
        raise refused("BERKAS-05", job.berkas)
    lembar = PurePath(job.berkas).name
    sheet = _Stack(job.berkas, lembar)
    for table in tables:
        sheet.add_table(table)
    return Reply([encoded(job.berkas, Grid(lembar, sheet.rows, merged=sheet.merged))])


def _text_of(job: Job, data: bytes) -> str:
    """The page in the user's encoding, else the one it declares, else the one its bytes show: pages say what is not."""
    if not job.encoding and (name := _declared(data)):
        with contextlib.suppress(UnicodeError):
            return decoded(data, name)[0]
    return asked(job, data)[0]


def _declared(data: bytes) -> str | None:
    """The encoding that a meta tag names, where Python knows it; browsers read Latin-1 as Windows-1252.

    A tag that can be read byte by byte stands in no page of two or four bytes a character, whatever it says.
    """
    found = _CHARSET.search(data[:4096])
    name = found[1].decode("ascii") if found else ""
    if not name or _LATIN.match(name):
        return "cp1252" if name else None
    try:
        "".encode(name)
        return None if codecs.lookup(name).name.startswith(("utf-16", "utf-32")) else name
    except (LookupError, ValueError):
        return None


def _page(text: str) -> HtmlElement | None:
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # nothing in it
        return None


class _Stack:
    """Rows of tables, stacked; cells stand where the spans above and before them leave room."""

    def __init__(self, berkas: str, lembar: str) -> None:
        self._berkas, self._lembar = berkas, lembar
        self._spans: dict[int, int] = {}  # column -> rows below that a span still takes
        self.rows: list[list[str]] = []
        self.merged: list[Range] = []

    def add_table(self, table: HtmlElement) -> None:
        """Add the table's own rows, without those of tables inside it."""
        self._spans, before = {}, len(self.merged)
        for row in table.iter("tr"):
            if next(row.iterancestors("table")) is table:
                self._add(row)
        last = len(self.rows) - 1  # a span ends where its table ends, whatever it says
        self.merged[before:] = [(top, left, min(low, last), right) for top, left, low, right in self.merged[before:]]

    def _add(self, row: HtmlElement) -> None:
        at, taken = len(self.rows), self._spans
        cells: list[str] = []
        self._spans = {column: left - 1 for column, left in taken.items() if left > 1}
        for element in row.iterchildren("td", "th"):
            while len(cells) in taken:
                cells.append("")
            down, across = _span(element, "rowspan", _MOST_ROWS_SPANNED), _span(element, "colspan", MOST_COLUMNS)
            first = len(cells)
            cells += [_text(element), *[""] * (across - 1)]
            if len(cells) > MOST_COLUMNS:
                raise too_far(self._berkas, self._lembar, at, len(cells) - 1)
            if down > 1:
                self._spans.update(dict.fromkeys(range(first, first + across), down - 1))
            if down > 1 or across > 1:
                self.merged.append((at, first, at + down - 1, first + across - 1))
        self.rows.append(cells)


def _span(element: HtmlElement, name: str, most: int) -> int:
    value = (element.get(name) or "").strip()
    return min(max(int(value), 1), most) if value.isascii() and value.isdigit() and len(value) < 9 else 1


def _text(element: HtmlElement) -> str:
    """What a reader sees in a cell, with its blanks collapsed."""
    text = "".join(_pieces(element)) if len(element) else element.text or ""
    return " ".join(text.split())


def _pieces(element: HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag not in _UNSEEN:
            yield from _pieces(child)
        yield " " if child.tag in ("br", "p", "div", "li", "table") else ""
        yield child.tail or ""
