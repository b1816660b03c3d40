from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.explain.expression import holds, names, value, whole

NUMBERS = st.fractions(min_value=-1000, max_value=1000, max_denominator=1000)


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ("100 * a / b", 150),
        ("min(100, 100 * a / b)", 100),
        ("max(0, b - a)", 0),
        ("a + b * 2", 7),
        ("naik(a / b)", 2),
        ("turun(a / b)", 1),
        ("bulat(a / b)", 2),
        ("bulat(a / 8)", 0),
        ("a / (b - 2)", None),
        ("a + nihil", None),
        ("max(0, nihil)", None),
    ],
)
def test_a_formula_is_computed_exactly(formula: str, found: int | None) -> None:
    assert value(formula, {"a": Fraction(3), "b": Fraction(2), "nihil": None}) == found


@pytest.mark.parametrize(
    ("condition", "held"),
    [
        ("a > b", True),
        ("a >= 3", True),
        ("a <= b", False),
        ("a < 7850 / 100", True),
        ("a == 3", True),
        ("nihil < 3", False),
        ("kosong(nihil)", True),
        ("kosong(a)", False),
        ("", True),
        ("a > b and kosong(nihil)", True),
        ("a > b and a <= b", False),
    ],
)
def test_a_condition_holds_or_not(condition: str, held: bool) -> None:
    assert holds(condition, {"a": Fraction(3), "b": Fraction(2), "nihil": None}) is held


def test_what_is_no_condition_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError):
        holds("a + 1", {"a": Fraction(1)})
    with pytest.raises(TypeError):
        value("a < 1", {"a": Fraction(1)})


def test_parts_are_named_in_order() -> None:
    assert names("min(100, 100 * dimiliki / standar + dimiliki)") == ("dimiliki", "standar")


@given(NUMBERS)
def test_half_goes_up(number: Fraction) -> None:
    assert whole(number) - Fraction(1, 2) <= number < whole(number) + Fraction(1, 2)
