from __future__ import annotations

import numpy as np

from asnkompetensi.model.data import NONE
from tests.gap.data import agency
from tests.mentor.data import laid
from tests.mentor.ways import ways

PEOPLE = """
nip | nama | unit_kerja | jabatan | jenjang_jabatan
1   | Ani  | Dinas A    | Analis  | Pelaksana
2   | Budi | Dinas A    | Analis  | Pelaksana
3   | Cici | Dinas A    | Analis  | Pelaksana
4   | Dedi | Dinas A    | Kepala  | Administrator
"""
NEEDS = """
nip | kompetensi | level_standar | level_dimiliki
1   | Hukum      | 2             | 1
2   | Hukum      | 2             | 1
3   | Hukum      | 2             | 0.5
"""
SKILLS = "nip|kompetensi|level\n4|Hukum|3"


def test_learners_who_are_alike_come_in_together() -> None:
    _, _, network = laid(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS))
    assert network.group[0] == network.group[1] != network.group[2]
    assert network.arcs.room[network.group].tolist() == [2, 2, 1]


def test_one_level_outweighs_nearness_in_all_pairs() -> None:
    _, _, network = laid(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS), max_learners=2)
    assert (network.scale, network.weight) == (500_000, 3 * 2 + 1)
    assert network.arcs.gain[network.group].tolist() == [2 * 7 + 3, 2 * 7 + 3, 3 * 7 + 3]


def test_a_mentor_takes_as_many_as_he_may() -> None:
    _, _, network = laid(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS), max_learners=2)
    out = np.flatnonzero(network.mentor != NONE)
    assert (network.mentor[out].tolist(), network.arcs.room[out].tolist()) == ([3], [2])


def test_a_mentor_stands_a_level_above_the_standard_and_not_only_above_the_learner() -> None:
    needs = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|2|1\n2|Hukum|1|0"
    people = ways(agency(PEOPLE, sendiri=needs, penilaian="nip|kompetensi|level\n4|Hukum|2.99"))
    assert people == {"Ani": {}, "Budi": {"Dedi": 3}}


def test_a_higher_level_serves_lower_standards_too() -> None:
    needs = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|1|0\n2|Hukum|3|0"
    data = agency(PEOPLE, sendiri=needs, penilaian="nip|kompetensi|level\n4|Hukum|4\n3|Hukum|2")
    assert ways(data) == {"Ani": {"Cici": 3, "Dedi": 3}, "Budi": {"Dedi": 3}}


def test_who_can_help_in_one_competency_helps_in_no_other() -> None:
    needs = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|1|0\n2|Integritas|1|0"
    data = agency(PEOPLE, sendiri=needs, penilaian="nip|kompetensi|level\n4|Hukum|4\n3|Integritas|2")
    assert ways(data) == {"Ani": {"Dedi": 3}, "Budi": {"Cici": 3}}


def test_superiors_are_mentors_unless_they_may_not() -> None:
    data = agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS)
    assert ways(data)["Ani"] == {"Dedi": 3}
    assert ways(data, superiors=False)["Ani"] == {}
