"""Totals."""

from tests.gap.data import agency, totals
from tests.talent.data import computed

PEGAWAI = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Dinas A    | Analis
2   | Budi | Dinas A    | Analis
3   | Cici | Dinas A    | Analis
4   | Dodi | Dinas A    | Analis
5   | Eka  | Dinas A    | Juru
"""
STANDAR = "jabatan | kompetensi | level\nAnalis | Hukum | 2\nAnalis | Statistik | 2"
PENILAIAN = """
nip | kompetensi | level
1   | Hukum      | 4
1   | Statistik  | 2.5
2   | Hukum      | 0.5
2   | Statistik  | 3
3   | Hukum      | 2
3   | Statistik  | 2
4   | Hukum      | 3
"""
KATALOG = "kode | nama | kompetensi | level_hasil\nH | Hukum | Hukum | 5"


def test_people_of_every_kind() -> None:
    result = computed(agency(PEGAWAI, STANDAR, PENILAIAN, pelatihan=KATALOG))
    assert totals(result, " ".join(result.ringkasan)) == {
        "pegawai": "5",
        "unggul": "1",
        "kembang": "1",
        "campuran": "1",
        "tepat_standar": "1",
        "belum_diketahui": "1",
        "tanpa_standar": "1",
        "calon_mentor": "1",
        "unggul_murni": "1",
        "dapat_pelatihan": "1",
        "total_lebih": "2.5",
        "total_kesenjangan": "1.5",
    }


def test_nobody() -> None:
    result = computed(agency([], STANDAR))
    assert set(totals(result, " ".join(result.ringkasan)).values()) == {"0"}
