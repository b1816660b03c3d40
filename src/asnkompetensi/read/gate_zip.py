"""The gate for zipped files: their directory and the first bytes of each part, without unpacking any."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Container
from io import BytesIO
from typing import TypeVar
from zipfile import BadZipFile, ZipFile, ZipInfo

from asnkompetensi.read.protocol import Kind
from asnkompetensi.read.refusal import Refused, refused

ZIP_HEADS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
MOST_PARTS = 10_000
MOST_MIB = 256
_DIRECTORY_ENTRY = b"PK\x01\x02"
_FIRST = 4096
_FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY")
_TEXTS = re.compile(rb"""uniqueCount\s*=\s*["'](\d+)""")
_HARMLESS_TEXTS = 1_000_000
_SMALLEST_TEXT = len(b"<si/>")
_IS_ENCRYPTED = 0x1
_XML = (".xml", ".rels")
_Found = TypeVar("_Found")
_NOT_WHOLE = (BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError, LookupError)


def kind_of_zip(berkas: str, data: bytes) -> Kind:
    """The kind of workbook in a zip; refused where it is none, damaged, encrypted or made to harm its reader."""
    return _looked_into(berkas, data, MOST_MIB, _workbook)


def harmless(berkas: str, data: bytes, mib: int) -> None:
    """Refuse a zip of any kind that is damaged, encrypted, made to harm its reader, or unpacks to more than so much."""
    _looked_into(berkas, data, mib, _parts)


def _looked_into(berkas: str, data: bytes, mib: int, look: Callable[[str, ZipFile], _Found]) -> _Found:
    """What is found in a zip that is whole and not too large."""
    if data.count(_DIRECTORY_ENTRY) > MOST_PARTS:
        raise refused("BERKAS-10", berkas, mib=mib)
    try:
        with ZipFile(BytesIO(data)) as book:
            parts = book.infolist()
            if sum(part.file_size for part in parts) > mib << 20:
                raise refused("BERKAS-10", berkas, mib=mib)
            names = {part.filename.replace("\\", "/").casefold() for part in parts}
            if len(names) < len(parts):  # which of two parts of one name counts, each reader decides for itself
                raise refused("BERKAS-03", berkas)
            return look(berkas, book)
    except Refused:
        raise
    except _NOT_WHOLE as error:
        raise refused("BERKAS-03", berkas) from error


def _workbook(berkas: str, book: ZipFile) -> Kind:
    kind = _kind(book, {part.filename.replace("\\", "/").casefold() for part in book.infolist()})
    if kind is None:
        raise refused("BERKAS-05", berkas)
    manifest = _start(book, "META-INF/manifest.xml", book.namelist())
    if b"encryption-data" in manifest:
        raise refused("BERKAS-04", berkas, cara="OpenDocument")
    # Old OpenDocument files declare a DTD in parts that nobody reads here.
    _parts(berkas, book, ("content.xml",) if kind is Kind.ODS else _XML, "OpenDocument" if kind is Kind.ODS else "ZIP")
    return kind


def _parts(berkas: str, book: ZipFile, suffixes: tuple[str, ...] = _XML, cara: str = "ZIP") -> None:
    if any(part.flag_bits & _IS_ENCRYPTED for part in book.infolist()):
        raise refused("BERKAS-04", berkas, cara=cara)
    for part in book.infolist():
        if part.filename.casefold().endswith(suffixes):
            _check_part(berkas, book, part)


def _kind(book: ZipFile, names: set[str]) -> Kind | None:
    if any(name.endswith("workbook.xml") for name in names):
        return Kind.XLSX
    if any(name.endswith("workbook.bin") for name in names):
        return Kind.XLSB
    said = _start(book, "mimetype", names)  # some leave it out; a text or drawing names itself
    return Kind.ODS if "content.xml" in names and (not said or b"spreadsheet" in said) else None


def _start(book: ZipFile, name: str, names: Container[str], most: int = 1 << 20) -> bytes:
    """The first bytes of a part; empty where there is none."""
    if name not in names:
        return b""
    with book.open(name) as stream:
        return stream.read(most)


def _check_part(berkas: str, book: ZipFile, part: ZipInfo) -> None:
    """Refuse a declaration of entities, and a number of texts that the part cannot hold: readers make room for it."""
    with book.open(part) as stream:
        start = stream.read(_FIRST).replace(b"\0", b"")  # without NULs UTF-16 reads like ASCII
    if any(word in start for word in _FORBIDDEN):
        raise refused("BERKAS-11", berkas, bagian=part.filename)
    texts = _TEXTS.search(start)
    if texts and int(texts[1][:20]) > max(_HARMLESS_TEXTS, part.file_size // _SMALLEST_TEXT):
        raise refused("BERKAS-03", berkas)
