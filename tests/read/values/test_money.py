"""Rupiah in sen."""

from __future__ import annotations

from typing import Any

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.values.money import money
from asnkompetensi.read.values.unread import NO_NUMBER

JUTA = 1_000_000 * 100


@pytest.mark.parametrize(
    ("value", "sen"),
    [
        (1_500_000, 150_000_000),
        (1_500_000.25, 150_000_025),
        (0, 0),
        ("1500000", 150_000_000),
        ("1.500.000", 150_000_000),
        ("Rp 1.500.000,00", 150_000_000),
        ("Rp. 1.500.000,-", 150_000_000),
        ("rp1.500.000,--", 150_000_000),
        ("1500000.00", 150_000_000),
        ("1,5 jt", 15 * JUTA // 10),
        ("1,5juta", 15 * JUTA // 10),
        ("20 jt", 20 * JUTA),
        ("2 miliar", 2_000 * JUTA),
        ("2 M", 2_000 * JUTA),
        ("1,2 milyar", 1_200 * JUTA),
        ("750 ribu", 75_000_000),
        ("5 rb", 500_000),
        ("0,125", 13),
    ],
)
def test_an_amount_is_read(value: Any, sen: int) -> None:
    assert money(value) == sen


@pytest.mark.parametrize("text", ["-", "", " "])
def test_nothing_is_no_fault(text: str) -> None:
    assert money(text) is None


@pytest.mark.parametrize(
    "value",
    ["-100", -1, "gratis", "1,500,000", "5 dolar", "Rp", "1.5.0", "Rp 1 2", True, float("inf"), "99999999 miliar"],
)
def test_anything_else_is_refused(value: Any) -> None:
    assert money(value) is NO_NUMBER


@given(st.integers(0, 10**15))
def test_indonesian_text_to_value_is_exact(sen: int) -> None:
    assert money(f"Rp {format_decimal(sen // 100, locale='id')},{sen % 100:02}") == sen
