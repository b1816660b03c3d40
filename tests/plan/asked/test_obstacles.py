from __future__ import annotations

from tests.gap.data import full_nip
from tests.plan.asked.case import compared, small, table, told


def test_money_that_is_short_is_told_with_what_it_would_bring() -> None:
    result = table(small(), "alasan-pegawai", why=full_nip("2"), budget=100)
    found, expected = compared(
        result,
        """
        nip | kode | keadaan     | sebab            | nilai | hilang_min | hilang_maks
        2   | P1   | tidak_masuk | dana_tidak_cukup | 3     | 3.5        | 3.5
        """,
    )
    assert found == expected
    sentence = told(result)[0]
    assert sentence.startswith(
        "P1: perlu Rp 100, sisa dananya Rp 0; Rp 1 juta di sini paling banyak memberi nilai 30.000; harga bayangan"
        " dananya 30.000; bila dipaksakan, "
    )
    assert sentence.endswith("terbukti rencana kehilangan nilai 3,5 (1,5 level lebih sedikit)")


def test_of_money_that_would_bring_more_there_than_elsewhere_only_the_lack_is_told() -> None:
    catalogue = """
kode | nama | kompetensi | level_hasil | biaya_angkatan | min_peserta
P1   | Satu | Hukum      | 4           | 200            | 2
"""
    result = table(small(pelatihan=catalogue), "alasan-pegawai", why=full_nip("1"), budget=150)
    assert told(result) == [
        (
            "P1: satu angkatan (2 orang) perlu Rp 200, sisa dananya Rp 150; terbukti tidak ada rencana dengan kursi ini"
            " dalam batas yang diminta"
        )
    ]


def test_a_full_class_is_told_with_the_least_seat_in_it() -> None:
    data = small(
        pelatihan="""
kode | nama | kompetensi | level_hasil | maks_peserta | maks_angkatan
P1   | Satu | Hukum      | 4           | 1            | 1
"""
    )
    sentences = told(table(data, "alasan-pegawai", why=full_nip("2")))
    assert sentences[0] == (
        "P1: semua angkatannya penuh; kursi bernilai terendah di sana 6, kursinya 3; bila dipaksakan, terbukti rencana"
        " kehilangan nilai 3 (1 level lebih sedikit)"
    )


def test_too_few_people_hours_and_days_are_told_with_their_numbers() -> None:
    data = small(
        pelatihan="""
kode | nama  | kompetensi | level_hasil | min_peserta | jp | mulai      | hari
P1   | Satu  | Hukum      | 4           |             | 30 | 2026-05-04 | 3
P2   | Dua   | Teknis     | 3           |             | 20 |            |
P3   | Tiga  | Teknis     | 3           |             | 5  | 2026-05-06 | 1
P4   | Empat | Teknis     | 3           | 3           | 5  |            |
"""
    )
    sentences = [one.split("; ")[0] for one in told(table(data, "alasan-pegawai", why=full_nip("1")))]
    assert sentences == [
        "duduk di P1 angkatan 1",
        "P2: 20 JP di atas 30 JP yang didapatnya melewati batas per orang (40 JP)",
        "P3: jadwalnya (6 Mei 2026 sampai 6 Mei 2026) bentrok dengan P1",
        "P4: peserta yang masih dapat ikut 1 orang, satu angkatan lagi perlu 3",
    ]
