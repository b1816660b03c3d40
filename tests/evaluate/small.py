"""Small worlds in codes, one line for each person and competency."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from asnkompetensi.evaluate.exposure import UNDATED
from asnkompetensi.evaluate.pairs import Pairs
from asnkompetensi.model.kinds import LEVEL_UNIT

SINCE, UNTIL = 100, 300  # days of the two assessments


def pairs(*rows: str) -> Pairs:
    """Rows of `orang kompetensi unit jenjang awal akhir`, sorted, and the days of assessment where they are others."""
    parts = [row.split() for row in rows]
    codes = [np.array([int(part[place]) for part in parts], np.int64) for place in range(4)]
    levels = [np.array([round(float(part[place]) * LEVEL_UNIT) for part in parts], np.int64) for place in (4, 5)]
    ends = [(int(part[6]), int(part[7])) if len(part) > 6 else (SINCE, UNTIL) for part in parts]
    days = [np.array([end[place] for end in ends], np.int64) for place in (0, 1)]
    return Pairs(codes[0], codes[1], codes[2], codes[3], levels[0], levels[1], days[0], days[1])


def attended(*rows: tuple[int, int, int | None]) -> pd.DataFrame:
    """Rows of person, training, day."""
    days = [UNDATED if row[2] is None else row[2] for row in rows]
    return pd.DataFrame(
        {"orang": [row[0] for row in rows], "pelatihan": [row[1] for row in rows], "hari": days}, dtype=np.int64
    )


def taught(*competencies: Sequence[int]) -> pd.DataFrame:
    """What each training, from 0, develops."""
    rows = [(training, one) for training, several in enumerate(competencies) for one in several]
    return pd.DataFrame(rows, columns=["pelatihan", "kompetensi"], dtype=np.int64)
