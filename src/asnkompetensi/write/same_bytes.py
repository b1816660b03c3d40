"""Saves a workbook of openpyxl so that the same workbook gives the same bytes, at whatever time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from typing import TYPE_CHECKING

from asnkompetensi.write.exact_numbers import exact_numbers

if TYPE_CHECKING:
    from openpyxl import Workbook

FIRST_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say
_CORE = "docProps/core.xml"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(<)")


def same_bytes(book: Workbook, revise: Callable[[str, bytes], bytes] | None = None) -> bytes:
    """The bytes of a workbook, its numbers with all digits, the time of saving left out (it says when it was made).

    `revise` gets the name and the content of each part, and gives what is written in its place.
    """
    modified = book.properties.created.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    exact = exact_numbers(book)
    saved, fixed = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            content = source.read(part)
            if part.filename == _CORE:
                content = _MODIFIED.sub(rb"\g<1>" + modified + rb"\g<2>", content)
            content = exact(part.filename, content)
            content = revise(part.filename, content) if revise else content
            target.writestr(zipfile.ZipInfo(part.filename, FIRST_TIME), content, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
