from __future__ import annotations

from typing import Any

import pytest

from tests.verify.agencies import ANA, BUDI, DODI, PLAN, changed, edited, told

CLASSES = PLAN["kelas"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([("kelas", CLASSES[::-1])], "urutan_kelas at kelas[1], tertulis P-2"),
        ([("kelas", [CLASSES[0], *CLASSES])], "urutan_kelas at kelas[1], tertulis P-1"),
        ([("kelas.2.kode", "P-9")], "kode at kelas[2].kode, tertulis P-9"),
        ([("kelas.1.angkatan", 2)], "angkatan at kelas[1].angkatan, tertulis 2, seharusnya 1"),
        ([("kelas.1.angkatan", 0)], "angkatan at kelas[1].angkatan, tertulis 0, seharusnya 1"),
        ([("kelas.2.peserta", [BUDI, ANA])], "peserta at kelas[2].peserta[1], siapa 1900············01"),
        ([("kelas.2.peserta", [ANA, ANA, BUDI])], "peserta at kelas[2].peserta[1], siapa 1900············01"),
        ([("kelas.1.peserta", [DODI])], "isi_kelas at kelas[1].peserta[0], siapa 1900············04"),
        ([("kelas.1.peserta", [])], "isi_kelas at kursi[3], siapa 1900············03"),
        ([("kursi.3.angkatan", 2)], "isi_kelas at kelas[1].peserta[0], siapa 1900············03"),
        ([("kelas", CLASSES[:2])], "isi_kelas at kursi[1], siapa 1900············01"),
    ],
)
def test_a_class_that_is_wrong(changes: list[tuple[str, Any]], said: str) -> None:
    assert told(changed(*changes)) == said


@pytest.mark.parametrize(
    ("least", "most", "classes", "said"),
    [
        ("3", "3", "1", "minimal at kelas[0], tertulis 2, batas 3"),
        ("1.5", "3", "1", ""),
        ("2.5", "3", "1", "minimal at kelas[0], tertulis 2, batas 3"),
        ("1", "1", "1", "maksimal at kelas[0], tertulis 2, batas 1"),
        ("2", "2.9", "1", ""),
        ("2", "3", "0", "maks_angkatan at kelas[0], tertulis 1, batas 0"),
    ],
)
def test_the_size_of_a_class(least: str, most: str, classes: str, said: str) -> None:
    limits = {"min_peserta": least, "maks_peserta": most, "maks_angkatan": classes}
    assert told(PLAN, edited("pelatihan", "P-1", **limits)) == said


def test_more_classes_than_allowed() -> None:
    one = {"kode": "P-3", "dana": 2}
    two = [
        {**one, "angkatan": 1, "biaya": 200000.5, "peserta": [ANA]},
        {**one, "angkatan": 2, "biaya": 200000.5, "peserta": [BUDI]},
    ]
    split = changed(("kelas", [*CLASSES[:2], *two]), ("kursi.2.angkatan", 2))
    assert told(split) == ""
    assert (
        told(split, edited("pelatihan", "P-3", maks_angkatan="1")) == "maks_angkatan at kelas[3], tertulis 2, batas 1"
    )


def test_an_empty_class() -> None:
    more = {"kode": "P-2", "angkatan": 2, "dana": 3, "biaya": 0, "peserta": []}
    assert told(changed(("kelas", [*CLASSES[:2], more, CLASSES[2]]))) == "minimal at kelas[2], tertulis 0, batas 1"


def test_people_of_a_class_that_is_not_listed() -> None:
    assert told(changed(("kelas", [CLASSES[0], CLASSES[2]]))) == "isi_kelas at kursi[3], siapa 1900············03"
