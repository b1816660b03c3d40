"""Two years of a large invented agency, a folder of text files each: most people stay, some come, go, and move."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

from benchmarks.agency import COMPETENCIES, JOBS, UNITS, Cells, persons, sheets

YEARS = (2024, 2025)
TURNOVER, MOVES, BLANK = 0.03, 0.05, 0.06


def write(folder: Path, people: int, seed: int = 1) -> list[str]:
    """Write the folders of both years; their names."""
    rng = Random(seed)
    staff = [*persons(rng, people + int(people * TURNOVER))]
    known = {str(person[0]): [_level(rng) for _ in COMPETENCIES] for person in staff}
    first, second = staff[:people], [_moved(rng, person) for person in staff[-people:]]
    made = []
    for year, members in zip(YEARS, (first, second), strict=True):
        _year(folder / str(year), year, members, known)
        made.append(str(folder / str(year)))
        for levels in known.values():
            levels[:] = [min(5, level + (rng.random() < 0.2)) for level in levels]
    return made


def _year(folder: Path, year: int, members: Sequence[Cells], known: dict[str, list[int]]) -> None:
    """The text files of one year; some levels are left blank, always the same for the same year."""
    rng = Random(year)
    folder.mkdir(parents=True)
    _save(folder / "pegawai.csv", ("nip", "nama", "unit_kerja", "jabatan", "jenjang_jabatan"), members)
    standard = next(rows for title, _, rows in sheets(Random(1), []) if title == "Standar")
    heading = ("jabatan", "jenjang_jabatan", "unit_kerja", "kompetensi", "level", "jenis")
    _save(folder / "standar.csv", heading, standard)
    rows = (
        (
            nip,
            f"{year}-11-{rng.randint(1, 30):02}",
            *("" if rng.random() < BLANK else level for level in known[str(nip)]),
        )
        for nip, *_ in members
    )
    _save(folder / "penilaian.csv", ("nip", "tanggal", *COMPETENCIES), rows)


def _moved(rng: Random, person: Cells) -> Cells:
    """The person, some in another unit and jabatan."""
    nip, nama, unit, jabatan, jenjang = person
    if rng.random() < MOVES:
        jabatan, unit = rng.choice([*JOBS]), rng.choice(UNITS)
        jenjang = JOBS[jabatan]
    return nip, nama, unit, jabatan, jenjang


def _level(rng: Random) -> int:
    return rng.choice((1, 2, 2, 3, 3, 4))


def _save(path: Path, heading: Sequence[str], rows: Iterable[Cells]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heading)
        writer.writerows(rows)


if __name__ == "__main__":
    print(*write(Path(sys.argv[1]), int(sys.argv[2])), sep="\n")
