"""A large invented nation as a register would hand it over: Parquet, the assessments in folders by agency and period.

`python -m benchmarks.nation PEOPLE FOLDER` writes `pegawai.parquet`, `standar.csv` and
`penilaian/instansi=.../periode=2026/part-0.parquet`: twenty competencies a person, less the two of a hundred that
nobody has assessed. Five million people are 98 million assessments.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from pyarrow import parquet

from benchmarks.agency import CLASSES, COMPETENCIES, JOBS, UNITS, sheets

AGENCY = 100_000  # people of one agency, at most
PERIOD = 2026
_FIRST, _DAYS = np.datetime64("2022-06-01"), 1300
_BIRTHS = np.arange("1900-01-01", "1910-01-01", dtype="datetime64[D]")
_STARTS = np.arange("1960-01", "1980-01", dtype="datetime64[M]")
_NUMBERS = 999
_STEPS = np.array([-1.5, -1, -0.5, 0, 0, 0, 0.5, 1])
_MISSING = 0.02


def write(folder: Path, people: int, seed: int = 1) -> None:
    """Write the nation; the same for the same seed."""
    rng = np.random.default_rng(seed)
    folder.mkdir(parents=True, exist_ok=True)
    _standards(folder / "standar.csv", seed)
    with parquet.ParquetWriter(folder / "pegawai.parquet", _people(0, 0, rng).schema, compression="zstd") as file:
        for number, first in enumerate(range(0, people, AGENCY), 1):
            staff = _people(first, min(AGENCY, people - first), rng)
            file.write_table(staff)
            place = folder / "penilaian" / f"instansi={number:02}" / f"periode={PERIOD}"
            place.mkdir(parents=True, exist_ok=True)
            parquet.write_table(_assessed(staff, rng), place / "part-0.parquet", compression="zstd")


def _standards(path: Path, seed: int) -> None:
    """Those of :mod:`benchmarks.agency`, but for the few of single units."""
    heading, rows = next(found[1:] for found in sheets(Random(seed), ()) if found[0] == "Standar")
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([heading, *(row for row in rows if row[2] is None)])


def _people(first: int, count: int, rng: np.random.Generator) -> pa.Table:
    """The people of one agency, in no order of units."""
    jobs = list(JOBS)
    job = rng.integers(0, len(jobs), count)
    unit = rng.integers(0, len(UNITS), count)
    agency = first // AGENCY + 1
    return pa.table(
        {
            "nip": pa.array(list(_numbers(first, count)), pa.string()),
            "nama": pa.array(
                [f"Orang Rekaan {number:07}" for number in range(first + 1, first + count + 1)], pa.string()
            ),
            "unit_kerja": _coded(unit, [f"{name}, Instansi Rekaan {agency:02}" for name in UNITS]),
            "jabatan": _coded(job, jobs),
            "jenjang_jabatan": _coded(job, [JOBS[name] for name in jobs]),
        }
    )


def _numbers(first: int, count: int) -> Iterator[str]:
    """A NIP for each number of a person, no two the same: by birth, then start, sex and the number of that day."""
    at = np.arange(first, first + count)
    births = np.datetime_as_string(_BIRTHS)
    starts = np.datetime_as_string(_STARTS)
    rest, birth = np.divmod(at, len(births))
    rest, sex = np.divmod(rest, 2)
    start, number = np.divmod(rest, _NUMBERS)
    for parts in zip(birth.tolist(), (start * 7 + birth) % len(starts), sex.tolist(), number.tolist(), strict=True):
        yield f"{births[parts[0]]}{starts[parts[1]]}".replace("-", "") + f"{parts[2] + 1}{parts[3] + 1:03}"


def _assessed(staff: pa.Table, rng: np.random.Generator) -> pa.Table:
    """The assessments of some people, person by person."""
    count, each = staff.num_rows, len(COMPETENCIES)
    base = np.array([CLASSES[grade] for grade in staff.column("jenjang_jabatan").to_pylist()], np.float64)
    level = np.clip(np.repeat(base, each) + rng.choice(_STEPS, count * each), 0, 5)
    day = np.repeat(_FIRST + rng.integers(0, _DAYS, count), each)
    kept = np.flatnonzero(rng.random(count * each) >= _MISSING)
    person: NDArray[np.int64] = kept // each
    return pa.table(
        {
            "nip": staff.column("nip").take(pa.array(person)),
            "kompetensi": _coded(kept % each, list(COMPETENCIES)),
            "level": pa.array(level[kept]),
            "tanggal": pa.array(day[kept], pa.date32()),
        }
    )


def _coded(codes: NDArray[np.int64], words: list[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), pa.array(words)).cast(pa.string())


if __name__ == "__main__":
    write(Path(sys.argv[2]), int(sys.argv[1]))
