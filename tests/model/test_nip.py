"""No NIP is shown whole."""

import sys
import unicodedata
from datetime import date

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


BETWEEN = st.text(" .'\u00a0\u2019\u200b\u2013-/_:\t", max_size=3)


@given(st.text("0123456789", min_size=18, max_size=24), st.lists(BETWEEN, min_size=23, max_size=23))
def test_a_nip_is_masked_whatever_stands_between_its_digits(digits: str, between: list[str]) -> None:
    typed = "".join(map("".join, zip("190001011965" + digits, ["", *between, *between], strict=False)))
    assert mask_all(f"Kepala {typed}, Analis") != f"Kepala {typed}, Analis"
    assert sum(map(str.isdigit, mask_all(typed))) <= 6


@pytest.mark.parametrize(
    "typed",
    [
        "190001011965 011001",
        "190 001 011 965 011 001",
        "190.001.011 965.011.001",
        "19000101  196501  1  001",
        "'19000101'196501'1'001",
        "19000101\u00a0196501\u00a01\u00a0001",
        "19000103-196501-1-003",
        "1900-01-03 1965-01-10 03",
        "1900/01/03 \u2014 196501_1:003",
        "\u0661\u0669\u0660\u0660\u0660\u0661\u0660\u0661\u0661\u0669\u0666\u0665\u0660\u0661\u0661\u0660\u0660\u0661",
        r"19000101\xa0196501\u200b1\'001",  # as a fault quotes it
        "2026-01-31 12.000.000 19000101 196501 1 001",
    ],
)
def test_a_nip_in_other_groups_is_masked(typed: str) -> None:
    assert sum(map(str.isdigit, mask_all(f"NIP {typed} ganda"))) <= 6


def test_all_that_the_reader_drops_may_stand_in_a_nip() -> None:
    every = map(chr, range(sys.maxunicode + 1))
    dropped = [ch for ch in every if ch.isspace() or unicodedata.category(ch) in ("Cf", "Pd")]
    assert [ch for ch in dropped if "1965" in mask_all(f"19000101{ch}196501{ch}1{ch}001")] == []


@pytest.mark.parametrize(
    "text",
    [
        "12345678901234567 dan 12345, 20260331 07:30",
        "123456789 dan 123456789",
        "2026-01-31 2026-02-28 2026-03-31",
        "31-01-2026 \u2013 28.02.2026: 31/03/2026",
        "2026-01-31 07:30:15  2026-02-28 09:00:00.123456",
        "12.000.000.000  15.000.000.000",
        "2026-01-31  12.000.000.000  3",
        "B2:B18, 12, 13, 14, 15, 16, 17, 18, 19, 20",
        "SHA-256 123456789012345678901234567890abcdef7890123456789012345678901234",
    ],
)
def test_dates_money_and_shorter_numbers_are_no_nip(text: str) -> None:
    assert mask_all(text) == text


DATES = st.dates().map(str) | st.datetimes().map(lambda at: f"{at:%d-%m-%Y %H:%M:%S}")
MONEY = st.integers(1000, 999_999_999_999_999).map(lambda rupiah: f"{rupiah:,}".replace(",", "."))
NUMBERS = st.integers(0, 10**17 - 1).map(str)


@given(st.lists(DATES | MONEY | NUMBERS), st.sampled_from([" dan ", ", ", "; ", " | ", "\u00b7"]))
def test_what_words_part_is_no_nip(values: list[str], between: str) -> None:
    assert mask_all(between.join(values)) == between.join(values)


DAYS = st.dates(date(2013, 1, 1), date(2099, 12, 31)).map(lambda day: str(day.replace(day=min(day.day, 17))))
MILLIONS = st.integers(1, 999_999).map(lambda millions: f"{millions:,}.000.000".replace(",", "."))


@given(st.lists(DAYS | MILLIONS))
def test_dates_and_money_side_by_side_are_no_nip(values: list[str]) -> None:
    assert mask_all("  ".join(values)) == "  ".join(values)


@given(st.text("0123456789 .-\u00b7a", max_size=60))
def test_what_is_masked_stays_as_it_is(text: str) -> None:
    assert mask_all(mask_all(text)) == mask_all(text)


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
