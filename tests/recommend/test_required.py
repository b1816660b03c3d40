"""Trainings that a person must have."""

from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.model.data import Data
from tests.gap.data import agency
from tests.recommend.data import PEOPLE, compared, recommended, said, without_renewals

PEGAWAI = """
nip | nama | unit_kerja | jabatan | jenjang_jabatan | status | tanggal_lahir | akhir_kontrak
1   | Ani  | Dinas A    | Analis  | Pelaksana       | PNS    | 1990-05-05    |
2   | Budi | Dinas A    | Penata  | Pelaksana       | CPNS   | 2000-05-05    |
3   | Cici | Dinas B    | Analis  | Pelaksana       | PPPK   | 1990-05-05    | 2026-05-31
"""
PELATIHAN = """
kode | nama        | kompetensi | level_hasil | biaya_peserta | jp  | mulai
P1   | PKP         | Integritas | 3           | 100           | 900 | 2026-06-01
P2   | Latsar CPNS | Integritas | 1           | 100           | 647 |
"""


def data(syarat: str = "", riwayat: str = "", pelatihan: str = PELATIHAN, pegawai: str = PEGAWAI, **more: Any) -> Data:
    return agency(
        pegawai,
        pelatihan=pelatihan,
        syarat=f"jabatan | pelatihan | tingkat\n{syarat}".strip(),
        riwayat=f"nip | pelatihan | sertifikat_sampai\n{riwayat}".strip(),
        **more,
    )


def test_a_row_for_each_person_whose_jabatan_asks_for_a_training() -> None:
    given = data("Analis | PKP | mutlak", unit="unit_kerja | prioritas\nDinas B | 1.5")
    found, wanted = compared(
        recommended(given),
        PEOPLE,
        """
        nip | kebutuhan | kompetensi | kesenjangan | prioritas | kode | level_ditutup | alasan
        1   | syarat    |            |             | 3         | P1   |               | syarat
        2   | syarat    |            |             | 3         | P2   |               | latsar
        3   | syarat    |            |             | 4.5       |      |               | syarat_nama kontrak_satu
        """,
    )
    assert found == wanted


@pytest.mark.parametrize(
    ("riwayat", "expected"),
    [
        ("1 | PKP |", []),
        ("1 | P1 | 2026-03-31", []),
        ("1 | PKP | 2026-03-30", ["diwajibkan jabatannya, sertifikatnya berakhir 30 Maret 2026"]),
        ("1 | PKP | 2026-03-30\n1 | PKP | 2030-01-01", []),
        ("1 | PKP | 2020-03-30\n1 | PKP | 2021-03-30", ["diwajibkan jabatannya, sertifikatnya berakhir 30 Maret 2021"]),
        ("1 | Kursus |", ["diwajibkan jabatannya, belum diikuti"]),
    ],
)
def test_a_valid_certificate_answers_an_expired_one_does_not(riwayat: str, expected: list[str]) -> None:
    found = recommended(data("Analis | PKP |", riwayat), unit=("Dinas A",), jabatan=("Analis",))
    assert said(without_renewals(found)) == expected


def test_what_the_catalogue_lacks_is_named() -> None:
    given = data("Analis | Sertifikasi PBJ | penting", "3 | sertifikasi pbj |")
    result = recommended(given, jabatan=("Analis",))
    assert compared(result, PEOPLE, "nip | kode | prioritas\n")[0] == [["1", "", "2"]]
    assert said(result) == [
        "jabatannya mewajibkan Sertifikasi PBJ, yang belum diikuti; pelatihan itu tidak ada di katalog"
    ]


def test_two_rows_of_one_training_are_one_need_of_the_greater_weight() -> None:
    given = data("Analis | PKP | perlu\nAnalis | P1 | mutlak", "3 | P1 |")
    assert compared(recommended(given, jabatan=("Analis",)), PEOPLE, "nip | kode | prioritas\n")[0] == [
        ["1", "P1", "3"]
    ]


def test_a_cpns_attends_latsar_before_all_other() -> None:
    given = data("Penata | PKP |\nPenata | Latsar |", "")
    result = recommended(given, jabatan=("Penata",))
    found, wanted = compared(
        result,
        PEOPLE,
        """
        nip | kode | prioritas | alasan
        2   | P2   | 3         | latsar
        2   | P1   | 1         | syarat latsar_dahulu
        """,
    )
    assert found == wanted


@pytest.mark.parametrize("riwayat", ["2 | Prajabatan |", "2 | P2 | 2026-03-31", "2 | Latsar CPNS |"])
def test_a_cpns_who_attended_latsar_needs_no_more(riwayat: str) -> None:
    assert said(without_renewals(recommended(data("", riwayat), jabatan=("Penata",)))) == []


def test_latsar_that_the_catalogue_lacks() -> None:
    given = data(pelatihan=PELATIHAN.replace("Latsar CPNS", "Kursus"))
    assert said(recommended(given, jabatan=("Penata",))) == [
        "CPNS wajib mengikuti Latsar sebelum pelatihan lain; pelatihan itu tidak ada di katalog"
    ]


def test_of_several_latsar_the_cheapest_in_time() -> None:
    several = """
    kode | nama                 | kompetensi | level_hasil | biaya_peserta | mulai
    P1   | Latsar               | Integritas | 1           | 100           | 2027-01-01
    P2   | Latsar CPNS          | Integritas | 1           | 300           |
    P3   | Pelatihan Dasar CPNS | Integritas | 1           | 200           |
    """
    given = data(pelatihan=several)
    assert compared(recommended(given, jabatan=("Penata",)), PEOPLE, "kode\n")[0] == [["P1"]]
    leaving = data(pelatihan=several, pegawai=PEGAWAI.replace("2000-05-05    |", "2000-05-05    | 2026-12-31"))
    assert compared(recommended(leaving, jabatan=("Penata",)), PEOPLE, "kode\n")[0] == [["P3"]]
    left = data(pelatihan=several, pegawai=PEGAWAI.replace("2000-05-05    |", "2000-05-05    | 2026-01-31"))
    assert compared(recommended(left, jabatan=("Penata",)), PEOPLE, "kode | alasan\n")[0] == [
        ["", "latsar kontrak_lewat_satu"]
    ]


def test_a_jabatan_without_required_trainings_needs_none() -> None:
    assert said(recommended(data("Penata | PKP |"), jabatan=("Analis",))) == []


def test_a_filter_by_competency_leaves_them_out() -> None:
    given = data("Analis | PKP |")
    assert said(recommended(given, gaps_only=True)) == []
