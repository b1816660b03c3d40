"""Rows and their keys: which rows stay, and which have no key or a faulty one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import PLACES, Problem
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.faults import Read
from asnkompetensi.read.match import Group, Match
from asnkompetensi.read.typed import GIVEN, MISSING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PERSON = ("nip", "nama")
_POST = ("jabatan", "jenjang_jabatan")


def keyed(
    cells: Cells, match: Match, reads: Mapping[str, Read], rows: NDArray[np.intp]
) -> tuple[NDArray[np.intp], list[Problem]]:
    """The rows with a sound key, and a problem for each group of key columns that is blank in some of the others.

    In a group the first column that is not blank decides: a faulty NIP is never replaced by a name, a faulty jabatan
    never by its jenjang.
    """
    import numpy as np

    sound = np.ones(rows.size, dtype=bool)
    problems = []
    for group in match.keys:
        columns = [reads[name] for name in group if name in reads]
        state = np.full(rows.size, MISSING, dtype=np.int8)
        for read in columns:
            state = np.where(state == MISSING, read.typed.states(rows), state)
        sound &= state == GIVEN
        lacking = rows[state == MISSING]
        if lacking.size:
            places = tuple(cells.place(row, columns[0].column) for row in lacking[:PLACES].tolist())
            problems.append(_keyless(group, match.spec.name, columns[0].heading, places, lacking.size))
    return rows[sound], problems


def _keyless(group: Group, table: str, heading: str, places: tuple[Place, ...], jumlah: int) -> Problem:
    count = {"jumlah": jumlah}
    if group == _PERSON:
        return Problem("NIP-01", places, {"nilai": "", **count})
    if group == _POST:
        return Problem("STANDAR-01", places, count)
    return Problem("KUNCI-01", places, {"tabel": table, "kolom": heading, **count})
