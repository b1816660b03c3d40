"""Errors and formulas without a value, as cell types and as the texts that are left of them."""

from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.values.unread import ERROR, NO_RESULT, fault


def test_a_formula_without_a_value() -> None:
    assert fault(CellFault(FaultKind.FORMULA)) is NO_RESULT


@pytest.mark.parametrize("value", [CellFault(FaultKind.ERROR, "#N/A"), "#N/A", " #ref! ", "#DIV/0!", "#NAME?"])
def test_an_error_value(value: Any) -> None:
    assert fault(value) is ERROR


@pytest.mark.parametrize("value", ["# 1", "n/a", "Seksi #REF!", 3.0, "", True])
def test_other_cells_are_no_fault(value: Any) -> None:
    assert fault(value) is None
