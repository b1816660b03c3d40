from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.heading import Heading


def test_with_its_group_a_heading_says_more_than_alone() -> None:
    assert Heading(0, 0, "TMT", "Jabatan").forms == ("jabatan tmt", "tmt jabatan", "tmt")


def test_a_remark_and_a_number_may_be_left_out() -> None:
    assert Heading(0, 0, "1. Level (0-5) *").spellings == {
        "1 level 0 5": "1. Level (0-5) *",
        "1 level": "1. Level",
        "level 0 5": "Level (0-5) *",
        "level": "Level",
    }


def test_punctuation_alone_has_no_form() -> None:
    assert Heading(0, 0, "#").forms == ()


@given(st.text(), st.text())
def test_no_form_is_blank_or_given_twice(text: str, group: str) -> None:
    forms = Heading(0, 0, text, group).forms
    assert all(forms)
    assert len(set(forms)) == len(forms)
