"""Results as a folder of Parquet in parts: each table in a folder of its own, cut by agency and period.

`detail/instansi=Kota%20Contoh/periode=2026-03-31/part-0.parquet` is what pyarrow, polars, duckdb and Spark take for a
table with the columns `instansi` and `periode`. A run replaces its own parts alone, all of them or none: a table that
several commands give is cut by `perintah` first.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.model.mark import AGENCY, COMMAND, PART, PERIOD
from asnkompetensi.model.problem import Problem
from asnkompetensi.write import atomic, parquet
from asnkompetensi.write.atomic import FOREIGN, Output, OutputFault, faults, refused, through
from asnkompetensi.write.basis import data_basis
from asnkompetensi.write.cells import DATA
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.problem_rows import problem_table
from asnkompetensi.write.safe import whole

if TYPE_CHECKING:
    from asnkompetensi.model.result import Report, ResultTable

_HIDDEN = (".", "_")  # what such names begin with is no data to anybody


@dataclass(frozen=True)
class Lake:
    """The folder that holds the tables, and the agency whose parts are written."""

    folder: Path
    instansi: str


def prepare(lake: Lake, inputs: Iterable[Path] = ()) -> None:
    """Refuse, before any work is done, a folder with an input in it, or where nothing can be written."""
    path = lake.folder
    with faults(path):
        target = path.resolve()
        if any(target in one.resolve().parents for one in inputs):
            raise OutputFault(Problem("KELUARAN-02", nilai={"berkas": str(path)}))
        if target.exists() and not target.is_dir():
            raise refused(path, "@output.bukan_folder")
        there = target if target.exists() else target.parent
        if not there.is_dir():
            raise refused(path, "@output.tanpa_folder")
        if not os.access(there, os.W_OK | os.X_OK):
            raise refused(path, "@output.tak_berhak")


def parts(lake: Lake, report: Report, names: Sequence[str]) -> Mapping[Path, ResultTable]:
    """The tables of a report that have these names, its problems and what it rests on, by the files they are put in.

    What other commands give, too, is cut by command as well, so that none takes the parts of another away.
    """
    made = {name: report.tabel[name] for name in names if name in report.tabel}
    made |= {"masalah": problem_table(report.masalah, DATA), "dasar": data_basis(report)}
    return {_part(lake, name, report.perintah, report.as_of): table for name, table in made.items()}


def own(lake: Lake, command: str, day: date) -> list[Path]:
    """The parts of a command and a day that are there, in the order of their tables."""
    found = (_part(lake, name, command, day) for name in (*_tables(command), "masalah", "dasar"))
    return [path for path in found if path.is_file()]


def save(report: Report, made: Mapping[Path, ResultTable]) -> None:
    """Write tables to their files, whose folders are there: all of them, or none. OutputFault where it fails.

    A part with files that are not ours is refused: whoever reads it would count their rows too.
    """
    for path in made:
        with faults(path):
            foreign = [one.name for one in path.parent.iterdir() if not one.name.startswith(_HIDDEN)]
        if [name for name in foreign if name != PART]:
            raise refused(path.parent, FOREIGN)
    outputs = [
        Output(path, through(partial(parquet.write, report, table)), parquet.check) for path, table in made.items()
    ]
    atomic.replace_all(outputs, [Path(source.berkas) for source in report.sumber])


def _part(lake: Lake, table: str, command: str, day: date) -> Path:
    folder = lake.folder / table
    if table not in _of_one_command():
        folder /= _cut(COMMAND, command)
    return folder / _cut(AGENCY, lake.instansi) / _cut(PERIOD, day.isoformat()) / PART


@cache
def _of_one_command() -> frozenset[str]:
    """The tables that one command alone gives."""
    times = Counter(name for command in MENUS for name in _tables(command))
    return frozenset(name for name, count in times.items() if count == 1)


def _tables(command: str) -> Sequence[str]:
    menu = MENUS[command]
    return tuple(dict.fromkeys((*menu.by.values(), *menu.workbook, *menu.more)))


def _cut(column: str, value: str) -> str:
    """A part's folder. Readers take `%20` for a blank; letters beyond ASCII stay, Spark would read their bytes."""
    return f"{column}=" + "".join(_quoted(char) for char in whole(value))


def _quoted(char: str) -> str:
    plain = not char.isascii() or char.isalnum() or char in "-_."
    return char if plain else f"%{ord(char):02X}"
