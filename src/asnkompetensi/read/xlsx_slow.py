"""A second reader of Open XML workbooks, for those that the fast one refuses (child side)."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from asnkompetensi.read.encode import Grid
from asnkompetensi.read.excel_look import Look
from asnkompetensi.read.protocol import Job
from asnkompetensi.read.xlsx import looks


def read_xlsx(job: Job, data: bytes) -> Iterator[Grid]:
    """The worksheets, as openpyxl reads them and with what an exact look adds; slower than the fast reader by far."""
    found = looks(data, exact=True)
    for name, look in found.items():
        look.check_size(job.berkas, name)
    book = load_workbook(BytesIO(data), data_only=True, keep_links=False)
    for sheet in book.worksheets:
        yield _grid(job, sheet, found.get(sheet.title, Look()))


def _grid(job: Job, sheet: Worksheet, look: Look) -> Grid:
    rows = list(sheet.iter_rows(min_row=1, min_col=1, values_only=True))
    if not any(value is not None for row in rows for value in row):
        look.check_seen(job.berkas, sheet.title)
    bounds = (ranged.bounds for ranged in sheet.merged_cells.ranges)
    merged = [(top - 1, left - 1, low - 1, right - 1) for left, top, right, low in bounds]
    visible = sheet.sheet_state == "visible"
    return Grid(sheet.title, rows, visible=visible, merged=merged, hidden_rows=look.hidden_rows, faults=look.faults)
