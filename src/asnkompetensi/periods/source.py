"""One source as a period: its own run, and the last day on which somebody was assessed in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from asnkompetensi.course import Run, Tell, computed
from asnkompetensi.model.kinds import date_of, day
from asnkompetensi.model.place import Place
from asnkompetensi.model.source import Frames

if TYPE_CHECKING:
    from datetime import date

    from asnkompetensi.model.options import GapOptions, ReadOptions
    from asnkompetensi.model.source import Source, Sources
    from asnkompetensi.model.table import Tables

DATED = {"penilaian": "tanggal", "kesenjangan": "tanggal_penilaian"}


@dataclass(frozen=True)
class Told:
    """One source as a period: its run, and the last day of an assessment in it, with the cell that says so."""

    sumber: str
    run: Run
    terakhir: date | None
    tempat: tuple[Place, ...]

    @property
    def isi(self) -> tuple[str, ...]:
        """What the content of the source is known by."""
        return tuple(sorted({file.sha256 for file in self.run.report.sumber}))


def told(
    command: str,
    source: str | Sequence[Source | Frames],
    reading: ReadOptions,
    options: GapOptions,
    tell: Tell,
    *,
    newest: bool,
) -> Told:
    """The run of one source, its sheets let go of; the `newest` is told for the day that is asked for.

    Filters by unit and jabatan are left to what compares, and names of filters may be known to another period alone.
    """
    every = replace(options, unit=(), jabatan=(), elsewhere=True)
    when = None if newest else partial(_day, options.as_of)
    sources = [source] if isinstance(source, str) else source
    run = replace(computed(command, sources, reading, every, tell, when=when), sheets=())
    return Told(_name(sources), run, *_last(run.tables, options.as_of))


def newest(run: Run, sources: Sources, options: GapOptions) -> Told:
    """A run without filters by unit and jabatan, of one source or several, as the newest period."""
    return Told(_name(sources), replace(run, sheets=()), *_last(run.tables, options.as_of))


def _name(sources: Sources) -> str:
    """How people call what a period was read from: the first source, or the folder that it would be in."""
    first = sources[0]
    if isinstance(first, Frames):
        return first.berkas
    return first if isinstance(first, str) else str(PurePath(first.berkas).parent)


def _day(asked: date, tables: Tables) -> date:
    """The day of the last assessment; the day that is asked for where none is dated."""
    return _last(tables, asked)[0] or asked


def _last(tables: Tables, asked: date) -> tuple[date | None, tuple[Place, ...]]:
    """The last day on which somebody was assessed, up to the day that is asked for, and its first cell."""
    found: list[tuple[int, tuple[Place, ...]]] = []
    for name, column in DATED.items():
        if name in tables and column in tables[name].frame:
            days = tables[name].frame[column].reset_index(drop=True).dropna()
            days = days[days <= day(asked)]
            if len(days):
                row = int(days.index[days == days.max()][0])
                found.append((int(days.max()), (tables[name].place(row, column),)))
    if not found:
        return None, ()
    last, places = max(found, key=lambda one: one[0])
    return date_of(last), places
