from __future__ import annotations

import pytest

from asnkompetensi.read.near import nearest

NAMES = ["NIP", "Nama", "Unit Kerja", "Jabatan", "Tanggal Lahir"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("NPI", "NIP"),
        ("Nma", "Nama"),
        ("JABATN", "Jabatan"),
        ("Unit-Kreja", "Unit Kerja"),
        ("Tgl Lahir", "Tanggal Lahir"),
        ("Hobi", ""),
    ],
)
def test_a_misspelt_name_finds_its_own(typed: str, meant: str) -> None:
    assert nearest([typed], NAMES) == meant


def test_the_nearest_to_any_of_several_texts() -> None:
    assert nearest(["Jabatan", "Nama Jabatan"], ["Jabatn", "Nma Jabatan"]) == "Nma Jabatan"


def test_nothing_is_near_to_nothing() -> None:
    assert nearest(["NIP"], []) == ""
