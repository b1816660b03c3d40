"""What the computation starts from."""

from asnkompetensi.model.rules import Purpose
from tests.gap.data import agency, compared, computed

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan | jenjang_jabatan | jabatan_tujuan | jenjang_tujuan
    1   | Ani  | Dinas A    | Analis  | Ahli Muda       | Kepala Bidang  | Administrator
    2   | Budi | Dinas A    | Analis  | Ahli Muda       |                |
    """,
    """
    jabatan       | jenjang_jabatan | kompetensi | level
    Analis        |                 | Hukum      | 2
    Kepala Bidang |                 | Hukum      | 4
                  | Administrator   | Integritas | 3
    """,
    "nip | kompetensi | level\n1 | Hukum | 3\n1 | Integritas | 3",
)


def test_a_target_takes_the_place_of_the_present_jabatan() -> None:
    result, _ = computed(DATA, "detail", "pegawai", target=True)
    found, wanted = compared(
        result.tabel["detail"],
        """
        nip | jabatan       | jenjang_jabatan | kompetensi | level_standar | level_dimiliki | sumber_standar
        1   | Kepala Bidang | Administrator   | Hukum      | 4             | 3              | jabatan
        1   | Kepala Bidang | Administrator   | Integritas | 3             | 3              | jenjang
        """,
    )
    assert found == wanted
    found, wanted = compared(
        result.tabel["pegawai"],
        """
        nip | jabatan       | jpm   | kategori
        1   | Kepala Bidang | 85.71 | memenuhi_syarat
        2   |               |       | tanpa_standar
        """,
    )
    placed, _ = computed(DATA, "pegawai", target=True, purpose=Purpose.PLACEMENT)
    assert compared(placed.tabel["pegawai"], "nip | jabatan | jpm | kategori")[0] == wanted


def test_without_a_target_the_present_jabatan_counts() -> None:
    result, _ = computed(DATA, "pegawai")
    found, wanted = compared(result.tabel["pegawai"], "nip | jabatan | jpm\n1 | Analis | 100\n2 | Analis |")
    assert found == wanted
