"""No NIP is shown whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.nip import is_pseudonym, mask, mask_all


def test_first_four_and_last_two_digits_remain() -> None:
    assert mask("190001011965011001") == "1900············01"


@given(st.text("0123456789", min_size=1, max_size=25))
def test_no_text_is_shown_whole(text: str) -> None:
    assert mask(text) != text
    assert len(mask(text)) == len(text)


def test_a_whole_nip_inside_a_sentence_is_masked() -> None:
    assert mask_all("NIP 190001011965011001 ganda") == "NIP 1900············01 ganda"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("NIP. 19000101 196501 1 001, Kepala", "NIP. 1900···············01, Kepala"),
        ("19000101.196501.1.001", "1900···············01"),
        ("190001011965011001190001011965011002", "1900······························02"),
    ],
)
def test_a_nip_in_groups_and_one_in_a_longer_number_are_masked(text: str, told: str) -> None:
    assert mask_all(text) == told


def test_shorter_numbers_are_no_nip() -> None:
    assert mask_all("12345678901234567 dan 12345, 20260331 07:30") == "12345678901234567 dan 12345, 20260331 07:30"


@pytest.mark.parametrize(
    ("digits", "stands"),
    [
        ("991299345678909123", True),
        ("990001011965011001", False),  # a typing error in a year of birth
        ("190001011965011001", False),
        ("9912993456789091234", False),
    ],
)
def test_a_number_that_stands_for_somebody_is_nobodys(digits: str, stands: bool) -> None:
    assert is_pseudonym(digits) is stands
