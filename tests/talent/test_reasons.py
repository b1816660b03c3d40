"""Why a person is in a list, and what to know before deciding."""

from typing import Any

import pytest

from tests.gap.data import agency
from tests.talent.data import computed, listed

STANDAR = "jabatan | kompetensi | level | tingkat\nAnalis | Hukum | 2 | penting\nAnalis | Statistik | 2 |"
LANJUT = "kode | nama | kompetensi | level_hasil | level_awal\nL | Lanjut | Hukum | 5 | 4"
ABOVE, BELOW = "di atas standar pada 1 dari 2 kompetensi", "kurang pada 1 dari 2 kompetensi yang dinilai"


def why(
    name: str, levels: tuple[str, str], *, day: str = "2026-01-01", status: str = "PNS", **tables: Any
) -> list[str]:
    """The sentences about a person of some levels in Hukum and Statistik."""
    people = [{"nip": "1", "nama": "Ani", "unit_kerja": "Dinas A", "jabatan": "Analis", "status": status}]
    found = [
        {"nip": "1", "kompetensi": kompetensi, "level": level, "tanggal": day}
        for kompetensi, level in zip(("Hukum", "Statistik"), levels, strict=True)
    ]
    ((text,),) = listed(computed(agency(people, STANDAR, found, **tables)), name, "alasan")
    return text.split("; ")


def test_above() -> None:
    said = why("unggul", ("4", "2"), pelatihan=LANJUT)
    assert said == [f"{ABOVE} (2 level)", "tidak kurang pada satu pun"]


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ({}, "tidak ada katalog pelatihan"),
        ({"pelatihan": LANJUT.replace("Hukum", "Statistik")}, "katalog tidak memuat pelatihan di atas levelnya"),
        ({"pelatihan": LANJUT, "riwayat": "nip | pelatihan\n1 | L"}, "sertifikatnya masih berlaku"),
    ],
)
def test_why_no_training_stands_beside_a_row(tables: dict[str, Any], said: str) -> None:
    assert said in why("unggul", ("4", "2"), **tables)[-1]


def test_short() -> None:
    assert why("kembang", ("2", "0.5")) == [f"{BELOW} (1,5 level)"]


def test_short_of_what_weighs_more_in_a_unit_that_goes_before() -> None:
    assert why("kembang", ("1", "2"), unit="unit_kerja | prioritas\nDinas A | 1.5") == [
        f"{BELOW} (1 level)",
        "ditimbang dengan tingkat standarnya 2 level",
        "dikalikan prioritas unit 1,5",
    ]


def test_short_of_one_above_in_another() -> None:
    assert why("kembang", ("3", "1"))[1:] == ["di atas standar pada 1 kompetensi lain"]


def test_what_is_not_known() -> None:
    assert why("kembang", ("", "1")) == [
        "kurang pada 1 dari 1 kompetensi yang dinilai (1 level)",
        "1 kompetensi belum dinilai",
    ]


@pytest.mark.parametrize(("name", "levels"), [("unggul", ("4", "2")), ("kembang", ("2", "1"))])
def test_what_to_know_before_deciding(name: str, levels: tuple[str, str]) -> None:
    kinerja = "nip | target | capaian\n1 | 100 | 99.99"
    said = why(name, levels, day="2022-01-01", status="CPNS", kinerja=kinerja)
    assert said[-3:] == ["2 penilaiannya kedaluwarsa", "kinerjanya di bawah target", "CPNS: Latsar lebih dulu"]
    assert len(why(name, levels, kinerja="nip | target | capaian\n1 | 100 | 100")) == len(why(name, levels))
