"""Names that are one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.fold import clean, fold, unmarked


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        (" DINAS   Kesehatan ", "dinas kesehatan"),
        ("Dinas\u00a0Kesehatan", "dinas kesehatan"),
        ("Bidang Pengembangan , Pendidikan", "bidang pengembangan pendidikan"),
        ("\uff24\uff29\uff2e\uff21\uff33", "dinas"),
        ("Kerja-Sama", "kerja sama"),
        ("Unit_Kerja", "unit kerja"),
        ("Kelas 4\u00b2 \u00bd", "kelas 42 1 2"),
        ("***", ""),
    ],
)
def test_case_blanks_and_punctuation_are_folded(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_shown_form_keeps_its_spelling() -> None:
    assert clean("  DINAS \u00a0 Kesehatan\n") == "DINAS Kesehatan"


@pytest.mark.parametrize(
    "typed",
    ["1. Integritas", "10.Integritas", "2) Integritas", "(a) Integritas", "IV. Integritas", "A. 1.2: Integritas"],
)
def test_a_mark_before_a_name_is_no_part_of_it(typed: str) -> None:
    assert unmarked(typed) == "Integritas"


@pytest.mark.parametrize("name", ["e.Government", "3D Modelling", "1.5 Volt", "5 S", "K3", "A. P. B. D", "2. ", ""])
def test_what_looks_like_a_mark_but_is_none(name: str) -> None:
    assert unmarked(name) == name
