"""The rows of `rekomendasi-pegawai`."""

from __future__ import annotations

import pytest

from tests.gap.data import agency
from tests.recommend.data import PEOPLE, compared, one_gap, recommended, shown

pytestmark = pytest.mark.usefixtures("engine")

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan | jenjang_jabatan | status | tanggal_lahir | tmt_jabatan
    2   | Budi | Dinas B    | Penata  | Pelaksana       | CPNS   | 2000-05-05    |
    1   | Ani  | Dinas B    | Analis  | Pelaksana       | PNS    | 1990-05-05    | 2025-01-01
    3   | Cici | Dinas A    | Analis  | Pelaksana       | PNS    | 1990-05-05    | 2025-01-02
    """,
    """
    jabatan | kompetensi | level | tingkat | jenis
    Analis  | Hukum      | 3     | mutlak  | teknis
    Analis  | Audit      | 2     | penting | teknis
    Penata  | Hukum      | 2     |         | teknis
    """,
    """
    nip | kompetensi | level | tanggal
    1   | Hukum      | 1     | 2025-01-01
    1   | Audit      | 1     | 2022-01-01
    2   | Hukum      | 1     | 2026-01-01
    3   | Hukum      | 3     | 2025-01-01
    3   | Audit      | 1.5   | 2025-01-01
    """,
    pelatihan="""
    kode | nama  | kompetensi | level_hasil | jalur | jp | biaya_peserta | penyelenggara | sumber_dana | mulai
    P1   | Dasar | Hukum      | 3           | kursus | 12 | 250000       | Balai         | APBD        | 2026-07-01
    P1   | Dasar | Audit      | 2           | kursus | 12 | 250000       | Balai         | APBD        | 2026-07-01
    P2   | Latsar | Integritas | 1          |        |    | 0            |               |             |
    """,
    syarat="jabatan | pelatihan\nPenata | P1\nPenata | Diklat Arsip",
    kinerja="nip | target | capaian\n2 | 10 | 9",
    unit="unit_kerja | prioritas\nDinas B | 2",
)


def test_by_unit_person_and_competency_with_other_needs_first() -> None:
    found, wanted = compared(
        recommended(DATA),
        PEOPLE,
        """
        unit_kerja | nip | nama | jabatan | kebutuhan   | kompetensi | prioritas | kode | alasan
        Dinas A    | 3   | Cici | Analis  | kesenjangan | Audit      | 2         | P1   | menutup pindah
        Dinas B    | 1   | Ani  | Analis  | kesenjangan | Audit      | 4         | P1   | menutup usang pindah
        Dinas B    | 1   | Ani  | Analis  | kesenjangan | Hukum      | 6         | P1   | menutup
        Dinas B    | 2   | Budi | Penata  | syarat      |            | 6         | P2   | latsar jp_kosong
        Dinas B    | 2   | Budi | Penata  | syarat      |            | 2         | P1   | syarat latsar_dahulu
        Dinas B    | 2   | Budi | Penata  | syarat      |            | 2         |      | syarat_nama tidak_di_katalog
        Dinas B    | 2   | Budi | Penata  | kinerja     |            | 2         |      | kinerja
        Dinas B    | 2   | Budi | Penata  | kesenjangan | Hukum      | 2         | P1   | menutup latsar_dahulu
        """,
    )
    assert found == wanted


def test_what_the_catalogue_says_of_the_training() -> None:
    found, wanted = compared(
        recommended(DATA, unit=("Dinas A",)),
        PEOPLE,
        """
        kode | pelatihan | jalur  | penyelenggara | sumber_dana | jp | biaya_peserta | mulai      | jenis  | lanjutan
        P1   | Dasar     | kursus | Balai         | APBD        | 12 | 250000        | 2026-07-01 | teknis |
        """,
    )
    assert found == wanted


def test_a_row_without_an_offer_has_nothing_of_a_training() -> None:
    data = one_gap(
        "kode | nama | kompetensi | level_hasil | jp | biaya_peserta | mulai\nP1 | A | Audit | 3 | 1 | 1 | 2026-05-05"
    )
    cells = shown(recommended(data).tabel[PEOPLE], "kode pelatihan jalur jp biaya_peserta mulai level_ditutup lanjutan")
    assert cells == [[""] * 8]


def test_a_blank_price_and_blank_jp_stay_blank_in_the_row() -> None:
    data = one_gap("kode | nama | kompetensi | level_hasil\nP1 | A | Hukum | 3")
    assert shown(recommended(data).tabel[PEOPLE], "kode jp biaya_peserta") == [["P1", "", ""]]


def test_a_person_known_by_name_only_has_a_row() -> None:
    data = agency(
        "nip | nama | unit_kerja | jabatan | tanggal_lahir\n | Ani | Dinas A | Analis | 1990-05-05",
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        "nip | kompetensi | level\nAni | Hukum | 1",
        pelatihan="kode | nama | kompetensi | level_hasil\nP1 | A | Hukum | 3",
    )
    assert shown(recommended(data).tabel[PEOPLE], "nip nama kode") == [["", "Ani", "P1"]]


def test_nobody_in_need_leaves_the_table_empty() -> None:
    data = agency("nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis")
    table = recommended(data).tabel[PEOPLE]
    assert len(table.frame) == 0
    assert [str(table.frame[name].dtype) for name in ("nip", "alasan", "jp")] == ["category", "category", "Int64"]
