"""What pandas makes of frames; test_border holds it to what all engines do."""

from __future__ import annotations

import pandas as pd

from asnkompetensi.engine.on_pandas import Border

FRAME = pd.DataFrame({"orang": pd.Series([1, 0], dtype="int32"), "hari": pd.Series([None, 20_000], dtype="Int64")})


def test_frames_are_those_of_pandas_and_computed_at_once() -> None:
    border = Border()
    rows = border.put(FRAME)
    assert str(rows.implementation) == "pandas"
    assert border.hold(rows) is rows


def test_what_is_to_be_joined_has_plain_arrays_where_nothing_is_missing() -> None:
    whole = FRAME.assign(level=pd.Series([2**60, 1], dtype="Int64"))
    border = Border()
    frame = border.meet(border.put(whole), border).collect().to_pandas()
    assert frame.dtypes.astype(str).to_dict() == {"orang": "int32", "hari": "Int64", "level": "int64"}
    assert frame["level"].tolist() == [2**60, 1]
