"""`python -m benchmarks.evaluate`: `asn evaluate` over two years of a large agency, beside the goal."""

from __future__ import annotations

import argparse
import csv
import shutil
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from random import Random

from benchmarks import data
from benchmarks.agency import COMPETENCIES, UNITS
from benchmarks.lines import put, section
from benchmarks.trend import beside, compared

TITLE = "Whether training worked"
LIBRARIES = ("pandas", "numpy", "narwhals")
TABLES = ("pelatihan", "pasangan")
TRAININGS = 200
FIRST, DAYS = date(2025, 1, 6), 280  # when people attended: between the assessments of both years


def main() -> int:
    """Measure, print, write the page; 1 where a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=80_000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        years = [shutil.copytree(year, Path(folder, Path(year).name)) for year in data.periods(args.people)]
        attended(years[-1])
        costs = [compared("evaluate", [*map(str, years)], table, f"{folder}/{table}.csv") for table in TABLES]
    what = f"{args.people:,} people x {len(COMPETENCIES)} competencies in {len(UNITS)} units"
    lines = [line for table, cost in zip(TABLES, costs, strict=True) for line in beside(table, cost)]
    return put(section(TITLE, _TEXT.format(what=what, trainings=TRAININGS), lines, LIBRARIES))


def attended(year: Path, seed: int = 1) -> None:
    """Write the catalogue and who attended what, one training for every second person, beside the newer year."""
    rng = Random(seed)
    with (year / "pegawai.csv").open(encoding="utf-8", newline="") as file:
        people = [row["nip"] for row in csv.DictReader(file)]
    kode = [f"P{number:03}" for number in range(TRAININGS)]
    courses = [
        (one, f"Pelatihan Rekaan {one}", rng.choice(COMPETENCIES), 5, 100_000 * rng.randrange(40)) for one in kode
    ]
    _save(year / "pelatihan.csv", [("kode", "nama", "kompetensi", "level_hasil", "biaya_peserta"), *courses])
    went = [(nip, rng.choice(kode), FIRST + timedelta(days=rng.randrange(DAYS))) for nip in people[::2]]
    _save(year / "riwayat.csv", [("nip", "pelatihan", "tanggal"), *went])


def _save(path: Path, rows: list[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


_TEXT = """
{what}, two years of text files, {trainings} trainings, of which every second person attended one; one run each.
Everything is in it: both periods are read, checked, resolved and computed, people are met, and who attended is held
against who did not. Processor time is that of all processes together.
"""


if __name__ == "__main__":
    sys.exit(main())
