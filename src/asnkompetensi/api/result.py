"""What a call gives: tables as frames in the units that people know, totals, problems, and the forms of the command."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pandas as pd

from asnkompetensi import write
from asnkompetensi.course import status
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown, date_of
from asnkompetensi.model.result import Figure, Report, ResultTable
from asnkompetensi.text import words
from asnkompetensi.write.cells import literal
from asnkompetensi.write.forms import Manner, choose
from asnkompetensi.write.forms import tables as needed
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.problem_rows import problem_table

Total = int | float | str | None


@dataclass(frozen=True)
class Result:
    """The result of one call.

    `report` is what the forms are written from: whole numbers in small units, exact
    (:mod:`asnkompetensi.model.kinds`); everything else here is told from it.
    """

    report: Report = field(repr=False)

    @cached_property
    def tables(self) -> Mapping[str, pd.DataFrame]:
        """The tables asked for, by name, with the columns and the order of the contract.

        Texts and words are `category`, counts `Int64`, levels, percentages and rupiah `Float64` (the number nearest to
        the exact one), dates `datetime64`, flags `boolean`. None where the problems allow no result.
        """
        return {name: _natural(table) for name, table in self.report.tabel.items()}

    @property
    def totals(self) -> dict[str, Total]:
        """The figures of the summary; None for what is not known, dates as ISO 8601."""
        return {name: natural(figure) for name, figure in self.report.ringkasan.items()}

    @property
    def status(self) -> int:
        """The exit status of the command: 0, 1 with faults in the data, 2 and 3 without a result."""
        return status(self.report.masalah)

    def problems(self, lang: str = "id") -> pd.DataFrame:
        """One row for each cell of each problem: `kode tingkat berkas lembar sel nilai pesan saran`, in a language."""
        return problem_table(self.report.masalah, words(lang)).frame

    def json(self, table: str | None = None) -> str:
        """What `-f json` gives, with the rows of a table; by default the first that there is."""
        by = table or next((name for name in self.report.tabel), None)
        return write.render(self.report, choose("json", None, "json"), by, Manner()).decode()

    def save(self, path: str | os.PathLike[str], table: str | None = None, lang: str = "id") -> None:
        """Write a file in the form of its suffix, whole or not at all, as `-o` does: one table, or a workbook's.

        ValueError where the form needs tables that the call did not ask for; it names them.
        """
        target = Path(path)
        form = choose(None, str(target), "csv")
        menu = MENUS[self.report.perintah]
        lacking = sorted({*needed(form, table, menu)} - {*menu.more} - {*self.report.tabel})
        if lacking:
            raise ValueError(", ".join(lacking))
        write.save(target, self.report, form, table, Manner(lang))


def workbook(command: str) -> tuple[str, ...]:
    """The tables that a command's workbook needs: those to ask for before `save("x.xlsx")`."""
    return MENUS[command].workbook


def _natural(table: ResultTable) -> pd.DataFrame:
    return pd.DataFrame({column.name: _column(table.frame[column.name], column.shown) for column in table.columns})


def _column(series: pd.Series, shown: Shown) -> pd.Series:
    if shown is Shown.REASON:
        return series.map({one: literal(one, shown) for one in series.cat.categories}).astype("category")
    if shown is Shown.DATE:
        return pd.to_datetime(series.astype("Float64"), unit="D")
    unit = SHOWN_UNITS.get(shown, 1)
    return series / unit if unit > 1 else series


def natural(figure: Figure) -> Total:
    """A figure in the unit that people know; None for what is not known, dates as ISO 8601."""
    if figure.value is None or figure.shown is Shown.COUNT:
        return figure.value
    if figure.shown is Shown.DATE:
        return date_of(figure.value).isoformat()
    return figure.value / SHOWN_UNITS.get(figure.shown, 1)
