"""The invented agency with what recommendations need: birth dates, a catalogue of trainings, who attended what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from benchmarks import agency
from benchmarks.agency import Cells

ATTENDED = 2  # trainings a person, on average
FIRST_BIRTH, FIRST_COURSE, FIRST_CLASS = datetime(1966, 1, 1), datetime(2022, 1, 1), datetime(2026, 4, 1)  # noqa: DTZ001
ENDS = (None, datetime(2025, 5, 5), datetime(2029, 5, 5))  # noqa: DTZ001  Excel keeps local time without a zone
COURSE = ("Kode", "Nama", "Kompetensi", "Level Hasil", "Level Awal", "Jalur", "JP", "Biaya Peserta", "Mulai",
          "Penyelenggara", "Sumber Dana")  # fmt: skip


def write(path: Path | str, people: int, trainings: int, seed: int = 1, *, money: int = 0) -> None:
    """Write the workbook: the sheets of the agency, Pelatihan and Riwayat. The same for the same seed.

    With `money`, in rupiah a person, Dana too.
    """
    rng = Random(seed)
    staff = list(agency.persons(rng, people))
    (title, heading, rows), *others = agency.sheets(rng, staff)
    born = (FIRST_BIRTH + timedelta(days=rng.randrange(12_000)) for _ in staff)
    dated = ((*person, birth) for person, birth in zip(rows, born, strict=True))
    attended = ("Riwayat", ("NIP", "Pelatihan", "Tanggal", "JP", "Sertifikat Sampai"), _history(rng, staff, trainings))
    courses = ("Pelatihan", COURSE, _courses(rng, trainings))
    funds = [("Dana", ("Sumber Dana", "Tahun", "Pagu"), [("APBD", 2026, money * people)])] if money else []
    agency.save(path, [(title, (*heading, "Tanggal Lahir"), dated), *others, courses, attended, *funds])


def _courses(rng: Random, count: int) -> Iterable[Cells]:
    """Each training for one to three competencies, from a level that anybody, or not everybody, has."""
    for number in range(count):
        begins = FIRST_CLASS + timedelta(days=7 * rng.randrange(40))
        price, jp = 100_000 * rng.randrange(40), rng.choice((8, 16, 24, 40))
        for competency in rng.sample(agency.COMPETENCIES, rng.choice((1, 1, 2, 3))):
            asked = rng.choice((None, None, 1, 2))
            levels = rng.randint((asked or 0) + 1, 5), asked
            name = f"P{number:03}", f"Pelatihan Rekaan {number:03}"
            yield *name, competency, *levels, "Pelatihan Teknis", jp, price, begins, "Balai Rekaan", "APBD"


def _history(rng: Random, staff: Sequence[Cells], trainings: int) -> Iterable[Cells]:
    for _ in range(ATTENDED * len(staff)):
        day = FIRST_COURSE + timedelta(days=rng.randrange(1500))
        yield rng.choice(staff)[0], f"P{rng.randrange(trainings):03}", day, 16, rng.choice(ENDS)
