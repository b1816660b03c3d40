"""Assessments as statements: whose, of what, of which year."""

from datetime import date

import numpy as np
import pytest

from asnkompetensi.check.origin import NEVER
from asnkompetensi.check.overlapping_assessments import assessments, years
from asnkompetensi.model.rules import Assessment
from tests.check.doubts import crossing
from tests.check.files import of_files
from tests.resolve.tables import nip, resolved

pytestmark = pytest.mark.usefixtures("engine")
PEOPLE = [{"nip": nip(number), "unit_kerja": "Arsip", "jabatan": "Penata"} for number in (1, 2)]


def test_a_year_of_a_day() -> None:
    days = [(date(year, month, day) - date(1970, 1, 1)).days for year, month, day in ((2025, 1, 1), (2025, 12, 31))]
    assert years(np.array([*days, -1, NEVER])).tolist() == [2025, 2025, 1969, -1]


def test_person_competency_and_year_are_one_matter() -> None:
    row = {"nip": nip(1), "kompetensi": "Integritas", "level": 2, "tanggal": date(2025, 1, 15)}
    first = [
        row,
        {**row, "kompetensi": "Komunikasi"},
        {**row, "tanggal": date(2024, 1, 15)},
        {**row, "nip": nip(2), "tanggal": None},
    ]
    later = [
        {**row, "tanggal": date(2025, 12, 1), "level": 3},
        {**row, "nip": nip(2)},
        {**row, "tanggal": date(2023, 12, 31)},
        {**row, "nip": nip(2), "tanggal": None, "level": 4},
    ]
    data = resolved(pegawai=PEOPLE, penilaian=of_files("penilaian", {"a.xlsx": first, "b.xlsx": later}))[0]
    said = assessments(crossing(data), Assessment.LATEST)
    assert said is not None
    assert said.row.tolist() == [0, 3, 4, 7]
    assert said.key[0] == said.key[2] != said.key[1] == said.key[3]
    assert said.rank[2] > said.rank[0] > said.rank[1] == said.rank[3] == NEVER
    best, mean = (assessments(crossing(data), chosen) for chosen in (Assessment.BEST, Assessment.MEAN))
    assert best is not None
    assert mean is not None
    assert best.rank.tolist() == [2_000_000, 2_000_000, 3_000_000, 4_000_000]
    assert not mean.rank.any()


def test_groups_of_people_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"nip": nip(n), "kompetensi": "Integritas", "level": 2, "tanggal": date(2025, 1, 15)} for n in (2, 1)]
    data = resolved(pegawai=PEOPLE, penilaian=of_files("penilaian", {"a.xlsx": rows, "b.xlsx": rows}))[0]
    whole = assessments(crossing(data), Assessment.LATEST)
    monkeypatch.setattr("asnkompetensi.engine.crossing.GROUP", 2)
    parts = assessments(crossing(data), Assessment.LATEST)
    assert whole is not None
    assert parts is not None
    assert (parts.orang.tolist(), parts.row.tolist()) == (whole.orang.tolist(), whole.row.tolist())
    assert whole.row.tolist() == [0, 1, 2, 3]


def test_gap_tables_are_assessments_too() -> None:
    row = {"nip": nip(1), "nama": "A", "unit_kerja": "B", "jabatan": "C", "kompetensi": "Integritas"}
    rows = [{**row, "level_standar": 3, "level_dimiliki": 2, "tanggal_penilaian": date(2025, 1, 1)}]
    twice = of_files("kesenjangan", {"a.xlsx": rows, "b.xlsx": rows})
    said = assessments(crossing(resolved(pegawai=PEOPLE, kesenjangan=twice)[0]), Assessment.LATEST)
    assert said is not None
    assert (said.isi["metode"].tolist(), said.isi["level"].tolist()) == ([-1, -1], [2_000_000, 2_000_000])
    assert assessments(crossing(resolved(pegawai=PEOPLE)[0]), Assessment.LATEST) is None


def test_files_of_different_people_share_nothing() -> None:
    one, other = ([{"nip": nip(n), "kompetensi": "Integritas", "level": 2}] for n in (1, 2))
    data = resolved(pegawai=PEOPLE, penilaian=of_files("penilaian", {"a.xlsx": one, "b.xlsx": other}))[0]
    assert assessments(crossing(data), Assessment.LATEST) is None
