"""The builder of small agencies says what its tables say."""

from datetime import date, timedelta

from asnkompetensi.model.data import NONE
from tests.gap.catalogue import EPOCH
from tests.gap.data import agency

DATA = agency(
    [
        {
            "nip": "1",
            "nama": "Ani",
            "unit_kerja": "Dinas A",
            "jabatan": "Analis",
            "jenjang_jabatan": "Ahli Madya",
            "status": "PPPK",
            "jenis_kelamin": "P",
            "tanggal_lahir": "1970-12-24",
            "akhir_kontrak": "2027-01-31",
        }
    ],
    "jabatan | kompetensi | level\nAnalis | Hukum | 3",
    pelatihan="""
    kode | nama       | kompetensi | level_hasil | level_awal | jp | biaya_peserta | mulai
    P-2  | Hukum Lanj | Hukum      | 4           | 3          | 20 | 1500000.50    | 2026-05-01
    P-1  | Hukum Dasar| Hukum      | 2.5         |            |    |               |
    P-1  | Hukum Dasar| Sastra     | 2           |            |    |               |
    """,
    riwayat="nip | pelatihan | tanggal | jp | sertifikat_sampai\n1 | hukum dasar | 2025-01-31 | 12 |",
    syarat="jabatan | pelatihan | tingkat\nAnalis | P-2 | mutlak\nAnalis | Lain | ",
    kinerja="nip | target | capaian\n1 | 100 | 80.5",
    unit="unit_kerja | prioritas\nDinas A | 1.5",
)


def test_a_person() -> None:
    person = DATA.pegawai.iloc[0]
    assert (person["status"], person["kelamin"]) == (2, 1)
    assert EPOCH + timedelta(days=int(person["pensiun"])) == date(2031, 1, 1)
    assert DATA.prioritas == (1_000_000, 1_500_000)  # "(tanpa unit)" comes first


def test_trainings_and_what_they_lead_to() -> None:
    katalog = DATA.katalog
    assert katalog.nama.names == ("P-1", "P-2")
    assert katalog.pelatihan["biaya_peserta"].to_list()[1] == 150_000_050
    hukum = DATA.kompetensi.code("Hukum")
    assert katalog.hasil[["pelatihan", "kompetensi", "level_hasil"]].to_numpy().tolist() == [
        [1, hukum, 4_000_000],
        [0, hukum, 2_500_000],
    ]


def test_history_demands_and_performance() -> None:
    katalog = DATA.katalog
    assert katalog.riwayat[["orang", "pelatihan", "jp"]].to_numpy().tolist() == [[0, 0, 12_000_000]]
    assert katalog.syarat[["pelatihan", "bobot"]].to_numpy().tolist() == [[1, 3], [NONE, 1]]
    assert katalog.kinerja["capaian"].tolist() == [80_500_000]
