from __future__ import annotations

import pytest

from tests.gap.data import compared
from tests.trend.data import one, periods, result, told, town


def test_who_went_where_and_what_that_tells() -> None:
    found, expected = compared(
        result().tabel["tren-perpindahan"],
        """
        unit_lama | unit_baru | perpindahan | pegawai | pegawai_lama | pegawai_baru | kesenjangan_lama
        Laut      | Bahari    | ganti_nama  | 2       | 2            | 2            | 2
        Arsip     | Arsip 1   | dipecah     | 1       | 2            | 1            | 1
        Arsip     | Arsip 2   | dipecah     | 1       | 2            | 1            | 1
        """,
    )
    assert found == expected


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("1 A, 2 B", "1 C, 2 C", ["digabung", "digabung"]),
        ("1 A, 2 B", "1 B, 2 B", ["dilebur"]),
        ("1 A, 2 A", "1 A, 2 B", ["dimekarkan"]),
        ("1 A, 2 B, 3 A", "1 B, 2 B, 3 A", ["pindah"]),
        ("1 A", "1 A", []),
        ("1 A, 2 A, 3 A, 4 A, 5 B, 6 B", "1 C, 2 C, 3 C, 4 C, 5 C, 6 B", ["ganti_nama", "pindah"]),
        ("1 A, 2 A, 3 A, 4 A, 5 A, 6 B", "1 C, 2 C, 3 C, 4 C, 5 B, 6 B", ["ganti_nama", "pindah"]),
        ("1 A, 2 A, 3 A, 4 A, 5 A", "1 C, 2 C, 3 C, 4 C, 5 D", ["ganti_nama", "dimekarkan"]),
        ("1 A, 2 A, 3 A, 4 A, 5 A", "1 C, 2 C, 3 C, 4 D, 5 D", ["dipecah", "dipecah"]),
        ("1 A, 2 B, 3 B, 4 B", "1 C, 2 C, 3 C, 4 B", ["digabung", "dimekarkan"]),
    ],
)
def test_units_that_are_gone_or_new_tell_what_happened(old: str, new: str, kinds: list[str]) -> None:
    def people(text: str) -> str:
        return "\n".join(f"{one.split()[0]} | P{one.split()[0]} | {one.split()[1]} | Juru" for one in text.split(", "))

    found = told(periods(one(people(old)), one(people(new))), tables=("tren-perpindahan",))[0]
    assert found.tabel["tren-perpindahan"].frame["perpindahan"].tolist() == kinds


def test_a_reorganisation_is_told_in_words_and_a_single_move_is_not() -> None:
    (problem,) = told(town())[1]
    assert (problem.kode, problem.nilai["jumlah"], problem.nilai["orang"]) == ("PERIODE-08", 3, 4)
    assert problem.bukti[0] == {"lama": "Laut", "baru": "Bahari", "jumlah": 2, "apa": "@periode.ganti_nama"}
    people = "1 | A | Laut | Juru\n2 | B | Laut | Juru\n3 | C | Arsip | Juru"
    assert told(periods(one(people), one(people.replace("2 | B | Laut", "2 | B | Arsip"))))[1] == []
