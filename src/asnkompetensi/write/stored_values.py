"""The values of formulas, put back beside them: openpyxl writes formulas alone, where a reader would find nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from asnkompetensi.model.place import position
from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind, Sheet
from asnkompetensi.write.safe import whole

if TYPE_CHECKING:
    from openpyxl import Workbook

_FORMULA = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)>(<f[^>]*/>|<f[^>]*>[^<]*</f>)<v ?(?:/>|></v>)</c>')


def stored_values(book: Workbook, sheets: Sequence[Sheet]) -> Callable[[str, bytes], bytes]:
    """What puts the values that `sheets` were read with beside the formulas of a part of the saved workbook.

    Excel computes them anew when it opens the workbook; whoever else reads it finds what was there before.
    """
    known = {sheet.lembar: sheet for sheet in sheets}
    parts = {
        f"xl/worksheets/sheet{number}.xml": known[page.title]
        for number, page in enumerate(book.worksheets, 1)
        if page.title in known
    }

    def put_back(name: str, content: bytes) -> bytes:
        sheet = parts.get(name)
        return _FORMULA.sub(lambda found: _with_value(found, sheet, book.epoch), content) if sheet else content

    return put_back


def _with_value(found: re.Match[bytes], sheet: Sheet, epoch: datetime) -> bytes:
    value = _value(sheet, found[1].decode())
    kind, text = _written(value, epoch)
    if not text:
        return found[0]
    mark = f' t="{kind}"' if kind else ""
    return b'<c r="%b"%b%b>%b<v>%b</v></c>' % (found[1], found[2], mark.encode(), found[3], text.encode())


def _value(sheet: Sheet, sel: str) -> CellValue | None:
    row, column = position(sel) or (sheet.rows, 0)
    if row >= sheet.rows or column >= len(sheet.columns):
        return None
    entries = sheet.columns[column]
    return entries.values[int(entries.codes[row])]


def _written(value: CellValue | None, epoch: datetime) -> tuple[str, str]:
    """The type and the text of a stored value as XML has them; no text where there is no value."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.utils.datetime import to_excel

    if isinstance(value, bool):
        return "b", str(int(value))
    if isinstance(value, str):
        return "str", escape(ILLEGAL_CHARACTERS_RE.sub(" ", whole(value)))
    if isinstance(value, CellFault):
        return "e", value.text if value.kind is FaultKind.ERROR else ""
    if isinstance(value, date | time | timedelta):
        return "", str(to_excel(value, epoch))  # type: ignore[no-untyped-call]
    return "", "" if value is None else repr(value)
