"""Names of source tables changed to what was decided that they mean; everything else stays, origins above all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mapping.settle import Naming, settled
from asnkompetensi.model.fold import fold
from asnkompetensi.model.padanan import COLUMNS, Row
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Basis

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.place import Place
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.table import Table, Tables

BY_USER, FILE = "pengguna", "padanan"

Key = tuple[str, str]  # a kind, and a folded name as a file of padanan has it


@dataclass(frozen=True)
class Applied:
    """The tables under their new names, what was changed, and what the figures rest on for it.

    `jumlah` counts the rows that were changed, by kind and folded name as the file of padanan has it; `rows` are all
    rows of that file, those that nobody agreed to as well.
    """

    tables: Tables
    naming: Naming
    problems: tuple[Problem, ...]
    dasar: tuple[Basis, ...]
    jumlah: Mapping[Key, int]
    rows: tuple[Row, ...] = ()


@dataclass
class _Change:
    """What became of one name: the cells that held it, and how many rows."""

    row: Row
    cells: dict[Place, None] = field(default_factory=dict)
    rows: int = 0


def named(tables: Tables, rows: Sequence[Row], problems: Sequence[Problem] = ()) -> Applied:
    """The tables as the rows of a file of padanan want their names, with the `problems` that were met in reading it.

    Rows that contradict each other change nothing at all (`PADANAN-02`).
    """
    naming, contested = settled(rows)
    done = applied(tables, naming)
    return replace(done, problems=(*problems, *contested, *done.problems), rows=tuple(rows))


def applied(tables: Tables, naming: Naming) -> Applied:
    """The tables with every name changed that was decided about, wherever units, jabatan and competencies stand.

    Cells keep their places. `PADANAN-05` for each name (facts `kolom`: the kind, `nama`, `menjadi`, `jumlah` of cells;
    all cells), `PADANAN-04` for the names that stand nowhere (`jumlah`; evidence `jenis`, `nama`).
    """
    changes = {(jenis, name): _Change(row) for jenis, decided in naming.rows.items() for name, row in decided.items()}
    renamed = {name: _renamed(table, naming, changes) for name, table in tables.items()}
    made = {key: change for key, change in changes.items() if change.cells}
    told = [_told(change, naming) for change in made.values()]
    idle = [change.row for key, change in changes.items() if key not in made and not _between(key, naming)]
    basis = tuple(_basis(change.row, naming) for change in made.values())
    return Applied(renamed, naming, (*_idle(idle), *told), basis, {key: one.rows for key, one in changes.items()})


def _renamed(table: Table, naming: Naming, changes: Mapping[Key, _Change]) -> Table:
    new: dict[str, pd.Categorical] = {}
    for jenis, columns in COLUMNS.items():
        for column in (name for name in columns if name in table.frame):
            words = table.frame[column].cat
            texts = [str(text) for text in words.categories]
            held = _held(jenis, texts, naming)
            codes = words.codes.to_numpy()
            for key, spellings in held.items():
                _note(changes[key], table, np.flatnonzero(np.isin(codes, spellings)), column)
            if held:
                new[column] = _category(naming.names(jenis, texts), codes)
    return replace(table, frame=table.frame.assign(**new)) if new else table


def _held(jenis: str, texts: Sequence[str], naming: Naming) -> dict[Key, list[int]]:
    """The names that were decided about, and the positions of their spellings among some texts."""
    found: dict[Key, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if row := naming.row(jenis, text):
            found[jenis, fold(row.dari)].append(place)
    return found


def _note(change: _Change, table: Table, rows: NDArray[np.intp], column: str) -> None:
    bagian, baris, kolom = (table.frame[name].to_numpy()[rows].tolist() for name in ("bagian", "baris", "kolom"))
    change.rows += len(rows)
    change.cells.update((table.place_at(*at, column), None) for at in zip(bagian, baris, kolom, strict=True))


def _category(names: tuple[str, ...], codes: NDArray[np.integer]) -> pd.Categorical:
    """The same rows under other names, of which several may have become one."""
    import pandas as pd

    places = {name: place for place, name in enumerate(dict.fromkeys(names))}
    moved = np.array([*(places[name] for name in names), -1])
    return pd.Categorical.from_codes(moved[codes], categories=pd.Index([*places], dtype="str"))


def _told(change: _Change, naming: Naming) -> Problem:
    row, cells = change.row, tuple(change.cells)
    facts: dict[str, Fact] = {
        "kolom": f"@columns.{row.jenis}",
        "nama": row.dari,
        "menjadi": naming.name(row.jenis, row.dari),
        "jumlah": len(cells),
    }
    return Problem("PADANAN-05", cells, facts)


def _between(key: Key, naming: Naming) -> bool:
    """Whether another name leads to this one: the middle of a chain need not stand in the data."""
    jenis, name = key
    return any(fold(row.menjadi) == name != other for other, row in naming.rows[jenis].items())


def _idle(rows: list[Row]) -> Iterator[Problem]:
    if rows:
        bukti = tuple({"jenis": row.jenis, "nama": row.dari} for row in rows)
        yield Problem("PADANAN-04", tuple(row.place("dari") for row in rows), {"jumlah": len(rows)}, bukti)


def _basis(row: Row, naming: Naming) -> Basis:
    """The line of a change in what a result rests on."""
    kunci = f"{FILE}.{row.jenis}.{row.dari}"
    return Basis(kunci, naming.name(row.jenis, row.dari), row.part.berkas, BY_USER, FILE)
