"""Sheets read as tables, and what is mended in them, as one would write it down."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.repair import Mended, Repair
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.model.table import Tables
from asnkompetensi.read import tabulate
from asnkompetensi.repair.stage import repairs

Told = tuple[str, str, str, Mended | None, str]


def read(*sheets: Sheet) -> Tables:
    """The tables of some sheets."""
    return tabulate(sheets, ReadOptions())[0]


def found(*sheets: Sheet, problems: Sequence[Problem] = (), pinned: Sequence[str] = ()) -> tuple[Repair, ...]:
    """The repairs of some sheets; `problems` are those that the reader does not tell itself."""
    tables, told = tabulate(sheets, ReadOptions())
    return repairs(sheets, tables, [*told, *problems], pinned)


def told(repairs: Sequence[Repair]) -> list[Told]:
    """Cell, field, before, after and rule of each repair."""
    return [(one.tempat.sel, one.kolom, one.sebelum, one.sesudah, one.aturan.value) for one in repairs]


def cells(repairs: Sequence[Repair]) -> dict[str, Mended | None]:
    """What stands in each cell afterwards."""
    return {one.tempat.sel: one.sesudah for one in repairs}
