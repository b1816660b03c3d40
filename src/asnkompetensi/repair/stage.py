"""All repairs of the sheets that hold tables, cell by cell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.place import position
from asnkompetensi.model.tables import SPECS
from asnkompetensi.repair.columns import Column, Known, mended
from asnkompetensi.repair.headings import competencies, headings
from asnkompetensi.repair.spellings import spellings

if TYPE_CHECKING:
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.repair import Repair
    from asnkompetensi.model.sheet import Sheet
    from asnkompetensi.model.table import Table, Tables

_DOUBTFUL, _ORDER = "TANGGAL-02", "@read.urutan"


def repairs(
    sheets: Sequence[Sheet], tables: Tables, problems: Sequence[Problem], pinned: Collection[str] = ()
) -> tuple[Repair, ...]:
    """The repairs in the order of sheets, rows and columns; `tables` are those that the sheets were read as.

    Only cells of rows that count are mended, and only those that hold text and were read: a NIP keeps its digits, and
    what was refused stays as it is. A date in doubt (`TANGGAL-02`) is listed as left. `pinned` are the fields whose
    headings the call names.
    """
    known = _known(problems)
    order = {(sheet.berkas, sheet.lembar): number for number, sheet in enumerate(sheets)}
    found = [
        repair
        for table in tables.values()
        for number, part in enumerate(table.bagian)
        for repair in _of_part(sheets[order[part.berkas, part.lembar]], table, number, known, pinned)
    ]
    return tuple(sorted(found, key=lambda one: (order[one.tempat.berkas, one.tempat.lembar], position(one.tempat.sel))))


def _known(problems: Sequence[Problem]) -> Known:
    doubts = [problem for problem in problems if problem.kode == _DOUBTFUL]
    mixed = {
        (place.berkas, place.lembar, str(problem.nilai["kolom"]))
        for problem in doubts
        if str(problem.nilai["apa"]).startswith(_ORDER)
        for place in problem.tempat
    }
    unnamed = {str(problem.nilai["kolom"]) for problem in doubts if problem.jumlah > len(problem.tempat)}
    return Known(spellings(problems), {place for problem in doubts for place in problem.tempat}, mixed, unnamed)


def _of_part(sheet: Sheet, table: Table, number: int, known: Known, pinned: Collection[str]) -> Iterator[Repair]:
    part, spec = table.bagian[number], SPECS[table.nama]
    yield from headings(sheet, part, pinned)
    frame = table.frame[table.frame["bagian"].to_numpy() == number]
    rows, wide = frame["baris"].to_numpy(), frame["kolom"].to_numpy()
    for field, column in part.kolom.items():
        yield from mended(Column(sheet, column, field, spec.kind(field), rows, frame[field]), known)
    own = {int(column): np.flatnonzero(wide == column) for column in np.unique(wide[wide >= 0])}
    named = {column: str(frame["kompetensi"].iloc[found[0]]) for column, found in own.items()}
    yield from competencies(sheet, part, named, known.names)
    for column, found in own.items():
        levels = Column(sheet, column, "level", Kind.LEVEL, rows[found], frame["level"].iloc[found])
        yield from mended(levels, known)
