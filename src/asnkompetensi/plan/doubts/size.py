"""Numbers so large that sums of them are none: a slip of the hand, which would make a proof worthless."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT
from asnkompetensi.model.problem import Problem
from asnkompetensi.plan.doubts.origin import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.place import Place
    from asnkompetensi.model.problem import Fact

# With these, sums over ten million seats stay below 2 to the power of 63.
DEAREST = 100_000_000_000  # rupiah of a seat or a class
HEAVIEST = 1_000  # the weight of a unit
LONGEST = 3_660  # days of a class
_MOST = {
    "biaya_peserta": (DEAREST, MONEY_UNIT),
    "biaya_angkatan": (DEAREST, MONEY_UNIT),
    "hari": (LONGEST, NUMBER_UNIT),
}


def too_large(data: Data) -> list[Problem]:
    """`RENCANA-11` for each column with such numbers: facts `kolom`, `jumlah`, `batas`; evidence `nama`."""
    rows = data.katalog.pelatihan
    found = []
    for column, (most, unit) in _MOST.items():
        wrong = rows[rows[column].fillna(0) > most * unit]
        if len(wrong):
            found.append(_told(column, most, places(data, wrong, column, "kode"), wrong["kode"].tolist()))
    heaviest = HEAVIEST * NUMBER_UNIT
    heavy = [name for name, weight in zip(data.unit.names, data.prioritas, strict=True) if weight > heaviest]
    return [*found, _told("prioritas", HEAVIEST, (*_cells(data, heaviest),), heavy)] if heavy else found


def _cells(data: Data, heaviest: int) -> Iterator[Place]:
    """The cells of the table `unit` that say so: a unit has no row of its own in resolved data."""
    for table in data.tabel:
        if table.nama == "unit" and "prioritas" in table.frame:
            wrong = table.frame["prioritas"].fillna(0).to_numpy(np.int64) > heaviest
            yield from (table.place(row, "prioritas") for row in np.flatnonzero(wrong).tolist())


def _told(column: str, most: int, where: tuple[Place, ...], names: list[str]) -> Problem:
    facts: dict[str, Fact] = {"kolom": column, "jumlah": len(names), "batas": most}
    return Problem("RENCANA-11", where, facts, tuple({"nama": name} for name in names))
