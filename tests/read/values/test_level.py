"""Levels from 0 to 5 in millionths, by number, name or numeral."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.values.level import level
from asnkompetensi.read.values.unread import NO_LEVEL


@pytest.mark.parametrize(
    ("value", "millionths"),
    [
        (3, 3_000_000),
        (0, 0),
        (-0.0, 0),
        (5.0, 5_000_000),
        (2.5, 2_500_000),
        (3.29, 3_290_000),
        ("3", 3_000_000),
        (" 2,5 ", 2_500_000),
        ("2.25", 2_250_000),
        ("5,0", 5_000_000),
        ("Paham", 1_000_000),
        ("DASAR", 2_000_000),
        ("menengah", 3_000_000),
        ("Mumpuni", 4_000_000),
        (" Ahli\u00a0", 5_000_000),
        ("I", 1_000_000),
        ("iv", 4_000_000),
        ("V", 5_000_000),
        ("2,0000005", 2_000_001),
        ("2,0000004", 2_000_000),
        (5.000000000000001, 5_000_000),
        (0.1 + 0.2, 300_000),
    ],
)
def test_a_level_is_read(value: Any, millionths: int) -> None:
    assert level(value) == millionths


@pytest.mark.parametrize("text", ["-", " - ", "n/a", "N/A", ""])
def test_not_assessed_is_no_fault(text: str) -> None:
    assert level(text) is None


@pytest.mark.parametrize(
    "value",
    [
        "7", "5,1", "-1", 6, -1, 5.1, "3 (tiga)", "VI", "3-4", "baik", "1E0", "+3", "2.", True, False,
        float("nan"), float("inf"), 1e300, date(2026, 1, 3),
    ],
)  # fmt: skip
def test_anything_else_is_refused(value: Any) -> None:
    assert level(value) is NO_LEVEL


@given(st.integers(0, 5_000_000), st.sampled_from([".", ","]))
def test_every_level_in_millionths_is_read_exactly(millionths: int, mark: str) -> None:
    number = Decimal(millionths) / 1_000_000
    assert level(f"{number:f}".replace(".", mark)) == millionths
    assert level(float(number)) == millionths
