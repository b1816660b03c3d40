"""Source tables from rows of plain values, as the reading stage would give them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.data import Data, Names
from asnkompetensi.model.kinds import UNITS, Kind
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.table import Part, Table
from asnkompetensi.model.tables import SPECS
from asnkompetensi.resolve import resolve
from tests.watch.kept import only_needed

Row = Mapping[str, Any]
AS_OF = date(2026, 3, 31)
_EPOCH = date(1970, 1, 1)


def nip(number: int) -> str:
    """An invented NIP; the number is its last digits."""
    return f"190001011965011{number:03}"


def table(name: str, rows: Sequence[Row], columns: Iterable[str] = ()) -> Table:
    """A table in one sheet of its name: headings in row 1, in the order of the contract, the rows below.

    Columns are those that any row has, and `columns`. Levels are numbers, dates are dates.
    """
    spec = SPECS[name]
    used = [c for c in spec.columns if c.name in {*columns, *(key for row in rows for key in row)}]
    frame = pd.DataFrame({c.name: _column([row.get(c.name) for row in rows], c.kind) for c in used})
    frame["bagian"], frame["baris"], frame["kolom"] = 0, range(1, len(rows) + 1), -1
    part = Part("data.xlsx", name.capitalize(), 0, {c.name: number for number, c in enumerate(used)})
    return Table(name, frame, (part,))


def _column(values: list[Any], kind: Kind) -> pd.Series[Any]:
    if kind not in UNITS:
        return pd.Series(pd.Categorical(values))
    return pd.Series([None if value is None else _number(value, kind) for value in values], dtype="Int64")


def _number(value: Any, kind: Kind) -> int:
    return (value - _EPOCH).days if kind is Kind.DATE else int(Decimal(str(value)) * UNITS[kind])


def resolved(*, builtin: bool = False, **rows: Sequence[Row] | Table) -> tuple[Data, list[Problem]]:
    """What the stage makes of tables, each given as rows or whole."""
    return resolved_tables(rows, builtin=builtin)


def resolved_tables(rows: Mapping[str, Sequence[Row] | Table], *, builtin: bool = False) -> tuple[Data, list[Problem]]:
    """The same, for tables by name."""
    tables = {name: given if isinstance(given, Table) else table(name, given) for name, given in rows.items()}
    return _resolved(tables, law.rules(GapOptions(AS_OF, builtin=builtin)))


_resolved = only_needed("resolve")(resolve)


def people(data: Data, *columns: str) -> list[tuple[Any, ...]]:
    """Columns of the active people, names in place of codes."""
    return shown(data, data.pegawai, columns)


def shown(data: Data, frame: pd.DataFrame, columns: Iterable[str]) -> list[tuple[Any, ...]]:
    """Columns of a frame with names in place of codes, levels as numbers and days as dates; None for missing."""
    return list(zip(*(_shown(data, frame, column) for column in columns), strict=True))


def _shown(data: Data, frame: pd.DataFrame, column: str) -> list[Any]:
    names: dict[str, Names] = {
        "unit": data.unit,
        "kompetensi": data.kompetensi,
        **dict.fromkeys(("jabatan", "jabatan_tujuan"), data.jabatan),
        **dict.fromkeys(("jenjang", "jenjang_tujuan"), data.jenjang),
    }
    values = frame[column].tolist()
    if column in names:
        return [None if code == -1 else names[column].names[code] for code in values]
    if column == "subjek":
        kinds = [data.jabatan if source < 2 else data.jenjang for source in frame["sumber"]]
        return [kind.names[code] for kind, code in zip(kinds, values, strict=True)]
    if column == "level":
        return [level / 1_000_000 for level in values]
    if column == "hari":
        return [None if pd.isna(day) else date.fromordinal(_EPOCH.toordinal() + day) for day in values]
    return values


def origins(data: Data, frame: pd.DataFrame, column: str) -> list[str]:
    """The cell of a column in the origin of each row of a frame."""
    rows = zip(frame["asal_tabel"].tolist(), frame["asal"].tolist(), strict=True)
    return [data.place(source, row, column).short for source, row in rows]


def only(problems: Iterable[Problem], kode: str) -> list[Problem]:
    """The problems of one code."""
    return [problem for problem in problems if problem.kode == kode]


def cells(problem: Problem) -> list[str]:
    """Where a problem stands, as `Pegawai!A2`."""
    return [place.short for place in problem.tempat]


def parents(*units: Row, staff: Sequence[Row] = ()) -> tuple[dict[str, str], list[Problem]]:
    """The parent of each unit, from a table `unit` and people with a unit; and what is wrong with the tree."""
    rows = [{"nip": nip(number), "jabatan": "Penata", **row} for number, row in enumerate(staff)]
    data, problems = resolved(pegawai=table("pegawai", rows, ["nip", "unit_kerja"]), unit=units)
    return dict(zip(data.unit.names, data.unit_induk, strict=True)), only(problems, "UNIT-03")
