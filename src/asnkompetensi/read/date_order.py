"""TANGGAL-02 for a column: dates that may have day and month the other way round, as the rest of the column tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from asnkompetensi.model.birth import without_year
from asnkompetensi.model.kinds import MONTHS, Kind
from asnkompetensi.model.problem import PLACES, Fact, Problem
from asnkompetensi.model.sheet import CellValue

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.read.cells import Cells
    from asnkompetensi.read.faults import Read

FEWEST_TEXTS, FEWEST_DATES = 3, 5  # so few may well have such days by chance
EITHER, DAY_FIRST, MONTH_FIRST, REAL_LOW, REAL_HIGH, OTHER = range(6)
_NUMBERS = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/]\d{4}")


def orders(cells: Cells, columns: Sequence[Read], rows: NDArray[np.intp]) -> list[Problem]:
    """`TANGGAL-02` for each date column that mixes two orders of day and month; its places are the cells in doubt.

    Facts `apa`, `kolom`, `jumlah`, `perbaikan`; evidence `sel`, `isi`, `arti`: a cell of each order, then one in doubt.
    """
    dates = [read for read in columns if read.typed.kind is Kind.DATE]
    return [problem for read in dates for problem in _of_column(cells, read, rows)]


def _of_column(cells: Cells, read: Read, rows: NDArray[np.intp]) -> Iterator[Problem]:
    import numpy as np

    column = read.typed.column
    kinds = np.array([kind(value) for value in column.values], np.int8)[column.codes[rows]]
    first = {one: int(rows[np.argmax(kinds == one)]) for one in np.unique(kinds).tolist()}
    if MONTH_FIRST in first and EITHER in first:
        said = "urutan_campur" if DAY_FIRST in first else "urutan_bulan"
        shown, advice = [DAY_FIRST, MONTH_FIRST, EITHER], "satu_urutan"
    elif _swapped(np.bincount(kinds, minlength=OTHER + 1).tolist()):
        said, shown, advice = "urutan_excel", [DAY_FIRST, REAL_LOW], "impor_ulang"
    else:
        return
    doubtful = rows[kinds == shown[-1]]
    places = tuple(cells.place(row, read.column) for row in doubtful[:PLACES].tolist())
    facts: dict[str, Fact] = {"apa": f"@read.{said}", "kolom": read.field, "jumlah": doubtful.size}
    lines = tuple(_line(cells, read, first[one], one) for one in shown if one in first)
    yield Problem("TANGGAL-02", places, {**facts, "perbaikan": f"@read.{advice}"}, lines)


def kind(value: CellValue | None) -> int:
    """What a cell tells of the order of day and month: text in numbers, a date cell of a low or a high day, or nothing.

    `EITHER` is a text that is a date in both orders, and not the same one; `REAL_LOW` a date cell whose day is a month
    too.
    """
    if isinstance(value, datetime | date):
        return REAL_LOW if value.day <= MONTHS else REAL_HIGH
    found = _NUMBERS.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return OTHER
    one, other = int(found[1]), int(found[2])
    if one > MONTHS:
        return DAY_FIRST if other <= MONTHS else OTHER
    if other > MONTHS:
        return MONTH_FIRST
    return EITHER if one != other else OTHER


def _swapped(counts: Sequence[int]) -> bool:
    """Whether date cells have low days alone and texts high ones: an English Excel leaves `13/02/2026` a text."""
    several = counts[DAY_FIRST] >= FEWEST_TEXTS and counts[REAL_LOW] >= FEWEST_DATES
    return several and not counts[REAL_HIGH] and not counts[EITHER] and not counts[MONTH_FIRST]


def _line(cells: Cells, read: Read, row: int, one: int) -> dict[str, Fact]:
    value = read.typed.column.values[read.typed.column.codes[row]]
    isi = value.strftime("%d-%m-%Y") if isinstance(value, datetime | date) else str(value)
    swapped = {REAL_LOW: "sel_tanggal", DAY_FIRST: "hari_bulan", MONTH_FIRST: "bulan_hari", EITHER: "hari_bulan"}
    shown = without_year(read.field, isi)
    return {"sel": cells.place(row, read.column).sel, "isi": shown, "arti": f"@read.{swapped[one]}"}
