"""Learners to help, and where a strength is lacking most."""

import narwhals.stable.v2 as nw
import pytest

from asnkompetensi.model.frames import collected
from asnkompetensi.talent.roles import learners, projects
from asnkompetensi.talent.standing import standing
from tests.gap.data import agency
from tests.talent.data import gaps

PEGAWAI = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Dinas A    | Kepala
2   | Budi | Dinas A    | Analis
3   | Cici | Dinas B    | Analis
4   | Dodi | Dinas B    | Juru
5   | Eka  | Dinas C    | Penata
"""
STANDAR = """
jabatan | kompetensi | level
Kepala  | Hukum      | 4
Analis  | Hukum      | 3
Juru    | Hukum      | 2
Penata  | Statistik  | 2
"""
OTHERS = "\n2 | Hukum | 2\n3 | Hukum | 2.5\n4 | Hukum | 1\n5 | Statistik | 1"


@pytest.mark.parametrize(
    ("levels", "count"),
    [
        ("1 | Hukum | 4", 3),
        ("1 | Hukum | 3.9", 1),  # above those of whom 2 is asked, not a level above those of whom 3 is
        ("1 | Hukum | 4\n1 | Statistik | 3", 4),  # his own jabatan does not ask for Statistik
        ("1 | Hukum | 2", 0),
    ],
)
def test_a_mentor_holds_a_level_more_than_the_learner_needs(levels: str, count: int) -> None:
    data = agency(PEGAWAI, STANDAR, f"nip | kompetensi | level\n{levels}{OTHERS}")
    first = standing(gaps(data)).filter(nw.col("orang") == 0)
    assert collected(learners(first, gaps(data)))["mentor"].tolist() == ([count] if count else [])


def test_a_project_is_where_most_levels_are_lacking() -> None:
    data = agency(PEGAWAI, STANDAR, f"nip | kompetensi | level\n1 | Hukum | 4{OTHERS}")
    found = collected(projects(gaps(data))).sort_values("kompetensi")
    rows = zip(found["kompetensi"], found["unit_proyek"], found["total_proyek"], strict=True)
    named = [(data.kompetensi.names[one], data.unit.names[unit], levels) for one, unit, levels in rows]
    assert named == [("Hukum", "Dinas B", 1_500_000), ("Statistik", "Dinas C", 1_000_000)]


def test_the_first_unit_by_name_among_equals() -> None:
    data = agency(PEGAWAI, STANDAR, "nip | kompetensi | level\n2 | Hukum | 2\n3 | Hukum | 2")
    assert [data.unit.names[unit] for unit in collected(projects(gaps(data)))["unit_proyek"]] == ["Dinas A"]
