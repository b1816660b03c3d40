from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from asnkompetensi.plan.instance import WORTH_UNIT
from tests.plan.made import made

INSTANCE = made(1, 10, 4)


@pytest.mark.parametrize(
    ("step", "units", "worth"),
    [(WORTH_UNIT, 7, Fraction(7)), (WORTH_UNIT // 4, 7, Fraction(7, 4)), (1, 1, Fraction(1, WORTH_UNIT)), (5, 0, 0)],
)
def test_a_worth_is_an_exact_number_of_levels(step: int, units: int, worth: Fraction) -> None:
    assert replace(INSTANCE, satuan=step).worth(units) == worth


def test_a_worth_may_be_larger_than_any_array_holds() -> None:
    assert replace(INSTANCE, satuan=WORTH_UNIT).worth(2**80) == 2**80


def test_parts_have_a_length() -> None:
    assert len(INSTANCE.kursi) == len(INSTANCE.kursi.orang)
    assert (len(INSTANCE.kelas), len(INSTANCE.dana)) == (4, 2)
    assert np.array_equal(np.unique(INSTANCE.kursi.pelatihan), np.arange(4))
