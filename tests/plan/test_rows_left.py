from __future__ import annotations

import pytest

from asnkompetensi.plan.present import tables
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.gap.data import compared, shown
from tests.plan.planned import planned
from tests.plan.problem import small

ID = words("id")
HEAD = (
    "kode | nama | kompetensi | level_hasil | jp | min_peserta | maks_peserta | maks_angkatan | biaya_peserta |"
    " biaya_angkatan\n"
)
DANA = "sumber_dana | jumlah\nAPBD | 1000"


@pytest.mark.parametrize(
    ("row", "taken", "said"),
    [
        (
            "P1 | Satu | Hukum | 4 | | 3 | | | | ",
            "",
            "P1: peserta yang masih dapat ikut 2 orang, satu angkatan lagi perlu 3",
        ),
        ("P1 | Satu | Hukum | 4 | | | 1 | 1 | | ", "1 P1", "P1: semua angkatan yang tersedia sudah penuh"),
        ("P1 | Satu | Hukum | 4 | | | | | 600 | ", "1 P1", "P1: perlu Rp 600, sisa dananya Rp 400"),
        (
            "P1 | Satu | Hukum | 4 | | 2 | | | 600 | ",
            "",
            "P1: satu angkatan (2 orang) perlu Rp 1.200, sisa dananya Rp 1.000",
        ),
        ("P1 | Satu | Hukum | 4 | 41 | | | | | ", "", "P1: 41 JP melewati batas per orang (40 JP)"),
        ("P1 | Satu | Hukum | 3 | | | | | | ", "1 P1", "tidak ada pelatihan di katalog yang cocok dengan levelnya"),
    ],
)
def test_why_a_person_has_no_seat(row: str, taken: str, said: str) -> None:
    found = tables(planned(small(pelatihan=HEAD + row, dana=DANA), taken), ["tanpa-kursi"])["tanpa-kursi"]
    reasons = {nip[-1]: spoken(why, ID) for nip, why in shown(found, "nip alasan")}
    assert reasons["2"] == said


def test_people_without_a_seat_with_what_they_lack_and_what_would_help() -> None:
    found = tables(planned(small(dana=DANA), "3 P2"), ["tanpa-kursi"])["tanpa-kursi"]
    rows, expected = compared(
        found,
        """
    nip | kesenjangan | total_kesenjangan | sebab      | kode | level_ditutup | nilai
    1   | 2           | 2.5               | batas_lain | P1   | 2.5           | 6.5
    2   | 1           | 1                 | batas_lain | P1   | 1             | 3
    """,
    )
    assert rows == expected


def test_a_person_for_whom_nothing_is_possible_is_told_of_no_training() -> None:
    pelatihan = "kode | nama | kompetensi | level_hasil\nP1 | Satu | Kimia | 3"
    found = tables(planned(small(pelatihan=pelatihan), ""), ["tanpa-kursi"])["tanpa-kursi"]
    assert shown(found, "sebab kode level_ditutup nilai") == [["katalog_kosong", "", "", ""]] * 3


def test_what_is_left_by_competency_and_cause() -> None:
    pelatihan = "kode | nama | kompetensi | level_hasil\nP1 | Satu | Teknis | 2"
    found = tables(planned(small(pelatihan=pelatihan), "3 P1"), ["rencana-sisa"])["rencana-sisa"]
    rows, expected = compared(
        found,
        """
    kompetensi | sebab             | pegawai | unit | total_kesenjangan | level_standar_maks
    Hukum      | katalog_kosong    | 2       | 1    | 3                 | 4
    Teknis     | tertutup_sebagian | 1       | 1    | 1                 | 3
    Teknis     | level_tak_cocok   | 1       | 1    | 0.5               | 3
    """,
    )
    assert rows == expected
    assert spoken(found.frame["alasan"].iloc[0], ID) == "katalog tidak memuat pelatihan untuk kompetensi ini"


def test_where_nothing_is_left_there_are_no_rows() -> None:
    pelatihan = "kode | nama | kompetensi | level_hasil\nP1 | Satu | Hukum | 4\nP2 | Dua | Teknis | 3"
    made = planned(small(pelatihan=pelatihan), "1 P1, 1 P2, 2 P1, 3 P2")
    assert [len(table.frame) for table in tables(made, ["tanpa-kursi", "rencana-sisa"]).values()] == [0, 0]
