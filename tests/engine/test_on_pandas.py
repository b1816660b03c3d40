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
