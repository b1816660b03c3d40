"""Required and attended trainings under one number each."""

from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.data import NONE
from asnkompetensi.recommend.names import LATSAR, numbered
from tests.gap.data import agency
from tests.recommend.data import RULES

DATA = agency(
    "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis",
    pelatihan="""
    kode | nama        | kompetensi | level_hasil
    P1   | Dasar Hukum | Hukum      | 3
    P2   | Latsar CPNS | Integritas | 1
    """,
    riwayat="""
    nip | pelatihan
    1   | P1
    1   | Latsar
    1   | latsar  cpns
    1   | Kursus Lain
    1   | sertifikasi  PENGADAAN
    1   | Diklatpim IV
    """,
    syarat="""
    jabatan | pelatihan
    Analis  | Dasar Hukum
    Analis  | Pelatihan Dasar CPNS
    Analis  | Sertifikasi Pengadaan
    Analis  | PKP
    """,
)
RULE = replace(RULES, setara=(("pkp", "diklatpim iv"),))


def test_one_number_for_a_training_under_all_its_names() -> None:
    found = numbered(DATA.katalog, RULE)
    assert found.syarat.tolist() == [1, LATSAR, 4, 3]
    assert found.riwayat.tolist() == [1, LATSAR, LATSAR, NONE, 4, 3]


def test_the_codes_of_latsar_in_the_catalogue() -> None:
    assert numbered(DATA.katalog, RULE).latsar.tolist() == [1]
    assert numbered(DATA.katalog, replace(RULE, latsar=frozenset())).latsar.tolist() == []
