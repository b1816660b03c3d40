"""Columns of result tables from codes."""

import numpy as np

from asnkompetensi.cells import coded, kept_once


def test_texts_stand_for_codes_and_nothing_is_missing() -> None:
    column = coded(np.array([1, -1, 0, 2]), ["a", "b", ""])
    assert column.isna().tolist() == [False, True, False, True]
    assert column.dropna().tolist() == ["b", "a"]
    assert column.categories.tolist() == ["a", "b"]


def test_nothing_gives_nothing() -> None:
    assert len(coded(np.array([], np.int64), [])) == 0


def test_texts_are_kept_once_and_nothing_is_missing() -> None:
    column = kept_once(["b", "", "a", "b"])
    assert column.isna().tolist() == [False, True, False, False]
    assert column.categories.tolist() == ["a", "b"]
