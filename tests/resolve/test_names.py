"""Spellings that fold alike are one name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.names import build


def test_the_first_spelling_met_is_shown() -> None:
    names = build(["Dinas Kesehatan", "DINAS  KESEHATAN", "Badan X"])
    assert names.names == ("Badan X", "Dinas Kesehatan")
    assert names.code("dinas-kesehatan") == 1


def test_codes_follow_code_points() -> None:
    assert build(["b", "Z", "é", "a", "(x)"]).names == ("(x)", "Z", "a", "b", "é")


def test_an_alias_leads_to_its_name() -> None:
    names = build(["KERJASAMA", "Kerja Sama", "Integritas"], {"kerjasama": "kerja sama"})
    assert names.names == ("Integritas", "KERJASAMA")
    assert names.code("Kerja sama") == names.code("kerjasama") == 1


def test_an_alias_of_a_name_that_nobody_uses_has_no_code() -> None:
    assert build(["Integritas"], {"kerjasama": "kerja sama"}).code("Kerjasama") == NONE


@given(st.lists(st.text(min_size=1).filter(lambda text: fold(text) != "")))
def test_every_spelling_has_the_code_of_its_name(spellings: list[str]) -> None:
    names = build(spellings)
    assert list(names.names) == sorted(names.names)
    assert all(fold(names.names[names.code(text)]) == fold(text) for text in spellings)
