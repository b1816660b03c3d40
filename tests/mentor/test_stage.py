from __future__ import annotations

import pytest

from asnkompetensi.mentor import mentor
from asnkompetensi.model.options import MentorOptions
from tests.gap.data import agency, totals
from tests.mentor.data import RULES, computed, gaps, listed

PEOPLE = """
nip | nama | unit_kerja | unit_induk | jabatan | jenjang_jabatan
1   | Ani  | Bidang A1  | Dinas A    | Analis  | Pelaksana
2   | Budi | Bidang A1  | Dinas A    | Analis  | Pelaksana
3   | Cici | Bidang A1  | Dinas A    | Kepala  | Pengawas
4   | Dedi | Bidang A2  | Dinas A    | Kepala  | Pengawas
5   | Eka  | Dinas B    |            | Kepala  | Administrator
"""
NEEDS = """
nip | kompetensi | level_standar | level_dimiliki
1   | Hukum      | 2             | 1
2   | Hukum      | 2             | 0
"""
SKILLS = "nip|kompetensi|level\n3|Hukum|3\n4|Hukum|4\n5|Hukum|5"


def test_the_nearest_come_first() -> None:
    found = computed(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS))
    assert listed(found, "pasangan-mentor", "nip nip_mentor kedekatan") == [["1", "3", "unit"], ["2", "3", "unit"]]


def test_a_load_of_one_sends_the_next_to_a_neighbour() -> None:
    found = computed(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS), 1)
    assert sorted(listed(found, "pasangan-mentor", "nip_mentor kedekatan")) == [["3", "unit"], ["4", "tetangga"]]


def test_without_superiors_a_neighbour_comes_first() -> None:
    found = computed(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS), superiors=False)
    assert listed(found, "pasangan-mentor", "nip nip_mentor kedekatan") == [
        ["1", "4", "tetangga"],
        ["2", "4", "tetangga"],
    ]


def test_levels_go_before_nearness() -> None:
    found = computed(agency(PEOPLE, sendiri=NEEDS, penilaian="nip|kompetensi|level\n5|Hukum|5"), 1)
    assert listed(found, "pasangan-mentor", "nip kesenjangan kedekatan") == [["2", "2", "instansi"]]


def test_one_load_counts_over_all_competencies() -> None:
    needs = NEEDS + "1 | Integritas | 1 | 0\n2 | Integritas | 1 | 0"
    skills = "nip|kompetensi|level\n5|Hukum|5\n5|Integritas|5"
    assert totals(computed(agency(PEOPLE, sendiri=needs, penilaian=skills)), "pasangan_mentor tanpa_mentor") == {
        "pasangan_mentor": "3",
        "tanpa_mentor": "1",
    }


def test_totals_add_up() -> None:
    found = computed(agency(PEOPLE, sendiri=NEEDS, penilaian=SKILLS), 1)
    assert totals(found, "pembelajar pasangan_mentor level_ditutup level_batas terbukti mentor di_unit jp") == {
        "pembelajar": "2",
        "pasangan_mentor": "2",
        "level_ditutup": "3",
        "level_batas": "3",
        "terbukti": "ya",
        "mentor": "2",
        "di_unit": "1",
        "jp": "24",
    }


@pytest.mark.parametrize("superiors", [True, False])
@pytest.mark.parametrize(("needs", "skills"), [("nip", SKILLS), (NEEDS, "nip"), ("nip", "nip")])
def test_nobody_to_pair(needs: str, skills: str, *, superiors: bool) -> None:
    found = computed(agency(PEOPLE, sendiri=needs, penilaian=skills), superiors=superiors)
    assert listed(found, "pasangan-mentor", "nip") == []
    assert totals(found, "level_ditutup terbukti") == {"level_ditutup": "0", "terbukti": "ya"}


def test_tables_asked_for_in_the_order_asked() -> None:
    options = MentorOptions(tables=("tanpa-mentor", "pasangan-mentor"))
    found, _ = mentor(agency(PEOPLE, sendiri=NEEDS), gaps(agency(PEOPLE, sendiri=NEEDS)), RULES, options)
    assert list(found.tabel) == ["tanpa-mentor", "pasangan-mentor"]
