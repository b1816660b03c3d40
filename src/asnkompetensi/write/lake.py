"""Results as a folder of Parquet in parts: each table in a folder of its own, cut by agency and period.

`detail/instansi=Kota%20Contoh/periode=2026-03-31/part-0.parquet` is what pyarrow, polars, duckdb and Spark take for a
table with the columns `instansi` and `periode`. A run replaces its own parts alone, all of them or none.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.model.problem import Problem
from asnkompetensi.write import atomic, parquet
from asnkompetensi.write.atomic import FOREIGN, Output, OutputFault, faults, refused, through
from asnkompetensi.write.basis import data_basis
from asnkompetensi.write.cells import DATA
from asnkompetensi.write.problem_rows import problem_table
from asnkompetensi.write.safe import whole

if TYPE_CHECKING:
    from asnkompetensi.model.result import Report, ResultTable

AGENCY, PERIOD, COMMAND = "instansi", "periode", "perintah"
PART = "part-0.parquet"
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

    The last two are cut by command as well, so that no command takes those of another away.
    """
    made = {lake.folder / name: report.tabel[name] for name in names if name in report.tabel}
    own = _cut(COMMAND, report.perintah)
    made |= {lake.folder / "masalah" / own: problem_table(report.masalah, DATA)}
    made |= {lake.folder / "dasar" / own: data_basis(report)}
    return {_part(folder, lake.instansi, report.as_of): table for folder, table in made.items()}


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


def _part(folder: Path, instansi: str, day: date) -> Path:
    return folder / _cut(AGENCY, instansi) / _cut(PERIOD, day.isoformat()) / PART


def _cut(column: str, value: str) -> str:
    """A part's folder. Readers take `%20` for a blank; letters beyond ASCII stay, Spark would read their bytes."""
    return f"{column}=" + "".join(_quoted(char) for char in whole(value))


def _quoted(char: str) -> str:
    plain = not char.isascii() or char.isalnum() or char in "-_."
    return char if plain else f"%{ord(char):02X}"
