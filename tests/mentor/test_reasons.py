from __future__ import annotations

import pytest

from tests.gap.data import agency
from tests.mentor.data import computed, listed

PEOPLE = """
nip | nama | unit_kerja | unit_induk | jabatan | jenjang_jabatan
1   | Ani  | Bidang A1  | Dinas A    | Analis  | Pelaksana
2   | Budi | Bidang A2  | Dinas A    | Analis  | Pelaksana
3   | Cici | Dinas A    |            | Kepala  | Administrator
4   | Dedi | Dinas B    |            | Kepala  | Administrator
"""
NEED = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|2.5|1"
ALONE = "untuk lingkar belajar hanya 1 orang; perlu 5 sampai 12"


@pytest.mark.parametrize(
    ("mentor", "near"), [(2, "unit kerja tetangga"), (3, "unit kerja tetangga"), (4, "unit kerja lain")]
)
def test_why_a_pair_was_made(mentor: int, near: str) -> None:
    found = computed(agency(PEOPLE, sendiri=NEED, penilaian=f"nip|kompetensi|level\n{mentor}|Hukum|4"))
    assert listed(found, "pasangan-mentor", "alasan") == [[f"mentor di level 4, standar 2,5; {near}"]]


def test_a_mentor_in_the_own_unit() -> None:
    people = PEOPLE + "5|Eka|Bidang A1|Dinas A|Analis|Pelaksana"
    found = computed(agency(people, sendiri=NEED, penilaian="nip|kompetensi|level\n5|Hukum|4"))
    assert listed(found, "pasangan-mentor", "nip_mentor alasan") == [
        ["5", "mentor di level 4, standar 2,5; satu unit kerja"]
    ]


def test_nobody_stands_high_enough() -> None:
    found = computed(agency(PEOPLE, sendiri=NEED, penilaian="nip|kompetensi|level\n4|Hukum|3"))
    assert listed(found, "tanpa-mentor", "alasan") == [[f"tidak ada rekan di level 3,5 ke atas; {ALONE}"]]


def test_only_superiors_stand_high_enough() -> None:
    data = agency(PEOPLE, sendiri=NEED, penilaian="nip|kompetensi|level\n3|Hukum|4")
    assert listed(computed(data, superiors=False), "tanpa-mentor", "alasan") == [
        [f"yang di level 3,5 ke atas hanya atasannya; {ALONE}"]
    ]


def test_all_who_stand_high_enough_have_a_full_load() -> None:
    need = NEED + "\n2|Hukum|2.5|0\n1|Integritas|1|0"
    data = agency(PEOPLE, sendiri=need, penilaian="nip|kompetensi|level\n3|Hukum|4\n4|Hukum|5\n4|Integritas|3")
    found = computed(data, 1, superiors=False)
    assert listed(found, "tanpa-mentor", "nip kompetensi alasan") == [
        ["1", "Hukum", f"semua rekan di level 3,5 ke atas sudah penuh; {ALONE}"],
        ["1", "Integritas", f"semua rekan di level 2 ke atas sudah penuh; {ALONE}"],
    ]
