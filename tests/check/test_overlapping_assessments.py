"""Assessments as statements: whose, of what, of which year."""

from datetime import date

import numpy as np

from asnkompetensi.check.origin import NEVER
from asnkompetensi.check.overlapping_assessments import assessments, years
from asnkompetensi.model.rules import Assessment
from tests.check.files import of_files
from tests.resolve.tables import nip, resolved

PEOPLE = [{"nip": nip(number), "unit_kerja": "Arsip", "jabatan": "Penata"} for number in (1, 2)]


def test_a_year_of_a_day() -> None:
    days = [(date(year, month, day) - date(1970, 1, 1)).days for year, month, day in ((2025, 1, 1), (2025, 12, 31))]
    assert years(np.array([*days, -1, NEVER])).tolist() == [2025, 2025, 1969, -1]


def test_person_competency_and_year_are_one_matter() -> None:
    row = {"nip": nip(1), "kompetensi": "Integritas", "level": 2, "tanggal": date(2025, 1, 15)}
    rows = [
        row,
        {**row, "tanggal": date(2025, 12, 1), "level": 3},
        {**row, "kompetensi": "Komunikasi"},
        {**row, "nip": nip(2)},
        {**row, "tanggal": date(2024, 1, 15)},
        {**row, "tanggal": None},
        {**row, "nip": nip(2), "kompetensi": "Komunikasi"},
    ]
    data = resolved(pegawai=PEOPLE, penilaian=of_files("penilaian", {"a": rows[:4], "b": rows[4:]}))[0]
    said = assessments(data, Assessment.LATEST)
    assert said is not None
    first, later, *others = said.key.tolist()
    assert first == later
    assert len({first, *others}) == 6
    assert said.rank[1] > said.rank[0] > said.rank[4] > said.rank[5]
    best, mean = (assessments(data, chosen) for chosen in (Assessment.BEST, Assessment.MEAN))
    assert best is not None
    assert mean is not None
    assert best.rank.tolist() == [2_000_000, 3_000_000, *[2_000_000] * 5]
    assert not mean.rank.any()


def test_people_of_one_file_are_not_looked_at() -> None:
    rows = [{"nip": nip(number), "kompetensi": "Integritas", "level": 2} for number in (1, 2)]
    data = resolved(pegawai=PEOPLE, penilaian=of_files("penilaian", {"a": rows, "b": rows[1:]}))[0]
    said = assessments(data, Assessment.LATEST)
    assert said is not None
    assert said.row.tolist() == [1, 2]
    assert assessments(resolved(pegawai=PEOPLE, penilaian=rows)[0], Assessment.LATEST) is None


def test_gap_tables_are_assessments_too() -> None:
    row = {"nip": nip(1), "nama": "A", "unit_kerja": "B", "jabatan": "C", "kompetensi": "Integritas"}
    rows = [{**row, "level_standar": 3, "level_dimiliki": 2, "tanggal_penilaian": date(2025, 1, 1)}]
    both = of_files("kesenjangan", {"a": rows, "b": rows})
    said = assessments(resolved(pegawai=PEOPLE, kesenjangan=both)[0], Assessment.LATEST)
    assert said is not None
    assert (said.isi["metode"].tolist(), said.isi["level"].tolist()) == ([-1, -1], [2_000_000] * 2)
    assert assessments(resolved(pegawai=PEOPLE)[0], Assessment.LATEST) is None
