"""Result tables and figures put on paper: which columns of them, how many rows, and where the rest is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Value, decimal, records
from asnkompetensi.write.docx.chart import BLUE, ORANGE, Bars
from asnkompetensi.write.docx.grid import Grid
from asnkompetensi.write.docx.paper import Paper
from asnkompetensi.write.human import UNKNOWN, figure, heading, human, titled
from asnkompetensi.write.overview import whole

if TYPE_CHECKING:
    import pandas as pd

ROWS, BARS = 60, 12


@dataclass(frozen=True, slots=True)
class Listing:
    """A table of the document: `key` of its title, the result table, its columns, how many rows at most."""

    key: str
    table: str
    columns: tuple[str, ...]
    rows: int = ROWS


@dataclass(frozen=True)
class Told:
    """What a document tells: a dossier, on paper, in the words of a language; whole NIPs, or no column of them."""

    dossier: Dossier
    paper: Paper
    say: Words
    show_nip: bool = True

    def part(self, command: str) -> Report | None:
        """The report of a command, where it has figures or tables."""
        report = self.dossier.bagian.get(command)
        return report if report and (report.tabel or report.ringkasan) else None

    def table(self, command: str, name: str) -> ResultTable | None:
        """A result table that has rows."""
        report = self.part(command)
        table = report.tabel.get(name) if report else None
        return table if table is not None and len(table.frame) else None

    def put(
        self,
        command: str,
        listing: Listing,
        keep: Callable[[pd.DataFrame], pd.DataFrame] | None = None,
        **facts: str,
    ) -> bool:
        """Put a table on paper, or the part of its rows that `keep` gives; whether there was anything to put."""
        table = self.table(command, listing.table)
        if table and keep:
            table = replace(table, frame=keep(table.frame))
        if table is None or table.frame.empty:
            return False
        rest = len(table.frame) - listing.rows
        sheet = self.say.label("sheets", listing.table)
        note = self.say("document.lainnya", jumlah=rest, lembar=sheet) if rest > 0 else ""
        self.paper.table(self.say(f"document.tabel_{listing.key}", **facts), self._grid(table, listing), note)
        return True

    def _grid(self, table: ResultTable, listing: Listing) -> Grid:
        known = {column.name: column for column in table.columns}
        shown = [known[name] for name in listing.columns if name in known]
        columns = [column for column in shown if self.show_nip or column.shown is not Shown.NIP]
        heads = [titled(heading(column.name, self.say, table.name)) for column in columns]
        rows = [[self.cell(row[c.name], c) for c in columns] for row in records(table, listing.rows)]
        return Grid(heads, rows, [column.shown in NUMBERS for column in columns])

    def cell(self, value: Value | None, column: ResultColumn) -> str:
        """A value as people read it."""
        return UNKNOWN if value is None else human(value, column.shown, self.say, show_nip=self.show_nip)

    def figures(self, key: str, figures: Iterable[tuple[str, Figure]]) -> None:
        """Names and figures as a table of two columns."""
        rows = [[titled(name), figure(total, self.say)] for name, total in figures]
        heads = [self.say("document.ukuran"), self.say("document.angka")]
        if rows:
            self.paper.table(self.say(f"document.tabel_{key}"), Grid(heads, rows, [False, True]))

    def bars(self, key: str, table: ResultTable, name: str, measure: str, *, good: bool = False, **facts: str) -> None:
        """A chart of the rows with the largest measure; none where all are nothing."""
        shown = {column.name: column.shown for column in table.columns}
        frame = table.frame.sort_values(measure, ascending=False, kind="stable", na_position="last")
        rows = [row for row in records(replace(table, frame=frame), BARS) if whole(row[measure])]
        if not rows:
            return
        names = [human(row[name] or UNKNOWN, shown[name], self.say, show_nip=self.show_nip) for row in rows]
        amounts = [decimal(whole(row[measure]), SHOWN_UNITS[shown[measure]]) for row in rows]
        told = [human(whole(row[measure]), shown[measure], self.say) for row in rows]
        colours = [BLUE if good else ORANGE]
        self.paper.chart(Bars(self.say(f"document.gambar_{key}", **facts), names, amounts, told, colours))

    def scale(self, key: str, counts: Sequence[tuple[str, int]], colours: Sequence[str]) -> None:
        """A chart of counts by the words of a scale; none where nobody is counted."""
        if any(number for _, number in counts):
            names = [self.say.label("labels", name) for name, _ in counts]
            amounts = [str(number) for _, number in counts]
            told = [human(number, Shown.COUNT, self.say) for _, number in counts]
            self.paper.chart(Bars(self.say(f"document.gambar_{key}"), names, amounts, told, colours))
