"""The nine competencies, their kinds and levels."""

from __future__ import annotations

import pytest

from asnkompetensi import law
from asnkompetensi.model.fold import fold


def test_nine_with_eight_managerial_and_perekat_bangsa() -> None:
    kinds = [one.jenis for one in law.competencies()]
    assert kinds == ["manajerial"] * 8 + ["sosial_kultural"]
    assert law.competencies()[-1].nama == "Perekat Bangsa"


def test_official_codes_are_unique() -> None:
    codes = [one.kode for one in law.competencies()]
    assert codes == [*(f"M.{number}" for number in range(1, 9)), "SK.1"]


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("KERJASAMA", "Kerja Sama"),
        ("Orientasi Hasil", "Orientasi pada Hasil"),
        ("Orintasi Pada Hasil", "Orientasi pada Hasil"),
        ("Pengembangan Diri & Orang Lain", "Pengembangan Diri dan Orang Lain"),
        ("PDOL", "Pengembangan Diri dan Orang Lain"),
    ],
)
def test_spellings_that_mean_one_of_the_nine(spelling: str, name: str) -> None:
    assert law.competency_alias()[fold(spelling)] == name


@pytest.mark.parametrize(
    "text",
    ["M1", "M4", "1. Integritas", "Pengembangan Diri", "Manajemen Perubahan", "Sosial Kultural", "Sosio-kultural"],
)
def test_texts_that_mean_different_things_in_different_files(text: str) -> None:
    assert fold(text) not in law.competency_alias()


def test_no_alias_is_the_name_of_another() -> None:
    assert not law.competency_alias().keys() & {fold(one.nama) for one in law.competencies()}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Manajerial", "manajerial"),
        ("SOSIO-KULTURAL", "sosial_kultural"),
        ("sosial_kultural", "sosial_kultural"),
        ("Kompetensi Teknis", "teknis"),
        ("Lain-lain", "Lain-lain"),
    ],
)
def test_kinds(text: str, word: str) -> None:
    assert law.kind(text) == word


def test_kinds_in_the_order_of_the_law() -> None:
    assert [one.kata for one in law.kinds()] == ["manajerial", "sosial_kultural", "teknis", "pemerintahan"]


def test_levels() -> None:
    assert [(one.angka, one.nama, one.romawi) for one in law.levels()] == [
        (1, "Paham", "I"),
        (2, "Dasar", "II"),
        (3, "Menengah", "III"),
        (4, "Mumpuni", "IV"),
        (5, "Ahli", "V"),
    ]
