"""A large invented agency: any number of people, twenty competencies, a workbook as a careful analyst would keep it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

CORE = (
    "Integritas",
    "Kerja Sama",
    "Komunikasi",
    "Orientasi pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri dan Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
    "Perekat Bangsa",
)
TECHNICAL = tuple(f"Keahlian Teknis {number:02}" for number in range(1, 12))
COMPETENCIES = (*CORE, *TECHNICAL)
CLASSES = {"Administrator": 3, "Pengawas": 2, "Pelaksana": 1, "Ahli Muda": 3, "Ahli Pertama": 2}
UNITS = tuple(f"Dinas Rekaan {number:02}" for number in range(1, 42))
PARENTS = tuple(f"Asisten Rekaan {number}" for number in range(1, 4))
JOBS = {f"Penata Urusan {number:02} {grade}": grade for number in range(1, 7) for grade in CLASSES}
FIRST_DAY = datetime(2022, 6, 1)  # noqa: DTZ001  Excel keeps local time without a zone
DAYS = 1300
Cells = Sequence[str | int | float | datetime | None]


def write(path: Path | str, people: int, seed: int = 1) -> None:
    """Write the workbook: sheets Pegawai, Standar, Penilaian (wide), Unit. The same people for the same seed."""
    rng = Random(seed)
    save(path, sheets(rng, list(persons(rng, people))))


def sheets(rng: Random, staff: Sequence[Cells]) -> Iterable[tuple[str, Sequence[str], Iterable[Cells]]]:
    """Title, headings and rows of each sheet, for people as :func:`persons` gives them."""
    yield "Pegawai", ("NIP", "Nama", "Unit Kerja", "Jabatan", "Jenjang Jabatan"), staff
    heading = ("Jabatan", "Jenjang Jabatan", "Unit Kerja", "Kompetensi", "Level", "Jenis")
    yield "Standar", heading, _standards(rng)
    yield "Penilaian", ("NIP", "Tanggal", *COMPETENCIES), _assessments(rng, staff)
    yield "Unit", ("Unit Kerja", "Unit Induk"), _units()


def save(path: Path | str, tables: Iterable[tuple[str, Sequence[str], Iterable[Cells]]]) -> None:
    """A workbook of some sheets, with frozen bold headings and real dates."""
    from xlsxwriter import Workbook

    with Workbook(path, {"strings_to_formulas": False}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        head = book.add_format({"bold": True, "bottom": 1})
        for title, heading, rows in tables:
            sheet = book.add_worksheet(title)
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, heading, head)
            for row, cells in enumerate(rows, 1):
                for column, cell in enumerate(cells):
                    if isinstance(cell, datetime):
                        sheet.write_datetime(row, column, cell, day)
                    elif cell is not None:
                        sheet.write(row, column, cell)


def persons(rng: Random, count: int) -> Iterable[Cells]:
    """People of whom no two have the same NIP: NIP, name, unit, jabatan, jenjang."""
    jobs, seen = list(JOBS), set[str]()
    while len(seen) < count:
        nip = (
            f"190{rng.randrange(10)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
            f"{rng.randint(1960, 1979)}{rng.randint(1, 12):02}{rng.randint(1, 2)}{rng.randint(1, 999):03}"
        )
        if nip not in seen:
            seen.add(nip)
            job = rng.choice(jobs)
            yield nip, f"Orang Rekaan {len(seen):06}", rng.choice(UNITS), job, JOBS[job]


def _standards(rng: Random) -> Iterable[Cells]:
    for grade, level in CLASSES.items():
        for competency in CORE:
            kind = "sosial_kultural" if competency == CORE[-1] else "manajerial"
            yield None, grade, None, competency, level, kind
    for job, grade in JOBS.items():
        for competency in TECHNICAL:
            yield job, None, None, competency, CLASSES[grade], "teknis"
        yield job, None, rng.choice(UNITS), rng.choice(TECHNICAL), min(CLASSES[grade] + 1, 5), "teknis"


def _assessments(rng: Random, staff: Iterable[Cells]) -> Iterable[Cells]:
    for person in staff:
        base = CLASSES[str(person[4])]
        levels = (min(5.0, max(0.0, base + rng.choice((-1.5, -1, -0.5, 0, 0, 0, 0.5, 1)))) for _ in COMPETENCIES)
        day = FIRST_DAY + timedelta(days=rng.randrange(DAYS))
        yield person[0], day, *(None if rng.random() < 0.02 else level for level in levels)


def _units() -> Iterable[Cells]:
    for number, unit in enumerate(UNITS):
        yield unit, PARENTS[number % len(PARENTS)]
    for parent in PARENTS:
        yield parent, None
