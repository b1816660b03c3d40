"""The user's own workbook, opened to be written again: values, formulas and formats are kept."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Mapping
from contextlib import redirect_stdout
from datetime import datetime
from typing import TYPE_CHECKING

from asnkompetensi.write.forms import FormFault
from asnkompetensi.write.same_bytes import FIRST_TIME

if TYPE_CHECKING:
    from openpyxl import Workbook

_BOOK, _STRICT = "xl/workbook.xml", b"purl.oclc.org/ooxml"
_CORE, _MADE = "docProps/core.xml", b"created>"


def opened(content: bytes, berkas: str) -> Workbook:
    """The workbook `content`, given as `berkas`, without macros and links to other books.

    :class:`FormFault` for what is no .xlsx or .xlsm, or cannot be copied.
    """
    from openpyxl import load_workbook

    parts = _parts(content)
    if not _is_own(parts):
        raise FormFault("check.bukan_xlsx", berkas=berkas)
    try:
        with warnings.catch_warnings(action="ignore"), redirect_stdout(io.StringIO()):  # openpyxl speaks of odd books
            book = load_workbook(io.BytesIO(content), keep_links=False)
    except Exception as fault:  # whatever openpyxl stumbles over in a book that others can read
        raise FormFault("check.tak_tersalin", berkas=berkas) from fault
    if _MADE not in parts.get(_CORE, b""):
        book.properties.created = datetime(*FIRST_TIME)  # noqa: DTZ001  (openpyxl would put the time of reading)
    return book


def can_be_opened(content: bytes) -> bool:
    """Whether some bytes are an .xlsx or .xlsm, told from its parts."""
    return _is_own(_parts(content))


def _is_own(parts: Mapping[str, bytes]) -> bool:
    return bool(parts.get(_BOOK)) and _STRICT not in parts[_BOOK]


def _parts(content: bytes) -> Mapping[str, bytes]:
    """The two parts that tell the kind of a workbook and when it was made; none for what is no archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in (_BOOK, _CORE) if name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError):
        return {}
