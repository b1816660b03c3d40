from __future__ import annotations

import pytest

from asnkompetensi.plan.weights import unit_weights
from tests.plan.problem import small


@pytest.mark.parametrize(
    ("prioritas", "ikm", "without", "expected"),
    [
        ("", "", 1_000_000, 1_000_000),
        ("2.5", "", 2_500_000, 2_500_000),
        ("", "100", 1_000_000, 1_000_000),
        ("", "75", 1_000_000, 1_250_000),
        ("3", "25", 3_000_000, 5_250_000),
        ("1.000001", "50", 1_000_001, 1_500_002),
        ("", "0", 1_000_000, 2_000_000),
    ],
)
def test_a_unit_that_serves_badly_weighs_more_where_that_is_asked_for(
    prioritas: str, ikm: str, without: int, expected: int
) -> None:
    data = small(unit=f"unit_kerja | prioritas | ikm\nBina | {prioritas} | {ikm}")
    bina = data.unit.code("Bina")
    assert unit_weights(data, ikm=False)[bina] == without
    assert unit_weights(data, ikm=True)[bina] == expected
    assert unit_weights(data, ikm=True)[data.unit.code("Arsip")] == 1_000_000
