from __future__ import annotations

from asnkompetensi.follow.names import shared
from asnkompetensi.model.data import NONE, Names


def names(*shown: str, **alias: int) -> Names:
    return Names(shown, {**{name.casefold(): code for code, name in enumerate(shown)}, **alias})


def test_names_that_fold_alike_are_one_in_the_newest_spelling() -> None:
    found = shared([names("DINAS ARSIP", "Dinas Laut"), names("Dinas Arsip")])
    assert found.names.names == ("Dinas Arsip", "Dinas Laut")
    assert [kode.tolist() for kode in found.kode] == [[0, 1, NONE], [0, NONE]]


def test_an_alias_of_one_period_leads_to_the_name_of_the_other() -> None:
    found = shared([names("Disdik"), names("Dinas Pendidikan", disdik=0)])
    assert found.names.names == ("Dinas Pendidikan",)
    assert found.names.code("Disdik") == 0


def test_an_alias_never_parts_what_is_spelt_alike() -> None:
    old = Names(("Arsip", "Laut"), {"arsip": 0, "laut": 1})
    new = Names(("Arsip", "Laut"), {"arsip": 0, "laut": 1, "bahari": 1, "dinas arsip": 0})
    assert [kode.tolist() for kode in shared([old, new]).kode] == [[0, 1, NONE], [0, 1, NONE]]


def test_codes_sort_as_names_do() -> None:
    assert shared([names("B", "D"), names("A", "C")]).names.names == ("A", "B", "C", "D")
