"""Roll-up by jabatan."""

from tests.gap.data import agency, compared, computed


def test_jabatan_with_the_largest_gap_first_and_the_jenjang_of_its_first_person() -> None:
    data = agency(
        """
        nip | nama | unit_kerja | jabatan | jenjang_jabatan
        1   | Ani  | Dinas B    | Analis  | Ahli Pertama
        2   | Budi | Dinas A    | Analis  | Ahli Muda
        3   | Cici | Dinas A    | Penata  |
        4   | Dodi | Dinas A    |         | Pelaksana
        """,
        """
        jabatan | kompetensi | level
        Analis  | Hukum      | 3
        Penata  | Hukum      | 4
        """,
        """
        nip | kompetensi | level
        1   | Hukum      | 2
        3   | Hukum      | 1.5
        """,
    )
    result, _ = computed(data, "jabatan")
    found, wanted = compared(
        result.tabel["jabatan"],
        """
        jabatan | jenjang_jabatan | pegawai | dinilai | lengkap | rata_jpm | total_kesenjangan | rata_kesenjangan
        Penata  |                 | 1       | 1       | 1       | 37.5     | 2.5               | 2.5
        Analis  | Ahli Muda       | 2       | 1       | 1       | 66.67    | 1                 | 1
                | Pelaksana       | 1       | 0       | 0       |          | 0                 |
        """,
    )
    assert found == wanted
