"""Workbooks of Excel 97-2003 and older: what the fast reader does not tell, and a second reader (child side)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from io import StringIO
from typing import Any

import xlrd
from xlrd.compdoc import SIGNATURE, CompDoc
from xlrd.sheet import Sheet as XlrdSheet

from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.read.encode import Grid, is_blank
from asnkompetensi.read.protocol import Job

_RECORD = struct.Struct("<HH")
_FILEPASS = 0x2F
_FIRST_RECORDS = 64
_CODES = rb"[\x00\x07\x0f\x17\x1d\x24\x2a\x2b]"
# A BOOLERR record that holds an error, or a FORMULA record whose result is one.
_ERROR = re.compile(rb"(?s)\x05\x02\x08\x00.{6}" + _CODES + rb"\x01|\x06\x00.{8}\x02." + _CODES + rb"...\xff\xff")


def stream(data: bytes) -> bytes:
    """The workbook's own bytes, taken out of the OLE file around them; empty where they are not found."""
    if not data.startswith(SIGNATURE):
        return data
    with suppress(Exception):  # a damaged file; a reader may still find its way in it
        document = CompDoc(data, logfile=StringIO(), ignore_workbook_corruption=True)
        for name in ("Workbook", "Book"):
            memory, start, length = document.locate_named_stream(name)
            if memory:
                return bytes(memory[start : start + length])
    return b""


def is_encrypted(workbook: bytes) -> bool:
    """Whether one of the first records says that the rest is encrypted."""
    at = 0
    for _ in range(_FIRST_RECORDS):
        if at + _RECORD.size > len(workbook):
            return False
        kind, length = _RECORD.unpack_from(workbook, at)
        if kind == _FILEPASS:
            return True
        at += _RECORD.size + length
    return False


def shows_signs(workbook: bytes) -> bool:
    """Whether the workbook may hold error cells, which the fast reader shows as blank."""
    return _ERROR.search(workbook) is not None


def read_xls(_job: Job, data: bytes) -> list[Grid]:
    """The worksheets, with error cells, merged ranges and hidden rows; slower than the fast reader."""
    with _opened(data) as book:
        return [_grid(sheet, book) for sheet in book.sheets()]


def _opened(data: bytes) -> xlrd.Book:
    options: dict[str, Any] = {"file_contents": data, "logfile": StringIO(), "ragged_rows": True}
    with suppress(Exception):  # damaged formats: read without them, so without merged ranges and hidden rows
        return xlrd.open_workbook(formatting_info=True, **options)
    return xlrd.open_workbook(**options)


def _grid(sheet: XlrdSheet, book: xlrd.Book) -> Grid:
    rows = [list(_cells(sheet, row, book.datemode)) for row in range(sheet.nrows)]
    hidden = [row for row, info in sheet.rowinfo_map.items() if info.hidden and row < len(rows)]
    merged = [(top, left, low - 1, right - 1) for top, low, left, right in sheet.merged_cells]
    filled = sum(not all(map(is_blank, rows[row])) for row in hidden) if book.formatting_info else -1
    return Grid(sheet.name, rows, visible=sheet.visibility == 0, merged=merged, hidden_rows=filled)


def _cells(sheet: XlrdSheet, row: int, datemode: int) -> Iterator[CellValue]:
    for kind, value in zip(sheet.row_types(row), sheet.row_values(row), strict=True):
        if kind == xlrd.XL_CELL_ERROR:
            yield CellFault(FaultKind.ERROR, xlrd.error_text_from_code.get(value, ""))
        elif kind == xlrd.XL_CELL_BOOLEAN:
            yield bool(value)
        elif kind == xlrd.XL_CELL_DATE:
            yield moment(value, datemode)
        else:
            yield value


def moment(value: float, datemode: int) -> date | datetime | time | float:
    """A date where there is no time of day, a time where there is no day; the number where it is no date at all."""
    try:
        moment: datetime = xlrd.xldate_as_datetime(value, datemode)
    except (ValueError, OverflowError):
        return value
    if value < 1:
        return moment.time() if value >= 0 else value
    return moment.date() if value == int(value) else moment
