"""Sheets as they were read, as a workbook without formats: for sources that are no .xlsx themselves."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.sheet import FIRST_DATE, CellFault, CellValue, FaultKind, Sheet
from asnkompetensi.write.safe import whole
from asnkompetensi.write.same_bytes import FIRST_TIME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST_TITLE = 31
NO_VALUE = "#N/A"  # for a formula whose value nobody knows: a blank would say that there is nothing
_FORBIDDEN = dict.fromkeys(map(ord, "[]:*?/\\"), "_")
_LONG_NUMBER = 10  # digits, from which a number in text would be damaged if somebody retyped it in a plain cell
TEXT = "@"


def plain_book(sheets: Sequence[Sheet]) -> tuple[Workbook, dict[str, Worksheet]]:
    """A workbook with the same cells in the same places, and its sheets by the names that they have in the source."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.created = datetime(*FIRST_TIME)  # noqa: DTZ001 (the same bytes each time)
    for empty in book.worksheets:
        book.remove(empty)
    found = {sheet.lembar: book.create_sheet(_title(sheet.lembar)) for sheet in sheets}
    for sheet in sheets:
        _fill(found[sheet.lembar], sheet)
    if not any(sheet.visible for sheet in sheets):
        book.worksheets[0].sheet_state = "visible"
    return book, found


def put(cell: Any, value: CellValue) -> None:  # noqa: ANN401 (a cell of openpyxl)
    """Put a value into a cell, every text as text, whatever it begins with; the cell's format stays."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    stored = _stored(value)
    if isinstance(stored, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub(" ", whole(stored))
        cell.data_type = "s"
    else:
        cell.value = stored


def _stored(value: CellValue) -> CellValue:
    """What a workbook can hold of a value; what it cannot is told in text, so that it is read again as it was."""
    if isinstance(value, CellFault):
        return NO_VALUE if value.kind is FaultKind.FORMULA else value.text
    if isinstance(value, date) and (value.date() if isinstance(value, datetime) else value) < FIRST_DATE:
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    return value


def _fill(target: Worksheet, sheet: Sheet) -> None:
    for at, column in enumerate(sheet.columns, 1):
        for row in column.codes.nonzero()[0].tolist():
            value = column.values[int(column.codes[row])]
            cell = target.cell(row + 1, at)
            if value is not None:
                put(cell, value)
            if isinstance(value, str) and len(value) >= _LONG_NUMBER and value.isdigit():
                cell.number_format = TEXT
    for top, left, bottom, right in sheet.merged:
        if not _covers(sheet, top, left, bottom, right):
            target.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
    target.sheet_state = "visible" if sheet.visible else "hidden"


def _covers(sheet: Sheet, top: int, left: int, bottom: int, right: int) -> bool:
    """Whether a merged range holds anything but in its first cell: merging would lose it."""
    filled = [(row, at) for at, column in enumerate(sheet.columns[left : right + 1], left)
              for row in (column.codes[top : bottom + 1].nonzero()[0] + top).tolist()]  # fmt: skip
    return bool(set(filled) - {(top, left)})


def _title(name: str) -> str:
    return whole(name).translate(_FORBIDDEN)[:LONGEST_TITLE].strip("'") or "_"
