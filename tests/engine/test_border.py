"""Frames over the border of an engine and back."""

from __future__ import annotations

from typing import Any

import narwhals.stable.v2 as nw
import pandas as pd
import pytest

from asnkompetensi.engine.border import border, taken
from asnkompetensi.model.engine import Engine
from tests.gap.engines import in_use

pytestmark = pytest.mark.usefixtures("engine")

LEVELS = pd.DataFrame(
    {
        "orang": pd.Series([2, 0, 1], dtype="int32"),
        "level": pd.Series([9_007_199_254_740_993, None, 3], dtype="Int64"),  # no floating point holds the first
    }
).set_axis([7, 8, 9])


def listed(frame: pd.DataFrame) -> dict[str, list[Any]]:
    """The columns, None for missing."""
    return {str(name): [None if pd.isna(value) else value for value in frame[name].tolist()] for name in frame}


def test_what_goes_over_the_border_comes_back_exact_and_without_its_index() -> None:
    back = taken(border(in_use(), None).put(LEVELS).sort("orang"))
    assert listed(back) == {"orang": [0, 1, 2], "level": [None, 3, 9_007_199_254_740_993]}
    assert (str(back["orang"].dtype), str(back["level"].dtype)) == ("int32", "Int64")
    assert back.index.tolist() == [0, 1, 2]


def test_no_rows_come_back_with_their_columns() -> None:
    back = taken(border(in_use(), None).put(LEVELS.iloc[:0]))
    assert listed(back) == {"orang": [], "level": []}


def test_flags_and_sums_come_back_as_they_are() -> None:
    rows = border(in_use(), None).put(LEVELS)
    marked = taken(rows.select("orang", tinggi=nw.col("level") > 3).sort("orang"))
    assert listed(marked) == {"orang": [0, 1, 2], "tinggi": [None, False, True]}
    assert listed(taken(rows.select(nw.col("level").sum()))) == {"level": [9_007_199_254_740_996]}


def test_rows_that_are_held_are_the_same_rows() -> None:
    engine = border(in_use(), None)
    held = engine.hold(engine.put(LEVELS).filter(nw.col("orang") > 0))
    joined = held.join(engine.put(LEVELS[["orang"]]), on="orang").sort("orang")
    assert (
        listed(taken(joined))
        == listed(taken(held.sort("orang")))
        == {
            "orang": [1, 2],
            "level": [3, 9_007_199_254_740_993],
        }
    )


def test_rows_of_another_border_are_joined_with_those_of_this_one() -> None:
    one, other = border(in_use(), None), border(in_use(), None)
    rows = one.put(LEVELS)
    assert listed(taken(one.meet(rows, one).sort("orang")))["level"] == [None, 3, 9_007_199_254_740_993]
    joined = other.put(LEVELS[["orang"]]).join(other.meet(rows, one), on="orang").sort("orang")
    assert listed(taken(joined)) == {"orang": [0, 1, 2], "level": [None, 3, 9_007_199_254_740_993]}


def test_an_engine_that_is_no_other_is_pandas() -> None:
    assert str(border(Engine.PANDAS, None).put(LEVELS).implementation) == "pandas"


def test_rows_that_are_forgotten_leave_others_as_they_are() -> None:
    engine = border(in_use(), None)
    first, second = (engine.hold(engine.put(LEVELS).filter(nw.col("orang") == number)) for number in (0, 1))
    engine.forget(first)
    assert listed(taken(second)) == {"orang": [1], "level": [3]}
