"""What a command's result holds, and what stands first of it: the kinds of things that a menu says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

PROBLEMS = "masalah"
MORE = "+"  # before a column of a summary: for each, the screen must be wider


@dataclass(frozen=True, slots=True)
class Ranked:
    """The first rows of a result table, in a summary.

    `name` is the column that names a row, `measure` the one whose bars compare the rows. `screen` are the columns on a
    terminal (`+`: of a roomy one, `++`: of a wide one), `sheet` the figures beside the measure in a workbook, which
    shows a `chart` of it where there is room. With `positive`, rows whose measure is nothing are left out; where that
    leaves none, `summary.atas_<table>_kosong` says so. Of rows that share what stands in the column `once`, one is
    taken. Without `bars` the room of a terminal goes to the columns. `detail` tells rows of one name apart where there
    is room for the name alone. `good`: much of the measure is to be welcomed, and no colour warns of it.
    """

    table: str
    name: str
    measure: str
    screen: tuple[str, ...]
    sheet: tuple[str, ...] = ()
    positive: bool = False
    chart: bool = False
    once: str = ""
    bars: bool = True
    detail: str = ""
    good: bool = False


@dataclass(frozen=True, slots=True)
class Next:
    """A command to go on with, and `summary.lanjut_<key>`, what it gives; `needs`: a source table without which not."""

    key: str
    command: str
    words: tuple[str, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """The result of one command.

    by         the words of `--by`, each with its result table; the first is what data forms give
    workbook   tables in a workbook; `more` those at its end, where the sources allow them
    page       tables in a web page
    headline   figures that stand first
    left_out   figures of what is not in them, told only where they are more than nothing
    scale      figures whose shares are drawn
    ranked     tables of the summary; `beside`: side by side where the screen is wide enough
    after      what to go on with
    call       the words of the call that gives it, where they are not the name of the menu alone
    """

    by: Mapping[str, str] = field(default_factory=dict)
    workbook: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    page: tuple[str, ...] = ()
    headline: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()
    ranked: tuple[Ranked, ...] = ()
    beside: bool = False
    after: tuple[Next, ...] = ()
    call: tuple[str, ...] = ()

    @property
    def main(self) -> str:
        """The table of data forms."""
        return next(iter(self.by.values()), PROBLEMS)

    @property
    def summary(self) -> tuple[str, ...]:
        """The tables that a summary needs."""
        return tuple(ranked.table for ranked in self.ranked)
