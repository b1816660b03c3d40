"""Workbooks protected by a password, opened and closed again (child side: what comes in is a stranger's).

Nothing of an opened book touches the disk, and no password stands in what is raised or shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from types import SimpleNamespace
from typing import Any

from defusedxml.minidom import parseString
from msoffcrypto import OfficeFile
from msoffcrypto.exceptions import InvalidKeyError
from msoffcrypto.format import ooxml, xls97
from msoffcrypto.format.ooxml import OOXMLFile

BUILT_IN = "VelvetSweatshop"  # [MS-OFFCRYPTO] 2.3.7: opens what Excel protects without asking for a password
_ZIP = b"PK"
_HASHES = {"SHA1", "SHA256", "SHA384", "SHA512"}
_KEY_BITS = {128, 256}  # the library cuts keys of 192 bits wrongly


class NoneFits(Exception):  # noqa: N818 (it is an answer, not an error)
    """The book opens with none of the passwords."""


class UnknownLock(Exception):  # noqa: N818 (the same)
    """The book is protected in a way that cannot be opened here, whatever the password."""


@dataclass(frozen=True)
class Opened:
    """A book without its protection, and the password that opened it; :data:`BUILT_IN` where it is no secret."""

    data: bytes = field(repr=False)
    password: str = field(repr=False)


def opened(data: bytes, passwords: Sequence[str]) -> Opened:
    """A protected workbook (zipped, or of Excel 97-2003) without its protection; Excel's own password is tried first.

    :class:`NoneFits` or :class:`UnknownLock` where it stays closed.
    """
    with _tamed():
        book = _book(data)
        for password in filter(None, (BUILT_IN, *passwords)):
            plain = _plain(book, password)
            if plain is not None:
                return Opened(plain, password)
    if not _is_known(book):
        raise UnknownLock
    raise NoneFits


def closed(data: bytes, password: str) -> bytes:
    """A zipped workbook protected by a password as Excel does it since 2013: AES-256, SHA-512.

    Opened again to be sure; :class:`NoneFits` or :class:`UnknownLock` where that fails, as of a book under 4 KiB.
    """
    stream = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(password, stream)
    if opened(stream.getvalue(), (password,)).data != data:
        raise NoneFits
    return stream.getvalue()


@contextmanager
def _tamed() -> Iterator[None]:
    """Keep the library from two things: opened .xls files in a temporary file on the disk, and XML with entities."""
    held = xls97.tempfile, ooxml.parseString
    xls97.tempfile, ooxml.parseString = SimpleNamespace(TemporaryFile=BytesIO), parseString
    try:
        yield
    finally:
        xls97.tempfile, ooxml.parseString = held


def _book(data: bytes) -> Any:  # noqa: ANN401 (the library's own, untyped)
    try:
        return OfficeFile(BytesIO(data))
    except MemoryError:
        raise
    except Exception as fault:  # the library has no one name for what it does not know
        raise UnknownLock from fault


def _plain(book: Any, password: str) -> bytes | None:  # noqa: ANN401
    """The opened book; None where the password is another.

    Whether it fits is told by what comes out, for the library's own check knows fewer kinds of hashes than its reading.
    """
    stream = BytesIO()
    try:
        book.load_key(password)
        book.decrypt(stream)
    except (InvalidKeyError, IndexError):  # IndexError: longer than that kind of protection allows
        pass
    except MemoryError:
        raise
    except Exception as fault:
        raise UnknownLock from fault
    plain = stream.getvalue()
    fits = plain if book.format == "xls97" else plain.startswith(_ZIP)  # a zip may be damaged and is still opened
    return plain if fits else None


def _is_known(book: Any) -> bool:  # noqa: ANN401
    """Whether a password that fits would have been seen to fit."""
    if getattr(book, "type", "") != "agile":
        return True
    return book.info["passwordHashAlgorithm"] in _HASHES and book.info["passwordKeyBits"] in _KEY_BITS
