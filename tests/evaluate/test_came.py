from __future__ import annotations

import numpy as np

from asnkompetensi.evaluate.before_after import before_after
from asnkompetensi.evaluate.came import Came, came
from asnkompetensi.evaluate.trainings import trainings
from tests.evaluate.data import compared

HEAD = "nip | unit_kerja | jenjang_jabatan | Arsip"
HISTORY = "nip | pelatihan | tanggal"


def of(people: str, riwayat: str) -> Came:
    found = compared(f"{HEAD}\n{people}", riwayat=f"{HISTORY}\n{riwayat}")
    return came(found, before_after(found), trainings(found), np.ones(found.jumlah, np.bool_))


TWO = "1 | Laut | Ahli Muda | 1 > 2\n2 | Laut | Ahli Muda | 3 > 3"


def test_between_is_after_the_old_assessment_and_up_to_the_new_one() -> None:
    for day, counts in (("2024-11-01", 0), ("2024-11-02", 1), ("2025-11-01", 1), ("2025-12-01", 0)):
        assert of(TWO, f"1 | A | {day}").hadir.tolist() == [counts]


def test_people_days_and_those_who_were_short() -> None:
    found = of(TWO, "1 | A | 2025-02-01\n1 | A | 2025-03-01\n2 | A | 2025-03-01")
    assert (found.hadir.tolist(), found.hari.tolist(), found.kurang.tolist()) == ([2], [2], [1])
    assert found.rows["orang"].tolist() == [0, 1]


def test_rows_without_a_day_are_counted_apart() -> None:
    found = of(TWO, "1 | A |")
    assert (found.hadir.tolist(), found.tanpa_hari) == ([0], 1)


def test_who_was_not_assessed_before_came_after_the_old_period() -> None:
    people = "1 | Laut | Ahli Muda | 1 > 2\n2 | Laut | Ahli Muda | - > 3"
    assert of(people, "2 | A | 2024-11-30").hadir.tolist() == [0]
    assert of(people, "2 | A | 2024-12-01").hadir.tolist() == [1]
