"""OpenDocument sheets: what the fast reader does not tell, and a second reader that tells it (child side)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import chain
from typing import Any
from zipfile import ZipFile

from lxml import etree

from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.read.encode import Grid, Range, fits, is_blank, too_far
from asnkompetensi.read.protocol import Job

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CALC_EXT = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?")
# An error, a formula without a value, a span of more than one, a hidden row, a text that does not say that it is one.
_SIGNS = (
    re.compile(rb'calcext:value-type="error"'),
    re.compile(rb'table:formula="[^"]*"(?![^>]*office:value-type)'),
    re.compile(rb'-spanned="(?!1")'),
    re.compile(rb'table:visibility="(?!visible")'),
    re.compile(rb"<table:table-cell(?![^>]*office:value-type)[^>]*(?<!/)>\s*<text:p"),
)
_MOST_REPEATS = 1 << 21
_MIDNIGHT = datetime(1900, 1, 1)  # noqa: DTZ001 (cells have no time zone)


def content(data: bytes) -> bytes:
    """The part that holds the sheets; KeyError, BadZipFile and the like where it cannot be had whole."""
    with ZipFile(BytesIO(data)) as book:
        return book.read("content.xml")


def shows_signs(xml: bytes) -> bool:
    """Whether there may be anything that the fast reader does not tell: quick, and on the safe side."""
    return any(sign.search(xml) for sign in _SIGNS)


def read_ods(job: Job, data: bytes) -> list[Grid]:
    """The sheets, with faults, merged ranges and hidden rows; refused when one is too large."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=True)
    root = etree.fromstring(content(data), parser)
    unseen = {style.get(_STYLE + "name") for style in root.iter(_STYLE + "style") if _is_unseen(style)}
    sheets = chain.from_iterable(book.iterchildren(_TABLE + "table") for book in root.iter(_OFFICE + "spreadsheet"))
    return [_Table(job.berkas, table, unseen).grid() for table in sheets]


def _is_unseen(style: etree._Element) -> bool:
    return any(item.get(_TABLE + "display") == "false" for item in style.iterchildren(_STYLE + "table-properties"))


class _Table:
    """One table while it is being read."""

    def __init__(self, berkas: str, table: etree._Element, unseen: set[str | None]) -> None:
        self._berkas, self._table = berkas, table
        self._lembar = table.get(_TABLE + "name") or ""
        self._visible = table.get(_TABLE + "style-name") not in unseen
        self._rows: list[list[Any]] = []
        self._merged: list[Range] = []
        self._hidden = 0

    def grid(self) -> Grid:
        """The table's cells; faults lie among them."""
        blank = 0
        for element in self._table.iter(_TABLE + "table-row"):
            repeats = _repeats(element, "number-rows-repeated")
            row = self._row(element, len(self._rows) + blank)
            if not row:
                blank += repeats
                continue
            height = len(self._rows) + blank + repeats
            if not fits(height, len(row)):
                raise too_far(self._berkas, self._lembar, height - 1, len(row) - 1)
            self._hidden += repeats if element.get(_TABLE + "visibility", "visible") != "visible" else 0
            self._rows += chain([[]] * blank, [row] * repeats)
            blank = 0
        return Grid(self._lembar, self._rows, visible=self._visible, merged=self._merged, hidden_rows=self._hidden)

    def _row(self, element: etree._Element, at: int) -> list[Any]:
        """The cells up to the last that is not blank."""
        row: list[Any] = []
        blank = 0
        for cell in element.iterchildren(_TABLE + "table-cell", _TABLE + "covered-table-cell"):
            value, repeats = _value(cell), _repeats(cell, "number-columns-repeated")
            self._span(cell, at, len(row) + blank)
            if is_blank(value):
                blank += repeats
                continue
            if not fits(1, len(row) + blank + repeats):
                raise too_far(self._berkas, self._lembar, at, len(row) + blank + repeats - 1)
            row += [""] * blank + [value] * repeats
            blank = 0
        return row

    def _span(self, cell: etree._Element, row: int, column: int) -> None:
        down, across = _repeats(cell, "number-rows-spanned"), _repeats(cell, "number-columns-spanned")
        if down > 1 or across > 1:
            self._merged.append((row, column, row + down - 1, column + across - 1))


def _repeats(element: etree._Element, name: str) -> int:
    value = element.get(_TABLE + name, "1")
    return min(max(int(value), 1), _MOST_REPEATS) if value.isdecimal() and len(value) < 12 else 1


def _value(cell: etree._Element) -> CellValue:
    """The cell's typed value: `office:value-type` tells the type."""
    kind = cell.get(_OFFICE + "value-type")
    if cell.tag == _TABLE + "covered-table-cell":
        return ""
    if cell.get(_CALC_EXT + "value-type") == "error":
        return CellFault(FaultKind.ERROR, _text(cell))
    if kind is None:
        return CellFault(FaultKind.FORMULA) if cell.get(_TABLE + "formula") else _text(cell)
    try:
        return _typed(kind, cell)
    except (ValueError, OverflowError):
        return _text(cell)


def _typed(kind: str, cell: etree._Element) -> CellValue:
    stored = cell.get(f"{_OFFICE}{_ATTRIBUTES.get(kind, 'value')}", "")
    if kind == "string":
        return stored or _text(cell)
    if kind == "boolean":
        return stored == "true"
    if kind == "date":
        return datetime.fromisoformat(stored) if "T" in stored else date.fromisoformat(stored)
    if kind == "time":
        return _duration(stored)
    return float(stored)


_ATTRIBUTES = {"string": "string-value", "boolean": "boolean-value", "date": "date-value", "time": "time-value"}


def _duration(stored: str) -> time | timedelta:
    """A time of day, or a length of time from a day up; ValueError where it is neither."""
    found = _DURATION.fullmatch(stored)
    if not found:
        raise ValueError(stored)
    sign, days, hours, minutes, seconds, fraction = found.groups("0")
    parts = {"days": int(days), "hours": int(hours), "minutes": int(minutes), "seconds": int(seconds)}
    length = timedelta(**parts, microseconds=int(fraction[:6].ljust(6, "0")))
    if sign == "-" or length >= timedelta(days=1):
        return -length if sign == "-" else length
    return (_MIDNIGHT + length).time()


def _text(cell: etree._Element) -> str:
    """The paragraphs of a cell, a line each; its comment is not among them."""
    return "\n".join("".join(_pieces(paragraph)) for paragraph in cell.iterchildren(_TEXT + "p"))


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == _TEXT + "s":
            yield " " * min(_count(child.get(_TEXT + "c", "1")), 1000)
        elif child.tag in (_TEXT + "tab", _TEXT + "line-break"):
            yield "\t" if child.tag == _TEXT + "tab" else "\n"
        elif child.tag != _OFFICE + "annotation":
            yield from _pieces(child)
        yield child.tail or ""


def _count(value: str) -> int:
    return int(value) if value.isdecimal() and len(value) < 6 else 1
