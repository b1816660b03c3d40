"""Which assessments speak of one person, one competency and one year, and which of them goes before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import NEVER, origins
from asnkompetensi.check.side_by_side import Statements, contents
from asnkompetensi.model.data import NONE
from asnkompetensi.model.rules import Assessment

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data

    Numbers = NDArray[np.int64]

FIRST_YEAR = 1970


def assessments(data: Data, chosen: Assessment) -> Statements | None:
    """What the assessments of active people say; None where there are none.

    Under `latest` the newer day ranks first, under `best` the higher level; under `mean` none goes before another.
    """
    rows = data.penilaian
    if rows.empty:
        return None
    orang, kompetensi = (rows[name].to_numpy(dtype=np.int64) for name in ("orang", "kompetensi"))
    day = rows["hari"].to_numpy(dtype=np.int64, na_value=NEVER)
    level = rows["level"].to_numpy(dtype=np.int64)
    year = years(day)
    span = int(year.max()) + 2
    key = (orang * len(data.kompetensi.names) + kompetensi) * span + year + 1
    rank = {Assessment.LATEST: day, Assessment.BEST: level, Assessment.MEAN: np.zeros_like(level)}[chosen]
    isi = {"level": level, "tanggal": day, **{name: _texts(data, name) for name in ("metode", "penilai")}}
    table, row = (rows[name].to_numpy(dtype=np.int64) for name in ("asal_tabel", "asal"))
    return Statements(key, orang, np.zeros_like(key), rank, isi, data.tabel, table, row)


def years(day: Numbers) -> Numbers:
    """The year of each day since 1970-01-01; `NONE` where there is no day."""
    year = day.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + FIRST_YEAR
    return np.where(day == NEVER, NONE, year)


def _texts(data: Data, column: str) -> Numbers:
    found = np.full(len(data.penilaian), NONE, np.int64)
    for table, here, there in origins(data, data.penilaian):
        if column in table.frame:
            found[here] = contents(table.frame[column])[there]
    return found
