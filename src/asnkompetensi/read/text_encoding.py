"""Bytes of a text file to text: byte-order mark, UTF-16 by its NULs, UTF-8, then Windows-1252 (child side)."""

from __future__ import annotations

import codecs
from itertools import chain

from asnkompetensi.read.protocol import Job
from asnkompetensi.read.refusal import refused

UTF8 = "UTF-8"
_UTF16 = "UTF-16"
MARKS = (
    (codecs.BOM_UTF8, "utf-8", UTF8),
    (codecs.BOM_UTF16_LE, "utf-16-le", _UTF16),
    (codecs.BOM_UTF16_BE, "utf-16-be", _UTF16),
)
TRIED = (("utf-8", UTF8), ("cp1252", "Windows-1252"))
_SAMPLE = 4096


def decoded(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text without a byte-order mark, and the name of its encoding.

    `encoding` is the user's word and stronger than what the bytes say: UnicodeError for bytes that it does not know,
    LookupError for a name that Python does not know.
    """
    if encoding:
        plain = codecs.lookup(encoding).name.startswith("utf-8")
        return data.decode(encoding).removeprefix("\ufeff"), UTF8 if plain else encoding
    for mark, codec, name in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), name
    for codec, name in chain(utf16(data), TRIED):
        try:
            return data.decode(codec), name
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "ISO-8859-1"  # which knows every byte


def asked(job: Job, data: bytes) -> tuple[str, str]:
    """The same for a job: bytes that the encoding the user named does not know refuse the file (TEKS-04)."""
    try:
        return decoded(data, job.encoding)
    except UnicodeError as fault:
        line = data[: getattr(fault, "start", 0)].count(b"\n") + 1
        raise refused("TEKS-04", job.berkas, encoding=str(job.encoding), baris=line) from None


def utf16(data: bytes) -> tuple[tuple[str, str], ...]:
    """The codec and name of UTF-16 without a mark, or nothing: its NULs stand on one side of the pairs of bytes."""
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    zeros = even.count(0), odd.count(0)
    if not any(zeros) or max(zeros) * 2 < len(odd) or min(zeros) * 20 > max(zeros):
        return ()
    return (("utf-16-le" if zeros[1] > zeros[0] else "utf-16-be", _UTF16),)
