"""UNIT-04: one name of a unit that stands for several: every office has its "Sekretariat"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import meanings, source_cells, source_count
from asnkompetensi.model.data import NO_UNIT, NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules


def two_parents(data: Data, _rules: Rules) -> list[Problem]:
    """`UNIT-04` for the units whose people stand under different units above them.

    Facts `nama`: how many such units, `jumlah` of cells; evidence `unit`, `induk` (how many there are), `jumlah` of
    people; the places are the people's cells of the unit. A unit whose parent the table `unit` names is one unit.
    """
    names: dict[str, int] = {}
    above = meanings(data, data.pegawai, "unit_induk", lambda text: names.setdefault(_same(data, text), len(names)))
    units = data.pegawai["unit"].to_numpy()
    several = {unit: count for unit, count in _counts(units, above).items() if count > 1 and unit not in _settled(data)}
    if not several:
        return []
    torn = data.pegawai[np.isin(units, list(several))]
    bukti: tuple[dict[str, Fact], ...] = tuple(
        {"unit": data.unit.names[unit], "induk": count, "jumlah": int((units == unit).sum())}
        for unit, count in several.items()
    )
    facts: dict[str, Fact] = {"nama": len(several), "jumlah": source_count(data, torn, "unit_kerja")}
    return [Problem("UNIT-04", source_cells(data, torn, "unit_kerja"), facts, bukti)]


def _counts(units: NDArray[np.int64], above: NDArray[np.int64]) -> dict[int, int]:
    """For each unit how many different parents its people name."""
    pairs = {(unit, parent) for unit, parent in zip(units.tolist(), above.tolist(), strict=True) if parent != NONE}
    found: dict[int, int] = {}
    for unit, _ in sorted(pairs):
        found[unit] = found.get(unit, 0) + 1
    return found


def _same(data: Data, text: str) -> str:
    """What a parent is compared by: the unit it is, else its folded name."""
    code = data.unit.code(text)
    return fold(text) if code == NONE else data.unit.names[code]


def _settled(data: Data) -> frozenset[int]:
    """The units whose parent the table `unit` names, and the place of those who have none."""
    rows = [table.frame for table in data.tabel if table.nama == "unit" and "unit_induk" in table.frame]
    named = [name for frame in rows for name in frame.loc[frame["unit_induk"].notna(), "unit_kerja"].dropna().unique()]
    return frozenset(map(data.unit.code, (*named, NO_UNIT)))
