"""Cells that could not be read, as problems: equal faults of one sheet are one problem with all its places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.typed import FAULTY, Typed
from asnkompetensi.read.values.text import shown

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Read:
    """A column that was read: the field it holds, where it stands, its heading, and its values."""

    field: str
    column: int
    heading: str
    typed: Typed


def faults(cells: Cells, columns: Sequence[Read], rows: NDArray[np.intp]) -> list[Problem]:
    """A problem for each different fault in `rows` of the columns, in the order of their first places."""
    groups: dict[tuple[Fact, ...], list[tuple[int, int, dict[str, Fact], str]]] = {}
    for read in columns:
        told = {entry: _told(kode, read, read.typed.column.values[entry]) for entry, kode in read.typed.faults.items()}
        for row in rows[read.typed.states(rows) == FAULTY].tolist():
            entry = int(read.typed.column.codes[row])
            same, facts = told[entry]
            groups.setdefault(same, []).append((row, read.column, facts, read.typed.faults[entry]))
    for group in groups.values():
        group.sort(key=lambda one: one[:2])
    return [
        Problem(kode, tuple(cells.place(*one[:2]) for one in group), {**facts, "jumlah": len(group)})
        for group in sorted(groups.values(), key=lambda group: group[0][:2])
        for _, _, facts, kode in group[:1]
    ]


def _told(kode: str, read: Read, value: CellValue | None) -> tuple[tuple[Fact, ...], dict[str, Fact]]:
    """What equal faults have in common, and the facts of the first of them."""
    nilai = "" if value is None else shown(value)
    if kode == "NIP-01":
        return (kode,), {"nilai": mask(nilai)}
    if kode in ("NIP-02", "RUMUS-01"):
        return (kode,), {}
    if kode == "RUMUS-02":
        return (kode, nilai), {"nilai": nilai}
    return (kode, read.field, nilai), {"nilai": nilai, "kolom": read.heading}
