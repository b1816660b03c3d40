"""Trainings ranked once for each class of gaps."""

from __future__ import annotations

import pandas as pd

from asnkompetensi.model.kinds import day
from asnkompetensi.recommend.causes import Cause
from asnkompetensi.recommend.ladder import CLASS, Ladder, ladder
from asnkompetensi.recommend.trainings import trainings
from tests.gap.data import AS_OF, agency, millionths


def ranked(pelatihan: str, *classes: tuple[str, str, int]) -> Ladder:
    """The answers for classes of Hukum: level held, level required, how many first days are in time."""
    data = agency(
        "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis",
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        pelatihan=f"kode | nama | kompetensi | level_hasil | level_awal | jp | biaya_peserta | mulai\n{pelatihan}",
    )
    code = data.kompetensi.code("Hukum")
    rows = [(code, millionths(held), millionths(required), horizon) for held, required, horizon in classes]
    return ladder(pd.DataFrame(rows, columns=CLASS), trainings(data.katalog, day(AS_OF)))


def steps(found: Ladder, *columns: str) -> list[list[int]]:
    return found.urutan[list(columns)].to_numpy().tolist()


def told(found: Ladder) -> list[tuple[str, int, int, float]]:
    """Cause, answers in time, answers by level, and the level that explains the cause, of each class."""
    rows = found.kelas[["sebab", "terbuka", "cocok", "batas_level"]].to_numpy().tolist()
    return [(Cause(cause).name, opened, fitting, level / 1_000_000) for cause, opened, fitting, level in rows]


def test_most_levels_first_then_price_then_jp_then_kode() -> None:
    found = ranked(
        """P1 | A | Hukum | 2 | | 8  | 100 |
        P2 | B | Hukum | 3 | | 8  | 300 |
        P3 | C | Hukum | 4 | | 9  | 200 |
        P4 | D | Hukum | 3 | | 8  | 200 |
        P5 | E | Hukum | 5 | | 8  | 200 |""",
        ("1", "3", 1),
    )
    assert steps(found, "pelatihan", "posisi") == [[3, 0], [4, 1], [2, 2], [1, 3], [0, 4]]
    assert steps(found, "level_ditutup") == [[2_000_000]] * 4 + [[1_000_000]]
    assert steps(found, "level_hasil") == [[3_000_000], [5_000_000], [4_000_000], [3_000_000], [2_000_000]]


def test_an_answer_leads_above_the_level_held_and_asks_for_no_more() -> None:
    pelatihan = "P1 | A | Hukum | 2 | | | |\nP2 | B | Hukum | 3 | 2.5 | | |\nP3 | C | Hukum | 3 | 2 | | |"
    assert steps(ranked(pelatihan, ("2", "3", 1)), "pelatihan") == [[2]]
    assert steps(ranked(pelatihan, ("1.5", "3", 1)), "pelatihan", "level_ditutup") == [[0, 500_000]]
    assert steps(ranked(pelatihan, ("2.5", "3", 1)), "pelatihan") == [[1], [2]]


def test_only_answers_that_begin_in_time() -> None:
    pelatihan = "P1 | A | Hukum | 3 | | | 100 | 2026-06-01\nP2 | B | Hukum | 3 | | | 900 | 2026-05-01"
    found = ranked(pelatihan, ("1", "3", 0), ("1", "3", 1), ("1", "3", 2))
    assert steps(found, "kelas", "pelatihan") == [[1, 1], [2, 0], [2, 1]]
    assert told(found) == [("ADA", 0, 2, 0), ("ADA", 1, 2, 0), ("ADA", 2, 2, 0)]
    assert found.kelas["awal"].tolist() == [0, 0, 1]
    assert found.urutan["urut"].tolist() == [0, 1, 2]


def test_why_a_class_has_no_answer_by_level() -> None:
    assert told(ranked("P1 | A | Audit | 3 | | | |", ("1", "3", 1))) == [("TIDAK_ADA", 0, 0, 0)]
    low = "P1 | A | Hukum | 1.5 | | | |\nP2 | B | Hukum | 2 | | | |"
    assert told(ranked(low, ("2", "3", 1))) == [("TERLALU_RENDAH", 0, 0, 2)]
    broken = f"{low}\nP3 | C | Hukum | 5 | 4 | | |\nP4 | D | Hukum | 3 | 2.5 | | |"
    assert told(ranked(broken, ("2", "3", 1))) == [("SYARAT_AWAL", 0, 0, 2.5)]


def test_no_classes_have_no_answers() -> None:
    found = ranked("P1 | A | Hukum | 3 | | | |")
    assert found.kelas.empty
    assert found.urutan.empty
