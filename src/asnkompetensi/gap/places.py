"""Where many rows of resolved data stand in the sources."""

from __future__ import annotations

from string import digits
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.engine.border import taken
from asnkompetensi.model.place import Place

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Frame
    from asnkompetensi.model.table import Table

# A `kesenjangan` sheet holds assessments under headings of its own.
_HEADINGS = {("kesenjangan", "level"): "level_dimiliki", ("kesenjangan", "tanggal"): "tanggal_penilaian"}


def collected(rows: Frame) -> pd.DataFrame:
    """Rows with an origin (`asal_tabel`, `asal`), in source order."""
    return taken(rows.sort("asal_tabel", "asal"))


def cells(data: Data, rows: pd.DataFrame, column: str) -> list[Place]:
    """The cell of a column in the origin of each row; `rows` are in source order."""
    return [
        place
        for number in rows["asal_tabel"].unique().tolist()
        for place in _cells(data.tabel[number], rows["asal"].to_numpy()[rows["asal_tabel"] == number].tolist(), column)
    ]


def files(data: Data, rows: pd.DataFrame) -> NDArray[np.int32]:
    """For each row a number of the file that it stands in."""
    numbers: dict[str, int] = {}
    found = np.zeros(len(rows), np.int32)
    table_of, asal = (rows[name].to_numpy(dtype=np.int64) for name in ("asal_tabel", "asal"))
    for number in np.unique(table_of).tolist():
        table, here = data.tabel[number], np.flatnonzero(table_of == number)
        parts = np.array([numbers.setdefault(part.berkas, len(numbers)) for part in table.bagian], np.int32)
        found[here] = parts[table.frame["bagian"].to_numpy()[asal[here]]]
    return found


def _cells(table: Table, positions: list[int], column: str) -> list[Place]:
    """As :meth:`Table.place_at`, asked once for each column of a sheet: there may be a place for every assessment."""
    heading = _HEADINGS.get((table.nama, column), column)
    columns = (table.frame[name].to_numpy()[positions].tolist() for name in ("bagian", "baris", "kolom"))
    origins = [*zip(*columns, strict=True)]
    if any(part.keyed for part in table.bagian):
        return [table.place_at(bagian, baris, kolom, heading) for bagian, baris, kolom in origins]
    heads: dict[tuple[int, int], tuple[str, str, str]] = {}
    for bagian, baris, kolom in origins:
        if (bagian, kolom) not in heads:
            first = table.place_at(bagian, baris, kolom, heading)
            heads[bagian, kolom] = first.berkas, first.lembar, first.sel.rstrip(digits)
    found = []
    for bagian, baris, kolom in origins:
        berkas, lembar, letters = heads[bagian, kolom]
        found.append(Place(berkas, lembar, f"{letters}{baris + 1}"))
    return found
