"""Invented workbooks in the binary formats of Excel, record by record: no library writes them."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from itertools import groupby

from tests.read.books import zipped

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512
_PER_SECTOR = _SECTOR // 4
NUMBER, LABEL, ERROR, FORMULA_ERROR = range(4)
Cell = tuple[int, int, int, object]  # kind, row, column, value


def ole(streams: Mapping[str, bytes]) -> bytes:
    """An OLE file of these streams, up to 6 MB, each long enough to lie in whole sectors of its own."""
    padded = [content.ljust(max(4096, -(-len(content) // _SECTOR) * _SECTOR), b"\0") for content in streams.values()]
    sectors = sum(map(len, padded)) // _SECTOR + 1  # and the directory
    tables = next(number for number in range(1, 110) if number * _PER_SECTOR >= sectors + number)
    fat, entries = [_FAT] * tables + [_END], [_entry("Root Entry", 5, _END, 0, child=1)]
    for name, content in zip(streams, padded, strict=True):
        start, length = len(fat), len(content) // _SECTOR
        fat += [*range(start + 1, start + length), _END]
        last = len(entries) == len(streams)
        entries.append(_entry(name, 2, start, len(content), right=_FREE if last else len(entries) + 1))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, tables, tables, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", *range(tables), *[_FREE] * (109 - tables))
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(tables * _SECTOR, b"\xff")
    return head + table + b"".join(entries).ljust(_SECTOR, b"\0") + b"".join(padded)


def _entry(name: str, kind: int, start: int, size: int, *, child: int = _FREE, right: int = _FREE) -> bytes:
    encoded = name.encode("utf-16-le")
    head = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded) + 2, kind, 1)
    return head + struct.pack("<III", _FREE, right, child) + bytes(36) + struct.pack("<III", start, size, 0)


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def xls(cells: Sequence[Cell], *, before: bytes = b"", after: bytes = b"", name: str = "Pegawai") -> bytes:
    """A workbook of Excel 97 with one sheet; `before` stands in the globals, `after` behind the cells."""
    start = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0)) + before
    start += _record(0x31, struct.pack("<HHHHHBBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0, 5) + b"\0Arial")
    start += _record(0xE0, struct.pack("<HHHBBBBIIH", 0, 0, 0xFFF5, 0, 0, 0, 0, 0, 0, 0)) * 16
    named = struct.pack("<BB", len(name), 0) + name.encode("ascii")
    place = len(start) + 4 + 6 + len(named) + 4
    start += _record(0x85, struct.pack("<IBB", place, 0, 0) + named) + _record(0x0A)
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    sheet += b"".join(_xls_cell(*cell) for cell in cells) + after + _record(0x0A)
    return ole({"Workbook": start + sheet})


def _xls_cell(kind: int, row: int, column: int, value: object) -> bytes:
    place = struct.pack("<HHH", row, column, 15)
    if kind == NUMBER:
        return _record(0x203, place + struct.pack("<d", value))
    if kind == LABEL:
        text = str(value).encode("ascii")
        return _record(0x204, place + struct.pack("<HB", len(text), 0) + text)
    if kind == ERROR:
        return _record(0x205, place + struct.pack("<BB", value, 1))
    result = struct.pack("<BBBBBBH", 2, 0, value, 0, 0, 0, 0xFFFF)
    return _record(0x06, place + result + struct.pack("<HIH", 0, 0, 2) + b"\x1c\x2a")


def xls_merge(top: int, low: int, left: int, right: int) -> bytes:
    """The record of one merged range."""
    return _record(0xE5, struct.pack("<HHHHH", 1, top, low, left, right))


def xls_hidden_row(row: int) -> bytes:
    """The record of a hidden row."""
    return _record(0x208, struct.pack("<HHHHHHI", row, 0, 9, 255, 0, 0, 0x20))


FILEPASS = _record(0x2F, bytes(6))


def _brt(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length = len(content)
    return head + (bytes([length]) if length < 128 else bytes([length & 0x7F | 0x80, length >> 7])) + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb(cells: Sequence[Cell], *, merged: Sequence[tuple[int, int, int, int]] = ()) -> bytes:
    """A binary workbook of one sheet: its cells, its merged ranges (first and last row, first and last column)."""
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    listed = _brt(156, struct.pack("<II", 0, 1) + _wide("r1") + _wide("Pegawai"))
    workbook = _brt(131) + _brt(143) + listed + _brt(144) + _brt(132)
    sheet, rows = _brt(129) + _brt(148, struct.pack("<IIII", 0, 99, 0, 99)) + _brt(145), list[bytes]()
    for row, inside in groupby(sorted(cells, key=_row), key=_row):
        rows.append(_brt(0, struct.pack("<II", row, 0) + bytes(17)))
        rows += [_xlsb_cell(*cell) for cell in inside]
    sheet += b"".join(rows) + _brt(146)
    if merged:
        ranges = b"".join(_brt(176, struct.pack("<IIII", *each)) for each in merged)
        sheet += _brt(177, struct.pack("<I", len(merged))) + ranges + _brt(178)
    related = f"<Relationship Id='r1' Type='{office}/worksheet' Target='worksheets/sheet1.bin'/>"
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f"<Relationships xmlns='{package}'/>",
            "xl/workbook.bin": workbook,
            "xl/_rels/workbook.bin.rels": f"<Relationships xmlns='{package}'>{related}</Relationships>",
            "xl/worksheets/sheet1.bin": sheet + _brt(130),
        }
    )


def _row(cell: Cell) -> int:
    return cell[1]


def _xlsb_cell(kind: int, _row: int, column: int, value: object) -> bytes:
    place = struct.pack("<II", column, 0)
    if kind == NUMBER:
        return _brt(5, place + struct.pack("<d", value))
    if kind == LABEL:
        return _brt(6, place + _wide(str(value)))
    if kind == ERROR:
        return _brt(3, place + struct.pack("<B", value))
    return _brt(11, place + struct.pack("<BHI", value, 0, 2) + b"\x1c\x2a" + bytes(4))
