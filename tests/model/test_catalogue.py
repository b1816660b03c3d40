"""Which certificates of a catalogue still stand."""

from asnkompetensi.model.kinds import day
from tests.gap.data import AS_OF, agency

PEGAWAI = "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis"
STANDAR = "jabatan | kompetensi | level\nAnalis | Hukum | 2"
PELATIHAN = "kode | nama | kompetensi | level_hasil\nA | Dasar | Hukum | 3"


def test_a_certificate_stands_through_its_last_day_or_for_ever_and_only_of_what_the_catalogue_knows() -> None:
    riwayat = """
    nip | pelatihan | sertifikat_sampai
    1   | A         | 2026-03-30
    1   | A         | 2026-03-31
    1   | A         |
    1   | Lain      | 2030-01-01
    """
    valid = agency(PEGAWAI, STANDAR, pelatihan=PELATIHAN, riwayat=riwayat).katalog.valid(day(AS_OF))
    assert valid["asal"].tolist() == [1, 2]
