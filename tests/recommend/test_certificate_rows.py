"""The rows of `sertifikat`, and what is said of a certificate."""

from __future__ import annotations

import pytest

from asnkompetensi.model.data import Data
from asnkompetensi.model.result import Computed
from tests.gap.data import agency
from tests.recommend.data import PEOPLE, compared, recommended, said

ASKED = "diwajibkan jabatannya"
RENEWED = f"perpanjangan: sertifikatnya berakhir 5 Mei 2026; {ASKED}"
RECKONED = "akhirnya dihitung dari masa berlaku 12 bulan di katalog: isi tanggal berakhirnya di riwayat"
LATE = "pelatihan itu mulai sesudah kontraknya berakhir"


def data(row: str, mulai: str = "", syarat: str = "Analis | P1", **person: str) -> Data:
    ani = {"nip": "1", "nama": "Ani", "unit_kerja": "Dinas A", "jabatan": "Analis", "tanggal_lahir": "1990-05-05"}
    return agency(
        [{**ani, **person}],
        pelatihan=f"kode | nama | kompetensi | level_hasil | jp | biaya_peserta | mulai | masa_berlaku_bulan\n"
        f"P1 | Satu | Hukum | 3 | 4 | 100 | {mulai} | 12",
        riwayat=f"nip | pelatihan | tanggal | sertifikat_sampai\n1 | {row}",
        syarat=f"jabatan | pelatihan\n{syarat}",
    )


def result(*given: str, **person: str) -> Computed:
    return recommended(data(*given, **person), PEOPLE, "sertifikat")


def test_a_row_has_the_day_of_training_and_the_offer() -> None:
    found, wanted = compared(
        result("Satu | 2023-05-05 | 2026-05-05", "2026-04-30"),
        "sertifikat",
        """
        nip | nama | sertifikat | tanggal    | berakhir   | sisa_hari | kode | jp | biaya_peserta | mulai
        1   | Ani  | Satu       | 2023-05-05 | 2026-05-05 | 35        | P1   | 4  | 100           | 2026-04-30
        """,
    )
    assert found == wanted


@pytest.mark.parametrize(
    ("row", "mulai", "syarat", "sentence"),
    [
        ("P1 | | 2026-05-05", "", "Analis | P1", RENEWED),
        (
            "P1 | | 2026-05-05",
            "2026-05-06",
            "Analis | P1",
            f"{RENEWED}; kelasnya mulai 6 Mei 2026, sesudah sertifikatnya berakhir",
        ),
        ("P1 | | 2026-05-05", "2026-05-05", "Analis | P1", RENEWED),
        (
            "P1 | 2025-05-05 |",
            "",
            "Analis | P1",
            f"{RENEWED}; {RECKONED}",
        ),
        (
            "P1 | 2025-03-30 |",
            "",
            "Analis | P1",
            f"perpanjangan: sertifikatnya mestinya sudah berakhir 30 Maret 2026; {ASKED}; {RECKONED}",
        ),
        (
            "Lain | | 2026-05-05",
            "",
            "Analis | lain",
            f"perpanjangan: sertifikat Lain berakhir 5 Mei 2026; {ASKED}; pelatihan itu tidak ada di katalog",
        ),
    ],
)
def test_a_renewal_says_by_when_and_why(row: str, mulai: str, syarat: str, sentence: str) -> None:
    found = result(row, mulai, syarat)
    assert said(found, "sertifikat") == [sentence]
    assert sentence in said(found)


def test_a_class_too_late_for_who_leaves() -> None:
    found = result("P1 | | 2026-05-05", "2026-09-01", akhir_kontrak="2026-08-31")
    assert said(found) == [f"perpanjangan: sertifikat Satu berakhir 5 Mei 2026; {ASKED}; {LATE} (31 Agustus 2026)"]


@pytest.mark.parametrize(
    ("row", "syarat", "end", "sentence"),
    [
        ("P1 | | 2026-05-05", "Penata | P1", "", "tidak diminta jabatan maupun standarnya"),
        ("P1 | | 2026-05-05", "Analis | P1", "2026-05-01", "masa kerjanya berakhir lebih dahulu"),
        ("P1 | | 2026-03-05", "Analis | P1", "", "sudah terhitung sebagai pelatihan wajib yang belum diikuti"),
    ],
)
def test_why_a_certificate_is_not_to_be_renewed(row: str, syarat: str, end: str, sentence: str) -> None:
    assert said(result(row, "", syarat, akhir_kontrak=end), "sertifikat") == [sentence]


def test_what_ended_behind_a_level_is_offered_again_where_the_level_is_short() -> None:
    given = agency(
        "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis",
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        "nip | kompetensi | level\n1 | Hukum | 3",
        pelatihan="kode | nama | kompetensi | level_hasil\nP1 | Satu | Hukum | 3",
        riwayat="nip | pelatihan | sertifikat_sampai\n1 | P1 | 2026-03-05",
    )
    assert said(recommended(given, "sertifikat"), "sertifikat") == ["pelatihannya ditawarkan lagi bila levelnya kurang"]


def test_a_cpns_attends_latsar_before_he_renews() -> None:
    found = result("P1 | | 2026-05-05", status="CPNS")
    assert said(found, "sertifikat", lang="en")[0].startswith(
        "renewal: the certificate ends 5 May 2026; required by the position; Latsar first"
    )
