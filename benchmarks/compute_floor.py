"""The same two roll-ups in bare numpy on dense codes: nothing that knows its data's shape less well is faster."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from benchmarks.compute_data import JOBS, SKILLS, UNITS
from benchmarks.compute_native import Answer, Numbers

_WIDE = np.int64(1 << 32)


def numpy(frames: dict[str, pd.DataFrame]) -> Answer:
    """A matrix of people by competencies, of what is asked and what is held."""
    people, standards, rated = (
        {str(name): frame[name].to_numpy() for name in frame}
        for frame in (frames["pegawai"], frames["standar"], frames["penilaian"])
    )
    count = len(people["orang"])
    asked = np.zeros((JOBS, SKILLS), np.int64)
    asked[standards["jabatan"], standards["kompetensi"]] = standards["level"]
    asked = asked[people["jabatan"]]
    level, known = _held(rated, count)
    difference = level - asked
    short, gap = known & (difference < 0), np.where(known, np.maximum(-difference, 0), 0)
    whole = known.all(axis=1)
    wanted = asked.sum(axis=1)
    jpm = np.minimum((20000 * np.where(known, level, 0).sum(axis=1) + wanted) // (2 * wanted), 10000)
    by, full = people["unit"], whole.astype(np.int64)
    complete = _summed(by, full)
    best, least = whole & (jpm >= 9000), whole & (jpm < 7800)
    held, fell, lacked = (_summed(by, of.sum(axis=1)) for of in (known, short, gap))
    cells = _summed(np.repeat(by, SKILLS) * SKILLS + np.tile(np.arange(SKILLS), count), gap.ravel(), UNITS * SKILLS)
    cells = cells.reshape(UNITS, SKILLS)
    columns = [np.arange(UNITS), np.bincount(by, minlength=UNITS), _summed(by, known.any(axis=1)), complete,
               np.zeros(UNITS, np.int64), (2 * _summed(by, jpm * full) + complete) // np.maximum(2 * complete, 1),
               _summed(by, best), complete - _summed(by, best) - _summed(by, least), _summed(by, least),
               _summed(by, ~whole), np.bincount(by, minlength=UNITS) * SKILLS, held, fell, lacked,
               *_shares(held, fell, lacked), np.where(cells.any(axis=1), cells.argmax(axis=1), -1)]  # fmt: skip
    same, above = known & (difference == 0), known & (difference > 0)
    held, fell, lacked = (of.sum(axis=0) for of in (known, short, gap))
    skills = [np.arange(SKILLS), np.full(SKILLS, count), held, fell, same.sum(axis=0), above.sum(axis=0), lacked,
              count - held, *_shares(held, fell, lacked)]  # fmt: skip
    units = np.column_stack(columns)
    return units[units[:, 1] > 0], np.column_stack(skills)


def _shares(held: Numbers, fell: Numbers, lacked: Numbers) -> tuple[Numbers, Numbers]:
    """How many in a hundred fall short, and by how much, in hundredths."""
    of = np.maximum(held, 1)
    return (20000 * fell + of) // (2 * of), (2 * lacked + 10000 * of) // (20000 * of)


def _held(rated: dict[str, Numbers], count: int) -> tuple[Numbers, Numbers]:
    """Level and whether it is known, by person and competency."""
    at = rated["orang"].astype(np.int64) * SKILLS + rated["kompetensi"]
    upper = np.zeros(count * SKILLS, np.int64)
    lower = np.zeros(count * SKILLS, np.int64)
    day = rated["hari"] * _WIDE
    np.maximum.at(upper, at, day + rated["level"])
    np.maximum.at(lower, at, day + (_WIDE - 1 - rated["level"]))
    level = upper % _WIDE
    known = (upper > 0) & (level == _WIDE - 1 - lower % _WIDE)
    return level.reshape(count, SKILLS), known.reshape(count, SKILLS)


def _summed(by: Numbers, values: Any, many: int = UNITS) -> Numbers:  # noqa: ANN401  numbers or flags
    return np.bincount(by, values, many).astype(np.int64)  # below 2 to the power of 53: exact
