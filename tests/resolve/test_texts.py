"""Columns of texts as small whole numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.resolve.texts import blank, first_rows, groups, texts

WORDS = st.lists(st.sampled_from(["a", "b", "C", "", "-"]))


def _column(values: list[str]) -> pd.DataFrame:
    return pd.DataFrame({"x": pd.Categorical([value or None for value in values])})


def test_a_column_that_is_not_there_is_blank() -> None:
    found = texts(pd.DataFrame({"y": [1, 2]}), "x")
    assert (found.codes.tolist(), found.values) == ([-1, -1], ())


def test_a_text_without_letter_or_digit_is_blank() -> None:
    found = texts(_column(["-", "b", "(c)", "..."]), "x")
    assert [found.at(row) for row in range(4)] == ["", "b", "(c)", ""]


def test_values_in_the_order_met_unused_ones_left_out() -> None:
    found = texts(_column(["b", "a", "c", "b"]), "x").take(np.array([3, 1]))
    assert found.met() == ("b", "a")


def test_a_number_is_asked_once_per_value_in_use() -> None:
    asked: list[str] = []
    found = texts(_column(["b", "a", "b", "", "c"]), "x").take(np.array([0, 1, 2, 3]))
    assert found.mapped(lambda text: asked.append(text) or len(text)).tolist() == [1, 1, 1, -1]  # type: ignore[func-returns-value]
    assert sorted(asked) == ["a", "b"]


def test_other_texts_in_place_of_the_values() -> None:
    found = texts(_column(["b", "a", "c"]), "x").renamed(lambda text: "" if text == "a" else "same")
    assert [found.at(row) for row in range(3)] == ["same", "", "same"]
    assert found.met() == ("same", "same")


def test_joined_columns_keep_their_rows() -> None:
    found = texts(_column(["b", ""]), "x").joined(texts(_column(["", "a", "b"]), "x"))
    assert [found.at(row) for row in range(len(found))] == ["b", "", "", "a", "b"]


@given(WORDS)
def test_dense_numbers_are_equal_where_keys_are(values: list[str]) -> None:
    column = texts(_column(values), "x")
    numbers = column.dense(str.casefold)
    keys = [column.at(row).casefold() for row in range(len(column))]
    assert (numbers == -1).tolist() == [key == "" for key in keys]
    assert len({*zip(numbers.tolist(), keys, strict=True)}) == len(set(keys))


@given(st.lists(st.integers(-1, 4)))
def test_first_rows_and_groups(numbers: list[int]) -> None:
    codes = np.array(numbers, np.int32)
    assert first_rows(codes, 5).tolist() == [numbers.index(n) if n in numbers else len(numbers) for n in range(5)]
    expected = [[row for row, number in enumerate(numbers) if number == n] for n in range(5) if n in numbers]
    assert [rows.tolist() for rows in groups(codes)] == expected


def test_blank() -> None:
    assert not blank(3).given.any()
