from __future__ import annotations

import pandas as pd
import pytest

from asnkompetensi.verify.rows import rows

FRAME = pd.DataFrame(
    {
        "nama": pd.Series(["Ana", "Budi"], dtype="str"),
        "level": pd.Series([2_000_000, None], dtype="Int64"),
        "unit": pd.Series([1, -1], dtype="int32"),
    }
)


def test_columns_stand_in_the_order_named_and_none_for_what_is_missing() -> None:
    assert list(rows(FRAME, ("unit", "level", "nama"))) == [(1, 2_000_000, "Ana"), (-1, None, "Budi")]


def test_numbers_are_whole_numbers_of_python() -> None:
    """Fractions are made of them, which know no numbers of numpy."""
    ((level, unit), _) = rows(FRAME, ("level", "unit"))
    assert (type(level), type(unit)) == (int, int)


def test_a_frame_without_rows_gives_none() -> None:
    assert list(rows(FRAME.iloc[:0], ("nama", "level"))) == []


def test_a_column_that_is_not_there_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError, match="hari"):
        list(rows(FRAME, ("nama", "hari")))
