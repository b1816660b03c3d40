"""Whose service ends while a pair would still meet."""

from __future__ import annotations

import pytest

from tests.gap.data import agency
from tests.mentor.data import computed, listed

NEED = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|2.5|1"
TOLD = "mentornya tidak bertugas lagi mulai"


@pytest.mark.parametrize(
    ("born", "contract", "told"),
    [
        ("1968-06-05", "", ""),  # pension on 1 July 2026: three months after the day
        ("1968-05-05", "", "1 Juni 2026"),
        ("1967-01-05", "", "1 Februari 2025"),
        ("1990-01-05", "2026-06-30", ""),
        ("1990-01-05", "2026-06-28", "29 Juni 2026"),
        ("", "", ""),
    ],
)
def test_a_mentor_who_leaves_in_the_months_of_a_pair_is_told(born: str, contract: str, told: str) -> None:
    people = (
        "nip | nama | unit_kerja | jabatan | jenjang_jabatan | tanggal_lahir | akhir_kontrak\n"
        "1 | Ani | Dinas A | Analis | Pelaksana | 1990-01-05 |\n"
        f"2 | Budi | Dinas A | Analis | Pelaksana | {born} | {contract}\n"
    )
    found = computed(agency(people, sendiri=NEED, penilaian="nip|kompetensi|level\n2|Hukum|4"))
    ((reasons,),) = listed(found, "pasangan-mentor", "alasan")
    assert reasons.partition(TOLD)[2].removesuffix(" (pensiun atau akhir kontrak)").strip() == told
