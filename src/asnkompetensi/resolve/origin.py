"""Where rows come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.model.place import Place
    from asnkompetensi.model.table import Table

    Rows = NDArray[np.intp] | NDArray[np.int32]


def places(table: Table, rows: Rows, column: str) -> tuple[Place, ...]:
    """The cells of a column in rows of a table's frame, in the order given."""
    part, row, wide = (table.frame[name].to_numpy()[rows].tolist() for name in ("bagian", "baris", "kolom"))
    return tuple(table.place_at(*at, column) for at in zip(part, row, wide, strict=True))
