"""What the fast reader does not tell of a binary workbook: error cells and merged ranges (child side)."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

from xlrd.biffh import error_text_from_code

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.encode import Range
from asnkompetensi.read.excel_look import Look
from asnkompetensi.read.excel_parts import records, sheet_parts

# An error cell, or a formula's error: kind of record, length, column (2 of 4 bytes are 0), style, error code.
_ERROR_BYTES = re.compile(rb"(?s)(?:\x03\x09|\x0b[\x0a-\xff][\x00-\x7f]?)..\0\0.{4}[\x00\x07\x0f\x17\x1d\x24\x2a\x2b]")
_ROW, _BLANK, _ERROR, _FORMULA_ERROR, _END_OF_CELLS = 0, 1, 3, 11, 146  # kinds of records; cells are 1 to 11
_NUMBER = struct.Struct("<I")
_CODE_AT = 8  # where a cell's value begins
_MERGES = b"\xb1\x01\x04"  # the record that opens the list of merged ranges: its kind and length, then their number
_MERGE = struct.Struct("<3s4I")  # one range: kind and length, first and last row, first and last column
_MERGE_HEAD = b"\xb0\x01\x10"


def looks(data: bytes, *, exact: bool = False, only: str = "") -> Mapping[str, Look]:
    """By sheet name: what was found. Cells are walked only where the bytes show an error, or if `exact`."""
    found = {}
    with ZipFile(BytesIO(data)) as book:
        for name, part in sheet_parts(book).items():
            if only not in ("", name):
                continue
            sheet = book.read(part)
            found[name] = _walk(sheet) if exact or _ERROR_BYTES.search(sheet) else Look()
            found[name].merged = _merged(sheet)
    return found


def _walk(sheet: bytes) -> Look:
    found, row = Look(), -1
    for kind, content in records(sheet):
        if kind == _ROW and len(content) >= 4:
            (row,) = _NUMBER.unpack_from(content)
        elif _BLANK < kind <= _FORMULA_ERROR and len(content) > _CODE_AT:
            (column,) = _NUMBER.unpack_from(content)
            error = error_text_from_code.get(content[_CODE_AT], "") if kind in (_ERROR, _FORMULA_ERROR) else None
            found.add(row, column, None if error is None else CellFault(FaultKind.ERROR, error))
        elif kind == _END_OF_CELLS:
            break
    return found


def _merged(sheet: bytes) -> list[Range]:
    at = sheet.rfind(_MERGES)
    if at < 0:
        return []
    (number,) = struct.unpack_from("<I", sheet.ljust(at + 7, b"\0"), at + len(_MERGES))
    ranges = sheet[at + len(_MERGES) + 4 :][: number * _MERGE.size]
    whole = ranges[: len(ranges) // _MERGE.size * _MERGE.size]
    found = [range_ for head, *range_ in _MERGE.iter_unpack(whole) if head == _MERGE_HEAD]
    return [(top, left, low, right) for top, low, left, right in found]
