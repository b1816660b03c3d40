"""Columns of result tables from codes."""

import numpy as np
import pandas as pd

from asnkompetensi.cells import coded, keep_texts_as_they_are, kept_once


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


def test_a_broken_character_of_the_name_of_a_file_is_kept() -> None:
    keep_texts_as_they_are()
    assert kept_once(["data\udcff.xlsx"]).categories.tolist() == ["data\udcff.xlsx"]
    assert pd.Series(["\ud800"], dtype="str").tolist() == ["\ud800"]
