"""Who came to which training between the periods, and what can be seen of each of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.evaluate.exposure import UNDATED
from asnkompetensi.model.kinds import day

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.before_after import BeforeAfter
    from asnkompetensi.evaluate.trainings import Trainings
    from asnkompetensi.model.period import Periods


@dataclass(frozen=True, eq=False)
class Came:
    """Attendance between the periods, and counts by training (position in `Trainings.tabel`).

    rows       `orang`, `pelatihan`, `hari`, `jp`: the first time of each person asked about, by training and person
    hadir      people asked about who came
    hari       different days on which they came
    kurang     those of them who were short in a competency of the training before
    tanpa_hari rows of the history without a day, of which nobody knows whether they lie between
    semua      like `rows`, every time
    """

    rows: pd.DataFrame
    hadir: NDArray[np.int64]
    hari: NDArray[np.int64]
    kurang: NDArray[np.int64]
    tanpa_hari: int
    semua: pd.DataFrame


def came(periods: Periods, found: BeforeAfter, trainings: Trainings, chosen: NDArray[np.bool_]) -> Came:
    """Who came after the first assessment that counts in the old period, and not after the last of the new one.

    Whoever was not assessed then came after the last assessment of the old period. `chosen`: by common number whether a
    person is asked about.
    """
    since, until = _window(periods, found)
    rows = trainings.hadir
    orang, days = rows["orang"].to_numpy(np.int64), rows["hari"].to_numpy(np.int64)
    inside = rows[(days != UNDATED) & (days > since[orang]) & (days <= until[orang]) & chosen[orang]]
    many = len(trainings)
    first = inside.sort_values(["pelatihan", "orang", "hari"]).drop_duplicates(["pelatihan", "orang"])
    first = first.reset_index(drop=True)
    dates = inside.drop_duplicates(["pelatihan", "hari"])
    short = first.merge(trainings.ajar, on="pelatihan").merge(found.short, on=["orang", "kompetensi"])
    return Came(
        first,
        _counted(first, many),
        _counted(dates, many),
        _counted(short.drop_duplicates(["pelatihan", "orang"]), many),
        int(((days == UNDATED) & chosen[orang]).sum()),
        inside,
    )


def _window(periods: Periods, found: BeforeAfter) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """By common number of a person the day after which, and the day until which an attendance is between."""
    ends = [day(one.terakhir or one.as_of) for one in (periods.periode[0], periods.periode[-1])]
    since, until = (np.full(periods.jumlah, end) for end in ends)
    assessed = found.rows[found.rows["awal"].notna()].groupby("orang")["sejak"].min()
    since[assessed.index.to_numpy(np.int64)] = assessed.to_numpy(np.int64)
    return since, until


def _counted(rows: pd.DataFrame, many: int) -> NDArray[np.int64]:
    return np.bincount(rows["pelatihan"].to_numpy(np.int64), minlength=many)
