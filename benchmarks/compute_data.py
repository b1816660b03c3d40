"""`python -m benchmarks.compute_data PEOPLE FOLDER`: resolved data of an invented agency, as Parquet files of codes.

About 20 assessments a person: three in a hundred pairs have none, one in twenty was assessed on two days, one in a
hundred twice on one day, often with another level: these contradict each other.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd

SKILLS, UNITS, JOBS = 20, 200, 500
LEVEL = 1_000_000
NAMES = ("pegawai", "standar", "penilaian")


def drawn(people: int, seed: int = 1) -> dict[str, pd.DataFrame]:
    """People (orang, unit, jabatan), standards (jabatan, kompetensi, level), assessments (orang, ..., level, hari)."""
    rng = np.random.default_rng(seed)
    pairs, units = people * SKILLS, min(UNITS, max(people // 100, 1))  # in each somebody is assessed in everything
    chosen = rng.permutation(np.r_[np.flatnonzero(rng.random(pairs) < 0.97), rng.integers(0, pairs, pairs // 20)])
    day = rng.integers(19_000, 20_500, len(chosen))
    again = rng.integers(0, len(chosen), pairs // 100)  # the same pair on the same day
    chosen, day = np.r_[chosen, chosen[again]], np.r_[day, day[again]]
    standard = np.arange(JOBS * SKILLS)
    return {
        "pegawai": _frame(
            orang=np.arange(people), unit=np.sort(rng.integers(0, units, people)), jabatan=rng.integers(0, JOBS, people)
        ),
        "standar": _frame(
            jabatan=standard // SKILLS, kompetensi=standard % SKILLS, level=rng.integers(1, 6, len(standard)) * LEVEL
        ),
        "penilaian": _frame(
            orang=chosen // SKILLS,
            kompetensi=chosen % SKILLS,
            level=rng.integers(2, 11, len(chosen)) * (LEVEL // 2),
            hari=day,
        ),
    }


def _frame(**columns: np.ndarray) -> pd.DataFrame:
    wide = ("level", "hari")
    return pd.DataFrame({name: of.astype("int64" if name in wide else "int32") for name, of in columns.items()})


def loaded(folder: str) -> dict[str, pd.DataFrame]:
    """What :func:`main` wrote."""
    return {name: pd.read_parquet(Path(folder, f"{name}.parquet"), engine="pyarrow") for name in NAMES}


def main(people: str, folder: str) -> None:
    """Write the files."""
    Path(folder).mkdir()
    for name, frame in drawn(int(people)).items():
        frame.to_parquet(Path(folder, f"{name}.parquet"), engine="pyarrow", index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
