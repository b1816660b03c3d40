"""Jabatan and jenjang, held and to be held."""

from __future__ import annotations

import pytest

from tests.resolve.tables import nip, people, resolved

HOME = {"unit_kerja": "Dinas A"}


def test_a_given_class_is_shown_by_its_label_an_unknown_one_as_typed() -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "jabatan": "Penata", "jenjang_jabatan": "JF AHLI MUDA"},
            {"nip": nip(2), **HOME, "jabatan": "Penata", "jenjang_jabatan": "Ahli muda"},
            {"nip": nip(3), **HOME, "jabatan": "Penata", "jenjang_jabatan": "Jenjang X"},
            {"nip": nip(4), **HOME, "jabatan": "Penata", "jenjang_jabatan": "JENJANG  X"},
            {"nip": nip(5), **HOME, "jabatan": "Penata", "jenjang_jabatan": None},
        ]
    )
    assert people(data, "jenjang") == [("Ahli Muda",), ("Ahli Muda",), ("Jenjang X",), ("Jenjang X",), (None,)]


def test_a_class_that_is_not_given_is_derived() -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "jabatan": "Kepala Seksi", "eselon": "IV.a"},
            {"nip": nip(2), **HOME, "jabatan": "Pengawas Koperasi Ahli Muda"},
            {"nip": nip(3), **HOME, "jabatan": "Dokter Madya", "jenis_jabatan": "Jabatan Fungsional"},
            {"nip": nip(4), **HOME, "jabatan": "Kepala Seksi"},
            {"nip": nip(5), **HOME, "jabatan": "Kepala Bidang", "eselon": "IV.a", "jenjang_jabatan": "Administrator"},
        ]
    )
    assert people(data, "jenjang") == [("Pengawas",), ("Ahli Muda",), ("Ahli Madya",), (None,), ("Administrator",)]


def test_golongan_never_decides() -> None:
    data, _ = resolved(pegawai=[{"nip": nip(1), **HOME, "jabatan": "Kepala Seksi", "golongan": "IV/a"}])
    assert people(data, "jenjang") == [(None,)]


def test_a_blank_jabatan_stays_blank() -> None:
    data, _ = resolved(pegawai=[{"nip": nip(1), **HOME, "jabatan": None, "jabatan_tujuan": "-"}])
    assert people(data, "jabatan", "jabatan_tujuan", "jenjang_tujuan") == [(None, None, None)]


@pytest.mark.parametrize(
    ("holders", "level"),
    [
        (["Administrator"], "Administrator"),
        (["Administrator", "Administrator", None], "Administrator"),
        (["Administrator", "Pengawas"], None),
        ([None], None),
        ([], None),
    ],
)
def test_the_class_of_a_target_is_that_of_all_who_hold_it(holders: list[str | None], level: str | None) -> None:
    held = [
        {"nip": nip(10 + number), **HOME, "jabatan": "Kepala Bidang", "jenjang_jabatan": class_}
        for number, class_ in enumerate(holders)
    ]
    data, _ = resolved(pegawai=[{"nip": nip(1), **HOME, "jabatan": "Penata", "jabatan_tujuan": "KEPALA BIDANG"}, *held])
    assert people(data, "jenjang_tujuan")[0] == (level,)


def test_the_class_of_a_target_nobody_agrees_on_is_told_by_its_title() -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "jabatan": "Penata", "jabatan_tujuan": "Analis Hukum Ahli Muda"},
            {"nip": nip(2), **HOME, "jabatan": "Analis Hukum Ahli Muda", "jenjang_jabatan": "Ahli Pertama"},
            {"nip": nip(3), **HOME, "jabatan": "Analis Hukum Ahli Muda", "jenjang_jabatan": "Ahli Madya"},
        ]
    )
    assert people(data, "jenjang_tujuan")[0] == ("Ahli Muda",)


def test_people_who_are_not_active_say_nothing_about_a_target() -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "jabatan": "Penata", "jabatan_tujuan": "Kepala Bidang"},
            {"nip": nip(2), **HOME, "jabatan": "Kepala Bidang", "jenjang_jabatan": "Pengawas", "kedudukan": "MPP"},
        ]
    )
    assert people(data, "jenjang_tujuan") == [(None,)]


def test_names_of_standards_and_of_the_builtin_standard_have_codes() -> None:
    data, _ = resolved(
        builtin=True,
        standar=[
            {"jabatan": "Dokter", "kompetensi": "Integritas", "level": 3},
            {"jenjang_jabatan": "Eselon II", "kompetensi": "Integritas", "level": 3},
        ],
    )
    assert data.jabatan.names == ("Dokter",)
    assert {"JPT Pratama", "Pelaksana", "Pemula"} <= set(data.jenjang.names)
