"""Whole numbers that may be missing."""

import numpy as np
import pandas as pd

from asnkompetensi.resolve.whole import NEVER, numbers, whole


def test_never_is_missing_and_0_is_a_number() -> None:
    assert whole(np.array([0, NEVER, 7])).isna().tolist() == [False, True, False]


def test_a_column_of_a_source_table() -> None:
    frame = pd.DataFrame({"jp": pd.array([5, None], "Int64")})
    assert numbers(frame, "jp").tolist() == [5, NEVER]


def test_a_column_that_the_table_does_not_have() -> None:
    assert numbers(pd.DataFrame(index=range(2)), "jp").tolist() == [NEVER, NEVER]
