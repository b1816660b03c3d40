from __future__ import annotations

import pytest

from asnkompetensi.mentor.demand import ranks
from tests.gap.data import agency
from tests.mentor.data import asked

PEOPLE = """
nip | nama | unit_kerja | jabatan | jenjang_jabatan
1   | A    | Dinas A    | Analis  | Pelaksana
2   | B    | Dinas A    | Kabid   | Pengawas
3   | C    | Dinas B    | Kadis   | JPT Pratama
4   | D    | Dinas B    | Penata  |
"""
NEEDS = """
nip | kompetensi | level_standar | level_dimiliki
1   | Hukum      | 2             | 1
2   | Hukum      | 3             | 2.5
3   | Hukum      | 3             | 4
4   | Hukum      | 2             |
"""
SKILLS = """
nip | kompetensi | level
1   | Integritas | 5
4   | Hukum      | 3.5
"""


def test_a_learner_is_who_is_short_and_the_step_is_one_level_above_his_standard() -> None:
    found = asked(agency(PEOPLE, sendiri=NEEDS))
    assert found.learners[["orang", "level_standar", "kesenjangan", "step"]].to_numpy().tolist() == [
        [0, 2_000_000, 1_000_000, 0],
        [1, 3_000_000, 500_000, 1],
    ]
    assert found.steps["level"].tolist() == [3_000_000, 4_000_000]
    assert found.onward.tolist() == [True]


def test_who_can_help_may_hold_what_his_own_jabatan_does_not_ask_for() -> None:
    found = asked(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS))
    assert found.helpers[["orang", "step", "pangkat"]].to_numpy().tolist() == [[2, 1, 3], [3, 0, 0]]


def test_a_filter_chooses_learners_and_leaves_mentors() -> None:
    found = asked(agency(PEOPLE, sendiri=NEEDS), unit=("Dinas A",))
    assert [found.learners["orang"].tolist(), found.helpers["orang"].tolist()] == [[0, 1], [2]]


def test_competencies_are_kept_apart() -> None:
    needs = NEEDS + "2 | Integritas | 1 | 0"
    found = asked(agency(PEOPLE, sendiri=needs, penilaian=SKILLS))
    assert found.onward.tolist() == [True, False]
    assert found.helpers[["orang", "step"]].to_numpy().tolist() == [[2, 1], [3, 0], [0, 2]]


def test_nobody_short_asks_for_nothing() -> None:
    found = asked(agency(PEOPLE, penilaian=SKILLS))
    assert found.learners.empty
    assert found.helpers.empty


@pytest.mark.parametrize(("people", "expected"), [(PEOPLE, [0, 1, 3, 0])])
def test_rank_rises_with_the_class_of_those_who_lead(people: str, expected: list[int]) -> None:
    assert ranks(agency(people)).tolist() == expected
