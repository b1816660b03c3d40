"""Gap rows: what is required, what is held, and how they compare."""

from tests.gap.data import agency, compared, computed

PEGAWAI = """
nip | nama | unit_kerja | jabatan  | jenjang_jabatan
1   | Ani  | Dinas A    | Analis   | Ahli Muda
"""


def test_a_row_for_each_required_competency() -> None:
    data = agency(
        PEGAWAI,
        """
        jabatan | kompetensi | level | jenis
        Analis  | Integritas | 3     | manajerial
        Analis  | Komunikasi | 3     | manajerial
        Analis  | Kerja Sama | 3     | manajerial
        Analis  | Hukum      | 3     |
        """,
        """
        nip | kompetensi | level | tanggal
        1   | Integritas | 2     | 2025-01-31
        1   | Komunikasi | 3     |
        1   | Kerja Sama | 4.5   | 2025-01-31
        """,
    )
    result, _ = computed(data, "detail")
    found, wanted = compared(
        result.tabel["detail"],
        """
        kompetensi | jenis | level_standar | level_dimiliki | selisih | kesenjangan | status | tanggal_penilaian
        Hukum      |            | 3 |     |     |   | belum_dinilai |
        Integritas | manajerial | 3 | 2   | -1  | 1 | kurang        | 2025-01-31
        Kerja Sama | manajerial | 3 | 4.5 | 1.5 | 0 | lebih         | 2025-01-31
        Komunikasi | manajerial | 3 | 3   | 0   | 0 | sesuai        |
        """,
    )
    assert found == wanted
