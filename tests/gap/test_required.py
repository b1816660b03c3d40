"""The most specific row decides, for each competency by itself."""

import pytest

from tests.gap.data import agency, compared, computed

PEGAWAI = """
nip | nama | unit_kerja | jabatan | jenjang_jabatan
1   | Ani  | Dinas A    | Analis  | Ahli Muda
2   | Budi | Dinas B    | Analis  | Ahli Muda
3   | Cici | Dinas A    | Penata  | Ahli Muda
4   | Dodi |            | Penata  | Pelaksana
"""
STANDAR = """
jabatan | jenjang_jabatan | unit_kerja | kompetensi | level
        | Ahli Muda       |            | Integritas | 1
        | Ahli Muda       | Dinas A    | Integritas | 2
Analis  |                 |            | Integritas | 3
Analis  |                 | Dinas A    | Integritas | 4
        | Ahli Muda       |            | Komunikasi | 2
"""
COLUMNS = "nip | kompetensi | level_standar | sumber_standar"


def test_ranks_from_jabatan_and_unit_down_to_jenjang() -> None:
    result, _ = computed(agency(PEGAWAI, STANDAR), "detail")
    found, wanted = compared(
        result.tabel["detail"],
        f"""
        {COLUMNS}
        1 | Integritas | 4 | jabatan_unit
        1 | Komunikasi | 2 | jenjang
        3 | Integritas | 2 | jenjang_unit
        3 | Komunikasi | 2 | jenjang
        2 | Integritas | 3 | jabatan
        2 | Komunikasi | 2 | jenjang
        """,
    )
    assert found == wanted


def test_a_row_that_names_a_jabatan_is_a_jabatan_row_whatever_its_jenjang() -> None:
    standar = """
    jabatan | jenjang_jabatan | unit_kerja | kompetensi | level
    Penata  | Ahli Muda       |            | Integritas | 3
    """
    result, _ = computed(agency(PEGAWAI, standar), "detail")
    found, wanted = compared(
        result.tabel["detail"],
        f"""
        {COLUMNS}
        4 | Integritas | 3 | jabatan
        3 | Integritas | 3 | jabatan
        """,
    )
    assert found == wanted


def test_level_0_asks_for_nothing_and_hides_less_specific_rows() -> None:
    standar = """
    jabatan | jenjang_jabatan | unit_kerja | kompetensi | level
            | Ahli Muda       |            | Integritas | 3
    Analis  |                 | Dinas A    | Integritas | 0
    """
    result, _ = computed(agency(PEGAWAI, standar), "detail")
    found, wanted = compared(
        result.tabel["detail"],
        f"""
        {COLUMNS}
        3 | Integritas | 3 | jenjang
        2 | Integritas | 3 | jenjang
        """,
    )
    assert found == wanted


def test_a_persons_own_row_goes_before_every_standard() -> None:
    sendiri = """
    nip | kompetensi | level_standar | level_dimiliki | tanggal_penilaian
    1   | Integritas | 1.5           | 2              | 2025-01-31
    2   | Integritas | 0             | 2              | 2025-01-31
    2   | Hukum      | 3             |                |
    """
    result, _ = computed(agency(PEGAWAI, STANDAR, sendiri=sendiri), "detail", unit=("Dinas A", "Dinas B"))
    found, wanted = compared(
        result.tabel["detail"],
        f"""
        {COLUMNS}       | level_dimiliki
        1 | Integritas | 1.5 | baris        | 2
        1 | Komunikasi | 2   | jenjang      |
        3 | Integritas | 2   | jenjang_unit |
        3 | Komunikasi | 2   | jenjang      |
        2 | Hukum      | 3   | baris        |
        2 | Komunikasi | 2   | jenjang      |
        """,
    )
    assert found == wanted


def test_a_standard_for_a_unit_is_not_for_people_without_one() -> None:
    standar = """
    jabatan | jenjang_jabatan | unit_kerja | kompetensi | level
    Penata  |                 | Dinas A    | Integritas | 3
    """
    result, _ = computed(agency(PEGAWAI, standar), "detail")
    found, wanted = compared(result.tabel["detail"], f"{COLUMNS}\n3 | Integritas | 3 | jabatan_unit")
    assert found == wanted


@pytest.mark.parametrize(("builtin", "rows"), [(False, []), (True, [["Integritas", "3", "bawaan"]])])
def test_the_built_in_standard_is_used_only_where_it_is_asked_for(builtin: bool, rows: list[list[str]]) -> None:
    data = agency("nip | nama | unit_kerja | jabatan | jenjang_jabatan\n1 | Ani | Dinas A | Analis | Ahli Muda")
    result, _ = computed(data, "detail", builtin=builtin, competency=("Integritas",))
    found, _ = compared(result.tabel["detail"], "kompetensi | level_standar | sumber_standar")
    assert found == rows


def test_the_built_in_standard_yields_to_every_row_also_one_of_level_0() -> None:
    standar = """
    jabatan | jenjang_jabatan | unit_kerja | kompetensi | level
            | Ahli Muda       |            | Integritas | 0
            | Ahli Muda       |            | Komunikasi | 1
    """
    result, _ = computed(agency(PEGAWAI, standar), "detail", builtin=True, unit=("Dinas B",))
    found, _ = compared(result.tabel["detail"], "kompetensi | level_standar | sumber_standar")
    assert found == [
        ["Kerja Sama", "3", "bawaan"],
        ["Komunikasi", "1", "jenjang"],
        ["Mengelola Perubahan", "3", "bawaan"],
        ["Orientasi pada Hasil", "3", "bawaan"],
        ["Pelayanan Publik", "3", "bawaan"],
        ["Pengambilan Keputusan", "3", "bawaan"],
        ["Pengembangan Diri dan Orang Lain", "3", "bawaan"],
        ["Perekat Bangsa", "3", "bawaan"],
    ]
