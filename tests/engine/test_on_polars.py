"""What polars makes of frames; test_border holds it to what all engines do."""

from __future__ import annotations

import narwhals.stable.v2 as nw
import pandas as pd

from asnkompetensi.engine.on_polars import Border, columns

FRAME = pd.DataFrame({"orang": pd.Series([1, 0], dtype="int32"), "hari": pd.Series([None, 20_000], dtype="Int64")})


def test_frames_are_those_of_polars_with_the_same_kinds() -> None:
    rows = Border().put(FRAME)
    assert str(rows.implementation) == "polars"
    assert dict(rows.collect_schema()) == {"orang": nw.Int32, "hari": nw.Int64}
    assert rows.collect()["hari"].to_list() == [None, 20_000]


def test_numbers_of_64_bits_keep_them() -> None:
    rows = Border().put(pd.DataFrame({"level": [2**40]}))
    assert rows.collect()["level"].to_list() == [2**40]


def test_what_is_held_was_computed() -> None:
    border = Border()
    held = border.hold(border.put(FRAME).filter(nw.col("orang") == 0))
    assert "FILTER" not in nw.to_native(held).explain()
    assert held.collect()["hari"].to_list() == [20_000]


def test_columns_tell_what_is_missing() -> None:
    values, missing = columns(Border().put(FRAME))["hari"]
    assert (values.tolist(), missing.tolist()) == ([0, 20_000], [True, False])
