"""Roll-up by unit."""

from asnkompetensi.model.rules import Purpose
from tests.gap.data import agency, compared, computed

DATA = agency(
    """
    nip | nama | unit_kerja | unit_induk | jabatan
    1   | Ani  | Dinas B    | Asisten 1  | Analis
    2   | Budi | Dinas B    | Asisten 1  | Analis
    3   | Cici | Dinas B    | Asisten 1  | Analis
    4   | Dodi | Dinas A    |            | Analis
    5   | Eka  |            |            | Juru
    6   | Fani | Dinas C    |            | Analis
    """,
    """
    jabatan | kompetensi | level
    Analis  | Hukum      | 4
    Analis  | Integritas | 4
    """,
    """
    nip | kompetensi | level
    1   | Hukum      | 4
    1   | Integritas | 3
    2   | Hukum      | 3
    2   | Integritas | 4
    3   | Hukum      | 1
    4   | Hukum      | 3
    4   | Integritas | 0
    6   | Hukum      | 4
    6   | Integritas | 5
    """,
)


def test_units_with_the_largest_gap_first_then_by_name() -> None:
    result, _ = computed(DATA, "unit")
    people, wanted = compared(
        result.tabel["unit"],
        """
        unit_kerja   | unit_induk | pegawai | dinilai | lengkap | tanpa_standar | rata_jpm | optimal | belum_lengkap
        Dinas A      |            | 1       | 1       | 1       | 0             | 37.5     | 0       | 0
        Dinas B      | Asisten 1  | 3       | 3       | 2       | 0             | 87.5     | 0       | 1
        (tanpa unit) |            | 1       | 0       | 0       | 1             |          | 0       | 0
        Dinas C      |            | 1       | 1       | 1       | 0             | 100      | 1       | 0
        """,
    )
    assert people == wanted
    gaps, wanted = compared(
        result.tabel["unit"],
        """
        pasangan | pasangan_dinilai | pasangan_kurang | persen_kurang | total_kesenjangan | rata_kesenjangan
        2        | 2                | 2               | 100           | 5                 | 2.5
        6        | 5                | 3               | 60            | 5                 | 1
        0        | 0                | 0               |               | 0                 |
        2        | 2                | 0               | 0             | 0                 | 0
        """,
    )
    assert gaps == wanted


def test_the_weakest_competency_is_the_first_by_name_among_equals_and_empty_without_a_gap() -> None:
    standar = "jabatan | kompetensi | level\nAnalis | Hukum | 4\nAnalis | Integritas | 4\nAnalis | Komunikasi | 4"
    penilaian = """
    nip | kompetensi | level
    1   | Hukum      | 3.5
    1   | Komunikasi | 3
    1   | Integritas | 3
    2   | Hukum      | 4
    3   | Hukum      |
    """
    pegawai = """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas A    | Analis
    2   | Budi | Dinas B    | Analis
    3   | Cici | Dinas C    | Analis
    """
    result, _ = computed(agency(pegawai, standar, penilaian), "unit")
    found, wanted = compared(
        result.tabel["unit"],
        """
        unit_kerja | kompetensi_terlemah
        Dinas A    | Integritas
        Dinas B    |
        Dinas C    |
        """,
    )
    assert found == wanted


def test_one_column_for_each_category_of_the_purpose() -> None:
    mapping, _ = computed(DATA, "unit", unit=("Dinas B",))
    found, wanted = compared(
        mapping.tabel["unit"],
        """
        optimal | cukup_optimal | kurang_optimal | belum_lengkap
        0       | 2             | 0              | 1
        """,
    )
    assert found == wanted
    placement, _ = computed(DATA, "unit", unit=("Dinas B",), purpose=Purpose.PLACEMENT)
    found, wanted = compared(
        placement.tabel["unit"],
        """
        memenuhi_syarat | masih_memenuhi_syarat | kurang_memenuhi_syarat | belum_lengkap
        2               | 0                     | 0                      | 1
        """,
    )
    assert found == wanted
