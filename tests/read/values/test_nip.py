"""A NIP is 18 digits as text, or refused; it is never altered."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.values.nip import nip
from asnkompetensi.read.values.unread import NIP_AS_NUMBER, NO_NIP

NIP = "190001011965011001"
BETWEEN = [" ", "\t", "\u00a0", "\u2007", "\u3000", "\u200b", "\ufeff", "\u00ad", ".", "'", "\u2019", "\u2018", "`"]


@pytest.mark.parametrize(
    "text",
    [
        NIP,
        "19000101 196501 1 001",
        "19000101.196501.1.001",
        f"'{NIP}",
        f"\u2019{NIP}",
        f"{NIP}\u00a0",
        f"\ufeff{NIP}\u200b",
        "１９０００１０１１９６５０１１００１",
    ],
)
def test_what_stands_between_the_digits_is_dropped(text: str) -> None:
    assert nip(text) == NIP


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "'", ".", "\u200b"])
def test_nothing_but_blanks_and_marks_is_blank(text: str) -> None:
    assert nip(text) is None


@pytest.mark.parametrize("value", [1.90001011965011e17, 190001011965011001, 5, 0.0, -1])
def test_a_number_cell_has_lost_its_last_digits(value: float) -> None:
    assert nip(value) is NIP_AS_NUMBER


@pytest.mark.parametrize("text", ["1,90001E+17", "1.90001011965011E+17", " 1,9e17 ", "2E+17"])
def test_scientific_notation_is_what_an_export_makes_of_a_number_cell(text: str) -> None:
    assert nip(text) is NIP_AS_NUMBER


@pytest.mark.parametrize(
    "value",
    [
        "190001011",
        NIP[:-1],
        NIP + "1",
        "19000101196501100A",
        "NIP. 19000101 196501 1 001",
        "-",
        "1E",
        True,
        date(2026, 1, 1),
    ],
)
def test_everything_else_is_no_nip(value: Any) -> None:
    assert nip(value) is NO_NIP


@given(st.text(alphabet="0123456789", min_size=18, max_size=18), st.data())
def test_a_nip_survives_every_form_of_text(number: str, data: st.DataObject) -> None:
    marks = st.lists(st.sampled_from(BETWEEN), max_size=2).map("".join)
    text = data.draw(marks) + "".join(digit + data.draw(marks) for digit in number)
    assert nip(text) == number


@given(st.text(max_size=30) | st.text(alphabet="0123456789.' -E+", min_size=15, max_size=22))
def test_what_is_read_are_the_digits_that_were_typed(text: str) -> None:
    typed = "".join(str(unicodedata.decimal(ch)) for ch in text if ch.isdecimal())
    assert nip(text) in (typed, None, NIP_AS_NUMBER, NO_NIP)
