"""One large table, and two ways to write it as a formatted sheet: ours, and XlsxWriter cell by cell."""

from __future__ import annotations

from datetime import date
from typing import BinaryIO

import numpy as np
import pandas as pd
import xlsxwriter

from asnkompetensi import law
from asnkompetensi.gap.columns import columns
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.text import words
from asnkompetensi.write import xlsx
from asnkompetensi.write.cells import Value
from asnkompetensi.write.cells import columns as cells_of
from asnkompetensi.write.human import heading, human
from asnkompetensi.write.xlsx import OPTIONS
from asnkompetensi.write.xlsx_cells import EPOCH
from asnkompetensi.write.xlsx_styles import Styles

NAME, DAY, SEED = "detail", date(2026, 3, 31), 20
SAY = words("id")
_DISTINCT = {"nip": 4000, "nama": 4000, "unit_kerja": 40, "jabatan": 120, "jenjang_jabatan": 7, "kompetensi": 20}
_WORDS = {"jenis": ("teknis", "manajerial"), "status": ("kurang", "sesuai", "lebih"), "sumber_standar": ("jabatan",)}
_FIRST_DAY = 19_000


def table(rows: int) -> ResultTable:
    """So many rows of the 15 columns of `asn gap --by detail`, of invented values."""
    draw = np.random.default_rng(SEED)
    shown = columns(NAME, law.rules(GapOptions(as_of=DAY)))
    arrays = {column.name: _column(column.name, column.shown, rows, draw) for column in shown}
    return ResultTable(NAME, shown, pd.DataFrame(arrays, copy=False))


def _column(name: str, shown: Shown, rows: int, draw: np.random.Generator) -> object:
    if shown is Shown.FLAG:
        return pd.array(draw.integers(0, 2, rows).astype(bool), dtype="boolean")
    if shown is Shown.DATE:
        return pd.array(_FIRST_DAY + draw.integers(0, 1000, rows), dtype="Int64")
    if shown in SHOWN_UNITS:
        return pd.array(draw.integers(-10, 11, rows) * (SHOWN_UNITS[shown] // 2), dtype="Int64")
    many = _DISTINCT.get(name, 0)
    first = 190001011965011001
    texts = [str(first + i) if shown is Shown.NIP else f"{name} {i:04}" for i in range(many)] or list(_WORDS[name])
    return pd.Categorical.from_codes(draw.integers(0, len(texts), rows), categories=pd.Index(texts, dtype="str"))


def ours(made: ResultTable, stream: BinaryIO) -> None:
    """The sheet as `asn gap --by detail -o x.xlsx` writes it."""
    xlsx.write(Report("gap", DAY, (), (), {}, {NAME: made}, ()), NAME, SAY, stream)


def theirs(made: ResultTable, stream: BinaryIO) -> None:
    """The same rows with the same formats by XlsxWriter in its mode of constant memory, one cell after another."""
    spread = cells_of(made)
    with xlsxwriter.Workbook(stream, {**OPTIONS, "in_memory": False, "constant_memory": True}) as book:
        styles, sheet = Styles(book, SAY), book.add_worksheet(NAME)
        for place, column in enumerate(spread):
            sheet.set_column(place, place, 20)
            sheet.write_string(0, place, heading(column.name, SAY, NAME), styles.head)
        sheet.freeze_panes(1, 2)
        sheet.autofilter(0, 0, len(made.frame), len(spread) - 1)
        texts = [[said(value, column.shown) for value in column.values] for column in spread]
        taken = [
            (values, column.codes.tolist(), styles.data[column.shown])
            for values, column in zip(texts, spread, strict=True)
        ]
        for row in range(len(made.frame)):
            for place, (values, codes, style) in enumerate(taken):
                value = values[codes[row]]
                if isinstance(value, str):
                    sheet.write_string(row + 1, place, value, style)
                else:
                    sheet.write_number(row + 1, place, value, style)


def said(value: Value, shown: Shown) -> str | float:
    """A value as a workbook keeps it."""
    if shown is Shown.DATE:
        return int(value) + EPOCH
    if shown in SHOWN_UNITS:
        return int(value) / SHOWN_UNITS[shown]
    return human(value, shown, SAY)


WAYS = {"ours": ours, "theirs": theirs}
