"""RUJUKAN-03: words of a fixed list that nobody knows."""

import pytest

from asnkompetensi.check.unknown_words import unknown_words
from tests.check.doubts import cells, doubts
from tests.resolve.tables import Row, nip

PEGAWAI = [{"nip": nip(1), "unit_kerja": "Dinas Kearsipan", "jabatan": "Analis Hukum"}]


def standard(*tingkat: str | None) -> list[Row]:
    return [
        {"jabatan": "Analis Hukum", "kompetensi": f"Kompetensi {number}", "level": 3, "tingkat": word}
        for number, word in enumerate(tingkat)
    ]


def offer(jalur: str | None, jp: int | None = None) -> list[Row]:
    columns = {"kode": "T1", "nama": "T1", "kompetensi": "Kompetensi 1", "level_hasil": 3}
    return [{**columns, "jalur": jalur, "jp": jp}]


def test_an_unknown_tingkat_of_the_standard() -> None:
    found = doubts(unknown_words, pegawai=PEGAWAI, standar=standard("mutlak", "pentng", "Pentng", None, "-", "segera"))
    assert [problem.nilai for problem in found] == [
        {"kolom": "tingkat", "nilai": "pentng", "mirip": "penting", "nasib": "@check.tingkat_kosong", "jumlah": 2},
        {"kolom": "tingkat", "nilai": "segera", "mirip": "", "nasib": "@check.tingkat_kosong", "jumlah": 1},
    ]
    assert cells(found[0]) == ["Standar!D3", "Standar!D4"]
    assert {problem.kode for problem in found} == {"RUJUKAN-03"}


def test_an_unknown_tingkat_of_a_required_training() -> None:
    syarat = [{"jabatan": "Analis Hukum", "pelatihan": "T1", "tingkat": "segera"}]
    (problem,) = doubts(unknown_words, pegawai=PEGAWAI, pelatihan=offer("bimtek"), syarat=syarat)
    assert cells(problem) == ["Syarat!C2"]


def test_an_unknown_jalur_where_the_jp_are_blank() -> None:
    (problem,) = doubts(unknown_words, pegawai=PEGAWAI, pelatihan=offer("Sosialisasii"))
    told = {"nilai": "Sosialisasii", "mirip": "Sosialisasi", "nasib": "@check.jalur_tanpa_jp", "jumlah": 1}
    assert problem.nilai == {"kolom": "jalur", **told}
    assert cells(problem) == ["Pelatihan!E2"]


@pytest.mark.parametrize(
    ("jalur", "jp"),
    [("Sosialisasii", 8), ("e-learning", None), ("KL10", None), ("klasikal", None), (None, None)],
)
def test_a_jalur_that_is_no_matter(jalur: str | None, jp: int | None) -> None:
    assert doubts(unknown_words, pegawai=PEGAWAI, pelatihan=offer(jalur, jp)) == []
