"""Which assessments speak of one person, one competency and one year, and which of them goes before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.check.origin import NEVER, origins
from asnkompetensi.check.side_by_side import Statements, contents
from asnkompetensi.engine.border import taken
from asnkompetensi.model.data import NONE
from asnkompetensi.model.rules import Assessment

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.engine.crossing import Crossing
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Border, Frame

    Numbers = NDArray[np.int64]

FIRST_YEAR = 1970
_KEYS = ["orang", "kompetensi", "tahun"]
_ORIGIN = ["asal_tabel", "asal"]
_UNDATED = -1_000_000  # a day before every other, in the place of none: what is missing equals nothing in a join


def assessments(crossing: Crossing, chosen: Assessment) -> Statements | None:
    """What the assessments say that stand beside others in another file; None where there are none.

    Under `latest` the newer day ranks first, under `best` the higher level; under `mean` none goes before another.
    """
    data = crossing.data
    if not crossing.files:
        return None
    found = [taken(_shared(crossing.assessments(span), crossing.border)) for span in crossing.spans]
    rows = pd.concat(found).sort_values(_ORIGIN, ignore_index=True)
    if rows.empty:
        return None
    orang, kompetensi = (rows[name].to_numpy(dtype=np.int64) for name in ("orang", "kompetensi"))
    day = _days(rows["hari"])
    level = rows["level"].to_numpy(dtype=np.int64)
    year = years(day)
    span = int(year.max()) + 2
    key = (orang * len(data.kompetensi.names) + kompetensi) * span + year + 1
    rank = {Assessment.LATEST: day, Assessment.BEST: level, Assessment.MEAN: np.zeros_like(level)}[chosen]
    isi = {"level": level, "tanggal": day, **{name: _texts(data, rows, name) for name in ("metode", "penilai")}}
    table, row = (rows[name].to_numpy(dtype=np.int64) for name in ("asal_tabel", "asal"))
    return Statements(key, orang, np.zeros_like(key), rank, isi, data.tabel, table, row)


def _shared(assessments: Frame, border: Border) -> Frame:
    """The assessments of a person, a competency and a year of which more than one file speaks."""
    dated = assessments.with_columns(nw.col("hari").fill_null(_UNDATED))
    days = taken(dated.select("hari").unique())
    year = border.put(days.assign(tahun=years(_days(days["hari"])))).with_columns(nw.col("hari").cast(nw.Int64))
    rows = dated.join(year, on="hari")
    files = rows.group_by(_KEYS).agg(satu=nw.col("berkas").min(), lain=nw.col("berkas").max())
    several = files.filter(nw.col("satu") != nw.col("lain")).select(_KEYS)
    return rows.join(several, on=_KEYS).select("orang", "kompetensi", "level", "hari", *_ORIGIN)


def _days(found: pd.Series[int]) -> Numbers:
    """Days out of the engine as numbers; `NEVER` where there is none."""
    days = found.to_numpy(np.int64)
    return np.where(days == _UNDATED, NEVER, days)


def years(day: Numbers) -> Numbers:
    """The year of each day since 1970-01-01; `NONE` where there is no day."""
    year = day.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + FIRST_YEAR
    return np.where(day == NEVER, NONE, year)


def _texts(data: Data, rows: pd.DataFrame, column: str) -> Numbers:
    found = np.full(len(rows), NONE, np.int64)
    for table, here, there in origins(data, rows):
        if column in table.frame:
            found[here] = contents(table.frame[column])[there]
    return found
