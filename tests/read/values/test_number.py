"""Numbers as Indonesians type them, in millionths."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.values.number import exact, number
from asnkompetensi.read.values.unread import NO_NUMBER


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (24, "24"),
        (85.3, "85.3"),
        ("85.3", "85.3"),
        ("85,3", "85.3"),
        ("1.234", "1234"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1234.567", "1234.567"),
        ("0.125", "0.125"),
        ("0,0000005", "0.000001"),
        (" 12 ", "12"),
        (0, "0"),
    ],
)
def test_a_number_is_read(value: Any, expected: str) -> None:
    assert number(value) == int(Decimal(expected) * 1_000_000)


@pytest.mark.parametrize("text", ["-", "", " "])
def test_nothing_is_no_fault(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    "value",
    ["-5", -5, "1,234,567", "1.23.456", "12 JP", "1e3", 1e300, 10**12, True, float("nan"), date(2026, 1, 1), "85%"],
)
def test_anything_else_is_refused(value: Any) -> None:
    assert number(value) is NO_NUMBER


def test_a_float_is_what_it_shows_and_not_its_binary_value() -> None:
    assert exact(0.1) == Decimal("0.1")


@given(st.decimals(0, 10**9, places=6, allow_nan=False, allow_infinity=False))
def test_indonesian_text_to_value_to_text_is_the_identity(amount: Decimal) -> None:
    text = format_decimal(amount, locale="id", format="#,##0.######")
    found = number(text)
    assert isinstance(found, int)
    assert format_decimal(Decimal(found) / 1_000_000, locale="id", format="#,##0.######") == text
