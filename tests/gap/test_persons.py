"""A person's JPM in its forms, and what stands where there is none."""

import pytest

from asnkompetensi.model.rules import Purpose
from tests.gap.data import agency, compared, computed

PEGAWAI = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Dinas A    | Analis
"""
STANDAR = """
jabatan | kompetensi | level
Analis  | Hukum      | 3
Analis  | Integritas | 3
Analis  | Komunikasi | 3
"""


def person(levels: str, columns: str, **choices: object) -> list[str]:
    """The figures of a person whose three levels stand apart by blanks (`-` for not assessed)."""
    names = ("Hukum", "Integritas", "Komunikasi")
    given = [(name, level) for name, level in zip(names, levels.split(), strict=True) if level != "-"]
    lines = "\n".join(["nip | kompetensi | level | tanggal", *(f"1 | {name} | {level} | " for name, level in given)])
    result, _ = computed(agency(PEGAWAI, STANDAR, lines), "pegawai", **choices)
    return compared(result.tabel["pegawai"], " | ".join(columns.split()))[0][0]


def test_a_complete_person() -> None:
    assert person("2 3 5", "kompetensi_standar kompetensi_dinilai jumlah_standar jumlah_dimiliki") == [
        "3",
        "3",
        "9",
        "10",
    ]
    forms = "jpm_mentah jpm jpm_tanpa_kompensasi jpm_min jpm_maks ikk"
    assert person("2 3 5", forms) == ["111.11", "100", "88.89", "100", "100", "0"]
    assert person("2 3 5", "kategori kelas_kesenjangan jumlah_kurang total_kesenjangan") == [
        "optimal",
        "tidak_ada",
        "1",
        "1",
    ]


def test_where_a_level_lacks_there_is_a_range_and_no_jpm() -> None:
    columns = "jumlah_dimiliki jpm_mentah jpm jpm_tanpa_kompensasi jpm_min jpm_maks kategori ikk kelas_kesenjangan"
    assert person("2 - 1", columns) == ["", "", "", "", "33.33", "88.89", "belum_lengkap", "", ""]
    assert person("2 - 1", "kompetensi_standar kompetensi_dinilai jumlah_standar jumlah_kurang total_kesenjangan") == [
        "3",
        "2",
        "9",
        "2",
        "3",
    ]
    assert person("- - -", "jpm_min jpm_maks kompetensi_dinilai total_kesenjangan") == ["0", "100", "0", "0"]


def test_a_person_without_a_standard_has_counts_and_sums_of_0_and_no_other_figure() -> None:
    data = agency("nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Juru", STANDAR)
    result, _ = computed(data, "pegawai")
    found, wanted = compared(
        result.tabel["pegawai"],
        """
        kompetensi_standar | kompetensi_dinilai | jumlah_standar | jumlah_kurang | total_kesenjangan | kategori
        0                  | 0                  | 0              | 0             | 0                 | tanpa_standar
        """,
    )
    assert found == wanted
    empty = "jumlah_dimiliki | jpm_mentah | jpm | jpm_tanpa_kompensasi | jpm_min | jpm_maks | ikk | kelas_kesenjangan"
    assert compared(result.tabel["pegawai"], empty)[0] == [[""] * 8]


@pytest.mark.parametrize(
    ("levels", "jpm", "mapping", "placement", "kelas"),
    [
        ("2.7 2.7 2.7", "90", "optimal", "memenuhi_syarat", "rendah"),
        ("2.7 2.7 2.6995", "89.99", "cukup_optimal", "memenuhi_syarat", "rendah"),
        ("2.7 2.7 2.69955", "90", "optimal", "memenuhi_syarat", "rendah"),
        ("2.4 2.4 2.4", "80", "cukup_optimal", "memenuhi_syarat", "rendah"),
        ("2.34 2.34 2.34", "78", "cukup_optimal", "masih_memenuhi_syarat", "rendah"),
        ("2.25 2.25 2.25", "75", "kurang_optimal", "masih_memenuhi_syarat", "sedang"),
        ("2.04 2.04 2.04", "68", "kurang_optimal", "masih_memenuhi_syarat", "sedang"),
        ("2 2 2", "66.67", "kurang_optimal", "kurang_memenuhi_syarat", "sedang"),
        ("1.5 1.5 1.5", "50", "kurang_optimal", "kurang_memenuhi_syarat", "tinggi"),
        ("0 0 0", "0", "kurang_optimal", "kurang_memenuhi_syarat", "tinggi"),
        ("3 3 3", "100", "optimal", "memenuhi_syarat", "tidak_ada"),
    ],
)
def test_jpm_is_rounded_and_only_then_compared(levels: str, jpm: str, mapping: str, placement: str, kelas: str) -> None:
    assert person(levels, "jpm kategori kelas_kesenjangan") == [jpm, mapping, kelas]
    assert person(levels, "kategori", purpose=Purpose.PLACEMENT) == [placement]
