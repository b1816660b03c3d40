"""Where rows of the catalogue and people stand in the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.place import Place


def places(data: Data, rows: pd.DataFrame, *columns: str) -> tuple[Place, ...]:
    """The cell of each row in the first of some columns that its sheet has, in the order of the rows."""
    origin = zip(rows["asal_tabel"].tolist(), rows["asal"].tolist(), strict=True)
    return tuple(data.place(table, row, _column(data, table, row, columns)) for table, row in origin)


def _column(data: Data, table: int, row: int, columns: tuple[str, ...]) -> str:
    source = data.tabel[table]
    part = source.bagian[int(source.frame["bagian"].iloc[row])]
    return next((one for one in columns if one in part.kolom or one in part.tetap), columns[-1])
