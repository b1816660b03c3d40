"""Workbooks in tests: written, opened by others, laid flat for looking at."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

from openpyxl import Workbook, load_workbook

from asnkompetensi.model.result import Report
from asnkompetensi.text import words
from asnkompetensi.write.xlsx import write

LOOKED_AT = re.compile(r"docProps/core|xl/(workbook|sharedStrings|worksheets/sheet)")


def written(report: Report, by: str | None = None, lang: str = "id") -> bytes:
    """A report as the bytes of a workbook."""
    stream = io.BytesIO()
    write(report, by, words(lang), stream)
    return stream.getvalue()


def opened(content: bytes) -> Workbook:
    """A workbook as openpyxl reads it."""
    book: Workbook = load_workbook(io.BytesIO(content))
    return book


def rows(content: bytes, sheet: str) -> list[tuple[Any, ...]]:
    """The values of a sheet."""
    return list(opened(content)[sheet].iter_rows(values_only=True))


def parts(content: bytes) -> dict[str, str]:
    """The XML of each part."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return {name: book.read(name).decode() for name in book.namelist()}


def flat(content: bytes) -> bytes:
    """Our own parts as text, an element a line; what XlsxWriter alone decides (styles, themes, charts) is left out."""
    shown = {name: text for name, text in sorted(parts(content).items()) if LOOKED_AT.match(name)}
    return "".join(f"== {name}\n{text.replace('><', '>' + chr(10) + '<')}\n" for name, text in shown.items()).encode()
