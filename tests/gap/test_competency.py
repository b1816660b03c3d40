"""Roll-ups by competency, over everybody and unit by unit."""

from tests.gap.data import agency, compared, computed

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas B    | Analis
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas A    | Analis
    """,
    """
    jabatan | kompetensi | level | jenis
    Analis  | Hukum      | 3     | teknis
    Analis  | Integritas | 3     | manajerial
    Analis  | Komunikasi | 2     | manajerial
    Analis  | Kerja Sama | 2     | manajerial
    """,
    """
    nip | kompetensi | level
    1   | Hukum      | 3
    2   | Hukum      | 4
    1   | Integritas | 1
    2   | Integritas | 2.5
    3   | Integritas | 3
    1   | Komunikasi | 0
    3   | Komunikasi | 1.5
    """,
)
FIGURES = "pasangan | dinilai | kurang | sesuai | lebih | belum_dinilai | persen_kurang | total_kesenjangan"


def test_competencies_with_the_largest_gap_first_then_by_name() -> None:
    result, _ = computed(DATA, "kompetensi")
    found, wanted = compared(
        result.tabel["kompetensi"],
        f"""
        kompetensi | jenis      | {FIGURES} | rata_kesenjangan
        Integritas | manajerial | 3 | 3 | 2 | 1 | 0 | 0 | 66.67 | 2.5 | 0.83
        Komunikasi | manajerial | 3 | 2 | 2 | 0 | 0 | 1 | 100   | 2.5 | 1.25
        Hukum      | teknis     | 3 | 2 | 0 | 1 | 1 | 1 | 0     | 0   | 0
        Kerja Sama | manajerial | 3 | 0 | 0 | 0 | 0 | 3 |       | 0   |
        """,
    )
    assert found == wanted


def test_unit_by_unit_in_the_order_of_names() -> None:
    result, _ = computed(DATA, "unit-kompetensi")
    found, wanted = compared(
        result.tabel["unit-kompetensi"],
        f"""
        unit_kerja | kompetensi | {FIGURES} | rata_kesenjangan
        Dinas A    | Hukum      | 2 | 1 | 0 | 0 | 1 | 1 | 0   | 0   | 0
        Dinas A    | Integritas | 2 | 2 | 1 | 1 | 0 | 0 | 50  | 0.5 | 0.25
        Dinas A    | Kerja Sama | 2 | 0 | 0 | 0 | 0 | 2 |     | 0   |
        Dinas A    | Komunikasi | 2 | 1 | 1 | 0 | 0 | 1 | 100 | 0.5 | 0.5
        Dinas B    | Hukum      | 1 | 1 | 0 | 1 | 0 | 0 | 0   | 0   | 0
        Dinas B    | Integritas | 1 | 1 | 1 | 0 | 0 | 0 | 100 | 2   | 2
        Dinas B    | Kerja Sama | 1 | 0 | 0 | 0 | 0 | 1 |     | 0   |
        Dinas B    | Komunikasi | 1 | 1 | 1 | 0 | 0 | 0 | 100 | 2   | 2
        """,
    )
    assert found == wanted
