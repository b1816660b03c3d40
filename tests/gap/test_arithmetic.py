"""Whole numbers divide exactly, half up, and pairs keep their order."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

import narwhals.stable.v2 as nw
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.gap.arithmetic import first_of, pack, quotient, ratio, reverse, second_of

ANY = st.integers(0, 9_999_999)


def of(expression: nw.Expr, a: int, b: int = 0) -> int | None:
    """An expression of the columns `a` and `b` over one row."""
    frame = nw.from_native(pd.DataFrame({"a": [a], "b": [b]}, dtype="Int64"))
    value = frame.select(found=expression).to_native()["found"].iloc[0]
    return None if pd.isna(value) else int(value)


@pytest.mark.parametrize(("part", "whole", "found"), [(1, 2, 1), (1, 3, 0), (2, 3, 1), (5, 2, 3), (4, 2, 2), (0, 7, 0)])
def test_half_goes_up(part: int, whole: int, found: int) -> None:
    assert of(quotient(nw.col("a"), nw.col("b")), part, whole) == found


@given(st.integers(0, 10**15), st.integers(1, 10**9))
def test_quotient_is_that_of_decimals(part: int, whole: int) -> None:
    exact = (Decimal(part) / Decimal(whole)).quantize(Decimal(1), ROUND_HALF_UP)
    assert of(quotient(nw.col("a"), nw.col("b")), part, whole) == exact


@pytest.mark.parametrize(("part", "whole", "found"), [(7, 2, 4), (0, 0, None), (7, 0, None)])
def test_a_ratio_over_nothing_is_missing(part: int, whole: int, found: int | None) -> None:
    assert of(ratio(nw.col("a"), nw.col("b")), part, whole) == found


@given(ANY, ANY)
def test_a_pair_holds_both_numbers(first: int, second: int) -> None:
    pair = pack(nw.col("a"), nw.col("b"))
    assert (of(first_of(pair), first, second), of(second_of(pair), first, second)) == (first, second)


@given(ANY, ANY, ANY, ANY)
def test_pairs_are_ordered_by_the_first_number_then_the_second(a: int, b: int, c: int, d: int) -> None:
    pair: Callable[[int, int], int | None] = lambda first, second: of(pack(nw.col("a"), nw.col("b")), first, second)  # noqa: E731
    assert (str(pair(a, b)).zfill(20) < str(pair(c, d)).zfill(20)) == ((a, b) < (c, d))


@given(ANY)
def test_the_reverse_of_the_reverse_is_the_number(number: int) -> None:
    assert of(reverse(reverse(nw.col("a"))), number) == number
