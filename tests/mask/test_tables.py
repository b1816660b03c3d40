"""Columns of the masked set."""

import numpy as np
import pandas as pd

from asnkompetensi.mask.tables import days, named, table
from asnkompetensi.model.kinds import Shown


def test_names_of_codes_and_nothing_for_none() -> None:
    found = named(np.array([1, -1, 0, 2], np.int64), ("A", "B", ""))
    assert pd.Series(found).astype(object).fillna("-").tolist() == ["B", "-", "A", "-"]


def test_days_that_are_not_given_are_missing() -> None:
    assert list(days(np.array([5, 7], np.int64), np.array([True, False]))) == [5, pd.NA]


def test_a_source_table_again() -> None:
    made = table("dana", {"sumber_dana": pd.Categorical(["APBD"]), "jumlah": pd.array([100], dtype="Int64")})
    assert [(column.name, column.shown) for column in made.columns] == [
        ("sumber_dana", Shown.TEXT),
        ("jumlah", Shown.MONEY),
    ]
