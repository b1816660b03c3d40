"""Where rows come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.problem import PLACES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.place import Place
    from asnkompetensi.model.table import Table

    Rows = NDArray[np.intp] | NDArray[np.int32]


def places(table: Table, rows: Rows, column: str) -> tuple[Place, ...]:
    """The cells of a column in rows of a table's frame, in the order given; the first of very many."""
    part, row, wide = (table.frame[name].to_numpy()[rows[:PLACES]].tolist() for name in ("bagian", "baris", "kolom"))
    return tuple(table.place_at(*at, column) for at in zip(part, row, wide, strict=True))


def once(table: Table, rows: NDArray[np.intp]) -> NDArray[np.intp]:
    """Of rows that stand in one row of a sheet, as those of a wide one do, the first."""
    part, row = (table.frame[name].to_numpy()[rows] for name in ("bagian", "baris"))
    first: NDArray[np.bool_] = (np.diff(part, prepend=-1) != 0) | (np.diff(row, prepend=-1) != 0)
    return rows[np.flatnonzero(first)]
