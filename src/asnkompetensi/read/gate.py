"""What a file is, told from its bytes alone and in milliseconds, and whether it may be handed to a reader at all."""

from __future__ import annotations

import codecs
import re
import struct
from pathlib import PurePath

from asnkompetensi.model.problem import Problem
from asnkompetensi.read.gate_zip import ZIP_HEADS, kind_of_zip
from asnkompetensi.read.protocol import Kind
from asnkompetensi.read.refusal import Refused, of_file, refused
from asnkompetensi.read.text_encoding import utf16

OLE_HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_HEADER = 512
_OLD_EXCEL_HEAD = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x20]\x00")  # a workbook without an OLE file around it
_OTHER_HEAD = re.compile(
    rb"(?s)%PDF|\x89PNG|GIF8|\xff\xd8\xff|BM.{4}\0{4}|\{\\rtf|MIME-Version:"  # documents and pictures
    rb"|SQLite format 3|.{8}DUCK|\x00\x01\x00\x00Standard |version https://git-lfs"  # other data, or a pointer to it
    rb"|Rar!|7z\xbc\xaf|\x1f\x8b|BZh9|\xfd7zXZ|MZ\x90|\x7fELF"  # archives and programs
)
_PARQUET = b"PAR1"  # begins and ends a file; behind it the first page, as all writers put it
_LOCK_NAMES = ("~$", ".~lock.")
_SUFFIXES = {
    ".xlsx": Kind.XLSX, ".xlsm": Kind.XLSX, ".xltx": Kind.XLSX, ".xltm": Kind.XLSX,
    ".xls": Kind.XLS, ".xlt": Kind.XLS, ".xlsb": Kind.XLSB, ".ods": Kind.ODS, ".ots": Kind.ODS,
    ".htm": Kind.HTML, ".html": Kind.HTML, ".csv": Kind.TEXT, ".tsv": Kind.TEXT, ".txt": Kind.TEXT, ".tab": Kind.TEXT,
    ".parquet": Kind.PARQUET, ".pq": Kind.PARQUET,
}  # fmt: skip
_HTML = re.compile(rb"(?i)<(?:!doctype\s+html|html|table|tr|thead|tbody|meta|body)[\s>]")
_SPREADSHEET_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_SAMPLE = 4096
_FEW = 4


def admit(berkas: str, data: bytes) -> tuple[Kind, list[Problem]]:
    """The kind of a file, and a note where its name says another (BERKAS-06); refused where no reader may have it."""
    if PurePath(berkas).name.startswith(_LOCK_NAMES):
        raise refused("BERKAS-05", berkas)
    kind = _kind(berkas, data)
    if kind is Kind.LOCKED:
        return kind, []
    said = _SUFFIXES.get(PurePath(berkas).suffix.casefold(), kind)
    return kind, [] if said is kind else [of_file("BERKAS-06", berkas, isi=str(kind))]


def _kind(berkas: str, data: bytes) -> Kind:
    if data.startswith(ZIP_HEADS):
        return kind_of_zip(berkas, data)
    if data.startswith(OLE_HEAD):
        return _kind_of_ole(berkas, data)
    if _OLD_EXCEL_HEAD.match(data):
        return Kind.XLS
    if is_parquet(data):
        return Kind.PARQUET
    start = data[:_SAMPLE]
    is_utf16 = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or bool(utf16(start))
    if _OTHER_HEAD.match(data) or not (is_utf16 or _is_text(start)):
        raise refused("BERKAS-05", berkas)
    return _kind_of_text(berkas, start.replace(b"\0", b"") if is_utf16 else start)


def is_parquet(data: bytes) -> bool:
    """Whether a file is Parquet, by its first and last bytes."""
    return data.startswith(_PARQUET + b"\x15") or (data.startswith(_PARQUET) and data.endswith(_PARQUET))


def is_text(berkas: str, start: bytes) -> bool:
    """Whether a file is delimited text, by its beginning; nothing is none."""
    try:
        return bool(start) and admit(berkas, start)[0] is Kind.TEXT
    except Refused:
        return False


def _is_text(start: bytes) -> bool:
    """Whether there are few control characters; a few NULs are a damaged text, which the text reader reports."""
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return controls <= max(_FEW, len(start) // 10)


def _kind_of_ole(berkas: str, data: bytes) -> Kind:
    """An old workbook, or the wrapping of an encrypted one; names in the directory of an OLE file are UTF-16."""
    if _named(data, "EncryptedPackage") or _named(data, "EncryptionInfo"):
        return Kind.LOCKED
    if _named(data, "Workbook") or _named(data, "WORKBOOK") or _named(data, "Book") or _named(data, "BOOK"):
        return Kind.XLS
    sector, directory = struct.unpack_from("<H16xI", data.ljust(_OLE_HEADER, b"\0"), 30)
    is_cut_off = len(data) < _OLE_HEADER or (directory + 2) << min(sector, 16) > len(data)
    raise refused("BERKAS-03" if is_cut_off else "BERKAS-05", berkas)


def _named(data: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in data


def _kind_of_text(berkas: str, start: bytes) -> Kind:
    head = start.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\v\f")  # marks of UTF-8 and UTF-16, and blanks
    if not head.startswith(b"<"):
        return Kind.TEXT
    if _HTML.search(head) and not (_SPREADSHEET_2003 in head and b"<Workbook" in head):
        return Kind.HTML
    if head.startswith(b"<?xml"):
        raise refused("BERKAS-05", berkas)
    return Kind.TEXT
