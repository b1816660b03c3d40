"""Protected workbooks for tests: as Excel 2013 protects them (spun less often), and as Excel 97 did."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Sequence
from hashlib import md5

from msoffcrypto.method.ecma376_agile import ECMA376Agile
from msoffcrypto.method.rc4 import DocumentRC4

from asnkompetensi.read.xls import stream
from tests.read.binary_books import Cell, ole, xls

RC4_PASSWORD = "sandi"
_SALT, _VERIFIER = bytes(range(16)), bytes(range(16, 32))
_SPINS = 1000  # Excel has a hundred times as many
_FILEPASS, _SHEET, _UNKNOWN, _OPEN = 0x2F, 0x85, 0x7FF, {0x809, 0x2F}


def locked(data: bytes, password: str) -> bytes:
    """A zipped workbook (or anything else) behind a password: agile encryption, AES-256, SHA-512."""
    info, key = ECMA376Agile.generate_encryption_parameters(password, None, _SPINS)
    package = ECMA376Agile.encrypt_payload(io.BytesIO(data), info.encryptedKey, key, info.keyData.saltValue)
    described: bytes = ECMA376Agile.get_encryption_information(info, package, key)
    segments = -(-(len(package) - 8) // 4096)  # whole ones, for the streams of these OLE files end at any byte
    whole = package.ljust(8 + 4096 * segments, b"\0")
    return ole({"EncryptionInfo": described.ljust(4096), "EncryptedPackage": whole})


def without_data(password: str) -> bytes:
    """A protected package that holds no workbook."""
    return locked(b"no workbook at all" * 9, password)


def rc4_xls(cells: Sequence[Cell]) -> bytes:
    """A workbook of Excel 97 with one sheet behind :data:`RC4_PASSWORD`.

    The library that opens it wants what follows the last record to be a multiple of four bytes.
    """
    verifier = _ciphered(_VERIFIER + md5(_VERIFIER).digest(), 512)
    filepass = struct.pack("<HHHHH", _FILEPASS, 54, 1, 1, 1) + _SALT + verifier
    fillers = (struct.pack("<HH", _UNKNOWN, length) + bytes(length) for length in range(4))
    every = (stream(xls(cells, before=filepass, after=filler)) for filler in fillers)
    plain = next(one for one in every if [last for _, _, last in _records(one)][-1] == len(one))
    secret = _ciphered(plain, 1024)
    return ole({"Workbook": b"".join(_record(plain, secret, *span) for span in _records(plain))})


def _ciphered(data: bytes, block: int) -> bytes:
    made: bytes = DocumentRC4.decrypt(RC4_PASSWORD, _SALT, io.BytesIO(data), block).getvalue()
    return made


def _records(plain: bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, first byte and end of each record."""
    at = 0
    while at + 4 <= len(plain):
        kind, length = struct.unpack_from("<HH", plain, at)
        yield kind, at, at + 4 + length
        at += 4 + length


def _record(plain: bytes, secret: bytes, kind: int, first: int, last: int) -> bytes:
    """A record with its content in cipher; heads, and what a reader needs beforehand, stay as they are."""
    begins = last if kind in _OPEN else first + (8 if kind == _SHEET else 4)
    return plain[first:begins] + secret[begins:last]
