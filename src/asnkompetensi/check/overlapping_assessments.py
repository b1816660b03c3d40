"""Which assessments speak of one person, one competency and one year, and which of them goes before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import NEVER, origins
from asnkompetensi.check.side_by_side import Statements, contents
from asnkompetensi.model.data import NONE
from asnkompetensi.model.rules import Assessment

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data

    Numbers = NDArray[np.int64]

FIRST_YEAR = 1970


def assessments(data: Data, chosen: Assessment) -> Statements | None:
    """What the assessments say of active people who are in several files; None where there are none of these.

    Under `latest` the newer day ranks first, under `best` the higher level; under `mean` none goes before another.
    """
    rows = data.penilaian[_in_several(data)]
    if rows.empty:
        return None
    orang, kompetensi = (rows[name].to_numpy(dtype=np.int64) for name in ("orang", "kompetensi"))
    day = rows["hari"].to_numpy(dtype=np.int64, na_value=NEVER)
    level = rows["level"].to_numpy(dtype=np.int64)
    year = years(day)
    span = int(year.max()) + 2
    key = (orang * len(data.kompetensi.names) + kompetensi) * span + year + 1
    rank = {Assessment.LATEST: day, Assessment.BEST: level, Assessment.MEAN: np.zeros_like(level)}[chosen]
    isi = {"level": level, "tanggal": day, **{name: _texts(data, rows, name) for name in ("metode", "penilai")}}
    table, row = (rows[name].to_numpy(dtype=np.int64) for name in ("asal_tabel", "asal"))
    return Statements(key, orang, np.zeros_like(key), rank, isi, data.tabel, table, row)


def years(day: Numbers) -> Numbers:
    """The year of each day since 1970-01-01; `NONE` where there is no day."""
    year = day.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + FIRST_YEAR
    return np.where(day == NEVER, NONE, year)


def _in_several(data: Data) -> NDArray[np.bool_]:
    """The assessments of people who are in more than one file: hardly any of a nation's, and all others need no look.

    The first one of each person is compared with every other; assigned backwards, for the last assignment stays.
    """
    orang, file = data.penilaian["orang"].to_numpy(), _files(data)
    home = np.zeros(len(data.pegawai), np.int32)
    home[orang[::-1]] = file[::-1]
    several = np.zeros(len(home), np.bool_)
    several[orang[file != home[orang]]] = True
    theirs: NDArray[np.bool_] = several[orang]
    return theirs


def _files(data: Data) -> NDArray[np.int32]:
    """For each assessment the number of its file."""
    numbers: dict[str, int] = {}
    found = np.zeros(len(data.penilaian), np.int32)
    for table, here, there in origins(data, data.penilaian):
        parts = np.array([numbers.setdefault(part.berkas, len(numbers)) for part in table.bagian], np.int32)
        found[here] = parts[table.frame["bagian"].to_numpy()[there]]
    return found


def _texts(data: Data, rows: pd.DataFrame, column: str) -> Numbers:
    found = np.full(len(rows), NONE, np.int64)
    for table, here, there in origins(data, rows):
        if column in table.frame:
            found[here] = contents(table.frame[column])[there]
    return found
