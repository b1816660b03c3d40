"""The two lists as a whole."""

from tests.gap.data import agency, totals
from tests.talent.data import compared, computed, listed

DATA = agency(
    """
    nip | nama | unit_kerja | jabatan
    1   | Ani  | Dinas A    | Analis
    2   | Budi | Dinas A    | Analis
    3   | Cici | Dinas B    | Analis
    4   | Dodi | Dinas B    | Analis
    5   | Eka  | Dinas B    | Analis
    6   | Fani | Dinas B    | Juru
    """,
    """
    jabatan | kompetensi | level | tingkat
    Analis  | Hukum      | 2     | mutlak
    Analis  | Statistik  | 2     |
    """,
    """
    nip | kompetensi | level
    1   | Hukum      | 4
    1   | Statistik  | 2
    2   | Hukum      | 1
    2   | Statistik  | 3
    3   | Hukum      | 2
    3   | Statistik  | 2
    4   | Hukum      | 3
    5   | Hukum      | 1.5
    """,
    pelatihan="""
    kode | nama         | kompetensi | level_hasil | level_awal | jp | biaya_peserta
    H5   | Hukum Lanjut | Hukum      | 5           | 4          | 24 | 1500000
    H3   | Hukum Dasar  | Hukum      | 3           |            | 12 | 500000
    """,
    kinerja="nip | target | capaian\n1 | 40 | 50\n2 | 40 | 30",
    unit="unit_kerja | prioritas\nDinas A | 2",
)


def test_those_above_the_standard() -> None:
    found, wanted = compared(
        computed(DATA),
        "unggul",
        """
        nip | nama | unit_kerja | jabatan | jpm | kategori | kinerja_persen | kompetensi_standar | kompetensi_lebih
        1   | Ani  | Dinas A    | Analis  | 100 | optimal  | 125            | 2                  | 1
        """,
    )
    assert found == wanted
    assert listed(computed(DATA), "unggul", "total_lebih kekuatan alasan") == [
        [
            "2",
            "Hukum 4 (standar 2)",
            "di atas standar pada 1 dari 2 kompetensi (2 level); tidak kurang pada satu pun",
        ]
    ]


def test_what_to_offer_them() -> None:
    found, wanted = compared(
        computed(DATA),
        "unggul",
        """
        kode | pelatihan    | jp | biaya_peserta | level_naik | mentor | kompetensi_terkuat | proyek
        H5   | Hukum Lanjut | 24 | 1500000       | 1          | 2      | Hukum              | Hukum di Dinas A: kurang 1 level
        """,  # noqa: E501
    )
    assert found == wanted


def test_those_to_be_developed_first() -> None:
    found, wanted = compared(
        computed(DATA),
        "kembang",
        """
        nip | nama | unit_kerja | jpm | kategori      | jumlah_kurang | total_kesenjangan | prioritas | kinerja_persen
        2   | Budi | Dinas A    | 100 | optimal       | 1             | 1                 | 6         | 75
        5   | Eka  | Dinas B    |     | belum_lengkap | 1             | 0.5               | 1.5       |
        """,
    )
    assert found == wanted
    found, wanted = compared(
        computed(DATA),
        "kembang",
        """
        nip | kompetensi_terlemah | kompetensi_lebih | kekuatan
        2   | Hukum               | 1                | Statistik 3 (standar 2)
        5   | Hukum               | 0                |
        """,
    )
    assert found == wanted


def test_everybody_is_counted_once() -> None:
    names = "pegawai unggul kembang tepat_standar belum_diketahui tanpa_standar"
    assert list(totals(computed(DATA), names).values()) == ["6", "1", "2", "1", "1", "1"]


def test_other_totals() -> None:
    names = "campuran calon_mentor dapat_pelatihan total_lebih total_kesenjangan"
    assert list(totals(computed(DATA), names).values()) == ["1", "1", "1", "2", "1.5"]
