"""The same table by others: openpyxl cell by cell with formats, and `DataFrame.to_excel`, which has none."""

from __future__ import annotations

from typing import BinaryIO

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.write.cells import columns
from asnkompetensi.write.human import heading
from benchmarks.sheet import NAME, SAY, said


def openpyxl(made: ResultTable, stream: BinaryIO) -> None:
    """Write-only, with number formats and a bold frozen heading."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(NAME)
    sheet.freeze_panes = "C2"
    head = [WriteOnlyCell(sheet, heading(column.name, SAY, NAME)) for column in columns(made)]
    for one in head:
        one.font = Font(bold=True)
    sheet.append(head)
    for row in zip(*_values(made).values(), strict=True):
        cells = []
        for column, value in zip(made.columns, row, strict=True):
            cell = WriteOnlyCell(sheet, value)
            if column.shown is Shown.DATE:
                cell.number_format = "dd/mm/yyyy"
            elif column.shown in SHOWN_UNITS:
                cell.number_format = "0.00"
            cells.append(cell)
        sheet.append(cells)
    book.save(stream)


def to_excel(made: ResultTable, stream: BinaryIO) -> None:
    """The call that everybody knows, with its default writer."""
    pd.DataFrame(_values(made)).to_excel(stream, sheet_name=NAME, index=False, engine="openpyxl")


def _values(made: ResultTable) -> dict[str, list[str | float]]:
    """Each column as a workbook shows it."""
    found = {}
    for column in columns(made):
        values = [said(value, column.shown) for value in column.values]
        found[column.name] = [values[code] for code in column.codes.tolist()]
    return found
