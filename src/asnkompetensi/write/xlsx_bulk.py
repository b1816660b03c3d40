"""Data sheets in bulk: a workbook whose sheets hold one prototype row gets their real rows, many times quicker.

XlsxWriter makes everything but the rows: styles, filters, pictures, print settings. Here the sheet's part of the zip is
written again with the rows in place of the prototype, whose cells tell the style of each column.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Mapping
from typing import BinaryIO

from asnkompetensi.model.place import cell
from asnkompetensi.text import Words
from asnkompetensi.write.xlsx_cells import Texts, rows
from asnkompetensi.write.xlsx_sheet import DataSheet

STRINGS, LINKS = "xl/sharedStrings.xml", "xl/worksheets/_rels/"
UNIX = 3
LEVEL = 3  # of deflate: a third of the time of the default level for files a few percent larger
_COUNTS = re.compile(r' count="\d+" uniqueCount="(\d+)"')
_ROW = re.compile(r'<row r="2".*?</row>', re.DOTALL)
_STYLE = re.compile(r'<c r="[A-Z]+2" s="(\d+)"')
_SPAN = re.compile(r'<dimension ref="[^"]*"/>')


def fill(skeleton: BinaryIO, sheets: Mapping[str, DataSheet], say: Words, stream: BinaryIO) -> None:
    """Write the workbook of `skeleton` with the rows of `sheets`, by name of their part, into `stream`."""
    with (
        zipfile.ZipFile(skeleton) as source,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as target,
    ):
        known, strings = _strings(source.read(STRINGS).decode())
        texts = Texts(known)
        for name in source.namelist():
            part = source.read(name)
            if name in sheets:
                _put(target, name, _sheet(part.decode(), sheets[name], texts, say))
            elif name.startswith(LINKS):
                _put(target, name, (part.replace(b"\\", b"/"),))  # paths as every system, and Excel, writes them
            elif name != STRINGS:
                _put(target, name, (part,))
        _put(target, STRINGS, (strings, *texts.xml(), "</sst>"))
        for entry in target.infolist():
            entry.create_system = UNIX  # the same bytes on every system


def _strings(part: str) -> tuple[int, str]:
    """How many texts the table of a workbook has, and the table without its counts and its end."""
    counts = _COUNTS.search(part)
    known = int(counts[1]) if counts else 0
    return known, _COUNTS.sub("", part).removesuffix("</sst>")


def _sheet(part: str, sheet: DataSheet, texts: Texts, say: Words) -> Iterable[str]:
    """A sheet's part with its rows, in pieces."""
    count, width = sheet.stop - sheet.start, len(sheet.table.columns)
    part = _SPAN.sub(f'<dimension ref="A1:{cell(count, width - 1)}"/>', part, count=1)
    prototype = _ROW.search(part)
    head, tail = (part[: prototype.start()], part[prototype.end() :]) if prototype else (part, "")
    styles = _STYLE.findall(prototype[0]) if prototype else []
    yield head
    yield from rows(sheet.cells, styles, texts, say, sheet.start, sheet.stop)
    yield tail


def _put(target: zipfile.ZipFile, name: str, pieces: Iterable[str | bytes]) -> None:
    """Add a part, dated 1980 as every part that is opened by its name."""
    with target.open(name, "w") as part:
        for piece in pieces:
            part.write(piece.encode() if isinstance(piece, str) else piece)
