from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.evaluate import TRAININGS, attended
from benchmarks.trend_years import write


def test_every_second_person_attended_a_training_between_both_assessments(tmp_path: Path) -> None:
    year = Path(write(tmp_path, 40)[-1])
    attended(year)
    rows = list(csv.DictReader((year / "riwayat.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 20
    assert all("2024-12-31" < row["tanggal"] < "2025-11-01" for row in rows)
    courses = list(csv.DictReader((year / "pelatihan.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["pelatihan"] for row in rows} <= {row["kode"] for row in courses}
    assert len(courses) == TRAININGS
