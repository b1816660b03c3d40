"""The JP of each person in a year."""

from __future__ import annotations

import pytest

from tests.recommend.agency import DATA
from tests.recommend.data import compared, one_gap, recommended, said

NAME = "buku-jp"


def test_jp_attended_offered_and_lacking() -> None:
    found, wanted = compared(
        recommended(DATA, NAME),
        NAME,
        """
        nip | unit_kerja | status | tahun | jp | jp_tawaran | hak | kurang | kurang_sesudah
        1   | Dinas A    | pns    | 2026  | 8  | 10         | 20  | 12     | 2
        2   | Dinas A    | pppk   | 2026  | 25 | 10         |     |        |
        3   | Dinas B    | pns    | 2026  | 0  | 0          | 20  | 20     | 20
        4   | Dinas B    | cpns   | 2026  | 0  | 0          | 20  | 20     | 20
        5   | Dinas C    |        | 2026  | 0  | 0          |     |        |
        """,
    )
    assert found == wanted


def test_what_cannot_be_counted_is_told() -> None:
    assert said(recommended(DATA, NAME), NAME, "catatan") == [
        "",
        "25 JP pada tahun kontrak 1 Januari 2026 s.d. 31 Desember 2026, di atas 24 JP",
        "1 riwayat tahun ini tanpa JP, tidak dihitung; 1 riwayat tanpa tanggal, tidak dihitung",
        "1 tawaran tanpa JP, tidak dihitung",
        "",
    ]


def test_a_row_that_sheets_repeat_counts_once() -> None:
    history = (
        "nip | pelatihan | tanggal | jp\n" + "1 | Kursus A | 2026-01-05 | 8\n" * 2 + "1 | Kursus B | 2026-01-05 | 8"
    )
    data = one_gap("kode | nama | kompetensi | level_hasil\n", history)
    assert compared(recommended(data, NAME), NAME, "nip | jp\n1 | 16") == ([["1", "16"]], [["1", "16"]])


HEAD = "kode | nama | kompetensi | level_hasil | jp | mulai\n"


@pytest.mark.parametrize(
    ("ends", "riwayat", "mulai", "expected"),
    [
        ("2026-06-30", "2025-07-01 | 24", "2026-06-30", "jp_pppk_akan"),
        ("2026-06-30", "2025-06-30 | 24", "2026-06-30", ""),
        ("2026-06-30", "2025-07-01 | 23", "2026-06-30", ""),
        ("2026-06-30", "2025-07-01 | 25", "2026-06-30", "jp_pppk_lewat"),
        ("2028-06-30", "2025-07-01 | 24", "2026-07-01", ""),
        ("", "2026-01-01 | 24", "2026-12-31", "jp_pppk_akan"),
        ("", "2025-12-31 | 24", "2026-12-31", ""),
        ("", "2026-01-01 | 24", "2027-01-01", ""),
    ],
)
def test_more_than_24_jp_in_the_year_of_contract_of_a_pppk(ends: str, riwayat: str, mulai: str, expected: str) -> None:
    person = {"status": "PPPK", "akhir_kontrak": ends}
    data = one_gap(
        f"{HEAD}P1 | A | Hukum | 3 | 1 | {mulai}", f"nip | pelatihan | tanggal | jp\n1 | Kursus | {riwayat}", **person
    )
    assert compared(recommended(data, NAME), NAME, "catatan\n")[0] == [[expected]]


def test_a_pns_may_have_more() -> None:
    data = one_gap(f"{HEAD}P1 | A | Hukum | 3 | 90 |", status="PNS")
    found, wanted = compared(
        recommended(data, NAME), NAME, "jp_tawaran | kurang | kurang_sesudah | catatan\n90 | 20 | 0 |"
    )
    assert found == wanted


def test_the_words_of_a_year_of_contract() -> None:
    data = one_gap(f"{HEAD}P1 | A | Hukum | 3 | 30 | 2026-06-01", status="PPPK", akhir_kontrak="2028-06-30")
    assert said(recommended(data, NAME), NAME, "catatan") == [
        "menjadi 30 JP pada tahun kontrak 1 Juli 2025 s.d. 30 Juni 2026 bila tawarannya diikuti, di atas 24 JP"
    ]
