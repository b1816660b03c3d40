"""Gaps and what answers them, or why nothing does."""

from __future__ import annotations

import pytest

from tests.recommend.data import PEOPLE, compared, one_gap, recommended, said, shown

HEAD = "kode | nama | kompetensi | level_hasil | level_awal | biaya_peserta | mulai\n"
LATE = {"tanggal_lahir": "1968-05-05", "jenjang_jabatan": "Pelaksana"}  # pensioned from 2026-06-01


def cause(pelatihan: str, riwayat: str = "", **person: str) -> list[str]:
    data = one_gap(HEAD + pelatihan, f"nip | pelatihan | tanggal\n{riwayat}".strip(), **person)
    return [row[0].split()[0] for row in shown(recommended(data).tabel[PEOPLE], "alasan")]


@pytest.mark.parametrize(
    ("pelatihan", "riwayat", "expected"),
    [
        ("P1 | A | Audit | 3 | | 1 |", "", "tidak_ada"),
        ("P1 | A | Hukum | 1 | | 1 |", "", "terlalu_rendah"),
        ("P1 | A | Hukum | 3 | 2 | 1 |", "", "syarat_awal"),
        ("P1 | A | Hukum | 3 | | 1 | 2026-06-01", "", "pensiun"),
        ("P1 | A | Hukum | 3 | | 1 |", "1 | P1 | 2025-06-01", "diikuti_nilai_ulang"),
        ("P1 | A | Hukum | 3 | | 1 |", "1 | P1 | 2025-05-05", "diikuti_nilai_ulang"),
        ("P1 | A | Hukum | 3 | | 1 |", "1 | P1 | 2025-05-04", "diikuti_tetap"),
        ("P1 | A | Hukum | 3 | | 1 |", "1 | P1 |", "diikuti"),
        ("P1 | A | Hukum | 3 | | 1 |\nP2 | B | Hukum | 3 | | 1 | 2026-06-01", "1 | P1 |", "campuran"),
        ("P1 | A | Hukum | 3 | | 1 | 2026-06-01", "1 | P1 |", "pensiun"),
        ("P1 | A | Hukum | 1 | | 1 |\nP2 | B | Hukum | 3 | | 1 | 2026-06-01", "", "pensiun"),
    ],
)
def test_one_cause_for_every_gap_without_an_offer(pelatihan: str, riwayat: str, expected: str) -> None:
    assert cause(pelatihan, riwayat, **LATE) == [expected]


def test_without_a_day_of_the_assessment_nobody_knows_which_came_first() -> None:
    assert cause("P1 | A | Hukum | 3 | | 1 |", "1 | P1 | 2025-01-01", dinilai="") == ["diikuti_sejak"]


def test_the_causes_name_what_they_are_about() -> None:
    data = one_gap(HEAD + "P1 | A | Hukum | 3 | 2.5 | 1 |")
    assert said(recommended(data)) == [
        "tangga terputus: pelatihan ke level yang lebih tinggi mensyaratkan level 2,5 lebih dulu"
    ]
    data = one_gap(
        HEAD
        + "P1 | A | Hukum | 3 | | 1 |\nP2 | B | Hukum | 3 | | 1 | 2026-06-01\nP3 | C | Hukum | 4 | | 1 | 2026-07-01",
        "nip | pelatihan\n1 | P1",
        **LATE,
    )
    (text,) = said(recommended(data))
    assert text == (
        "1 pelatihan yang cocok sudah diikuti dan sertifikatnya masih berlaku, 2 lainnya mulai sesudah masa kerjanya"
        " berakhir (1 Juni 2026)"
    )


def test_the_best_training_from_the_level_reached_continues() -> None:
    pelatihan = HEAD + "P1 | A | Hukum | 2 | | 1 |\nP2 | B | Hukum | 3 | 2 | 9 |\nP3 | C | Hukum | 5 | 2 | 1 |"
    result = recommended(one_gap(pelatihan))
    found, wanted = compared(result, PEOPLE, "kode | level_ditutup | lanjutan\nP1 | 1 | P3")
    assert found == wanted
    assert said(result) == ["menutup 1 dari 2 level; dari level 2 dilanjutkan dengan P3; JP-nya tidak diketahui"]
    attended = one_gap(pelatihan, "nip | pelatihan\n1 | P3")
    assert compared(recommended(attended), PEOPLE, "kode | lanjutan\nP1 | P2")[0] == [["P1", "P2"]]


def test_each_offer_has_what_continues_it() -> None:
    pelatihan = (
        HEAD
        + """P1 | A | Hukum | 2.5 | | 1 |
        P2 | B | Hukum | 2 | | 1 |
        P3 | C | Hukum | 3 | 2 | 1 |
        P4 | D | Hukum | 3 | 2.5 | 1 | 2025-01-01"""
    )
    found, wanted = compared(
        recommended(one_gap(pelatihan), top=3),
        PEOPLE,
        """
        kode | level_ditutup | lanjutan
        P1   | 1.5           | P3
        P2   | 1             | P3
        """,
    )
    assert found == wanted


def test_a_ladder_that_ends_is_told() -> None:
    (text,) = said(recommended(one_gap(HEAD + "P1 | A | Hukum | 2.5 | | 1 |")))
    assert text.split("; ")[:2] == [
        "menutup 1,5 dari 2 level",
        "dari level 2,5 belum ada pelatihan lanjutan yang dapat diikutinya",
    ]


def test_nothing_continues_where_nothing_is_left_to_close() -> None:
    pelatihan = f"{HEAD}P1 | A | Hukum | 3 | | 1 |\nP2 | B | Hukum | 5 | | 9 |"
    found, wanted = compared(
        recommended(one_gap(pelatihan)), PEOPLE, "kode | lanjutan | alasan\nP1 | | menutup jp_kosong"
    )
    assert found == wanted
