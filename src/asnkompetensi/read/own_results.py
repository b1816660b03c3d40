"""Results of this program that lie beside the data: people keep both in one folder."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Mapping
from pathlib import Path, PurePath

from asnkompetensi.model.mark import AGENCY, COMMAND, MANIFEST, PART, PERIOD, RESULT

BOOKS, PAGES, PARQUETS, TEXTS = (".xlsx",), (".html", ".htm"), (".parquet", ".pq"), (".json",)
_HEAD = 1 << 16
_MOST = 1 << 26  # bytes of a manifest
_PROPERTIES = "docProps/core.xml"
_IN_BOOK = f"<cp:category>{RESULT}</cp:category>".encode()
_IN_FOOTER = RESULT.encode() + b"\x18"  # a name among the last bytes of Parquet; behind it begins what it means
_LENGTH = struct.Struct("<I4s")  # how long the footer is, and the end of every file
_IN_JSON = re.compile(
    rb'\{\s*"versi":\s*\d+,\s*"perintah":\s*"[a-z -]+",\s*("hash_data":\s*"[^"]*",\s*)?"aturan":\s*\{'
)
_IN_PAGE = f'<meta name="generator" content="{RESULT}">'.encode()


def is_result(path: str) -> bool:
    """Whether a file is a workbook, a page, Parquet or JSON that this program wrote; not so where nobody can tell."""
    import zipfile
    import zlib

    suffix = PurePath(path).suffix.lower()
    try:
        if suffix in PAGES:
            with open(path, "rb") as page:  # noqa: PTH123 (as given)
                return _IN_PAGE in page.read(_HEAD)
        if suffix in TEXTS:
            with open(path, "rb") as text:  # noqa: PTH123 (as given)
                return _IN_JSON.match(text.read(_HEAD)) is not None
        if suffix in PARQUETS:
            return _IN_FOOTER in _footer(path)
        if suffix in BOOKS:
            with zipfile.ZipFile(path) as book, book.open(_PROPERTIES) as properties:
                return _IN_BOOK in properties.read(_HEAD)
    except (OSError, ValueError, KeyError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error):
        return False
    return False


def lake(path: str) -> Path | None:
    """The folder of Parquet in parts that a file lies in, by the names of the folders around it; None for others."""
    part = Path(path)
    if part.name != PART or [_column(folder) for folder in part.parents[:2]] != [PERIOD, AGENCY]:
        return None
    return part.parents[3 if _column(part.parents[2]) == COMMAND else 2].parent


def _column(folder: Path) -> str:
    """What a folder is cut by."""
    return folder.name.partition("=")[0]


def _footer(path: str) -> bytes:
    """The last part of a Parquet file, where its schema and whatever its writer had to say stand; at most so much."""
    with open(path, "rb") as file:  # noqa: PTH123 (as given)
        end = file.seek(-_LENGTH.size, os.SEEK_END)
        length, _ = _LENGTH.unpack(file.read())
        file.seek(max(end - length, 0))
        return file.read(min(length, _MOST))


def dossier_files(folder: str | Path) -> Mapping[str, str] | None:
    """The files of a dossier that this program wrote, with their SHA-256, by their names in it; None for other folders.

    The manifest is not among them.
    """
    import json

    try:
        with Path(folder, MANIFEST).open("rb") as file:
            manifest = json.loads(file.read(_MOST))
        if (manifest["dibuat_oleh"], manifest["perintah"]) != (RESULT, "report"):
            return None
        return {str(one["berkas"]): str(one["sha256"]) for one in manifest["keluaran"]}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
