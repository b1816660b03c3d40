"""What duckdb makes of frames; test_border holds it to what all engines do."""

from __future__ import annotations

import narwhals.stable.v2 as nw
import pandas as pd

from asnkompetensi.engine.on_duckdb import Border, columns

FRAME = pd.DataFrame({"orang": pd.Series([1, 0], dtype="int32"), "hari": pd.Series([None, 20_000], dtype="Int64")})


def test_frames_are_relations_with_the_same_kinds() -> None:
    rows = Border().put(FRAME)
    assert str(rows.implementation) == "duckdb"
    assert dict(rows.collect_schema()) == {"orang": nw.Int32, "hari": nw.Int64}


def test_what_is_held_outlives_the_border_and_was_computed() -> None:
    border = Border()
    held = border.hold(border.put(FRAME).filter(nw.col("orang") == 0))
    del border
    assert "WHERE" not in nw.to_native(held).sql_query()
    assert columns(held)["hari"][0].tolist() == [20_000]


def test_columns_tell_what_is_missing() -> None:
    _, missing = columns(Border().put(FRAME))["hari"]
    assert missing.tolist() == [True, False]
    assert not columns(Border().put(FRAME))["orang"][1].any()


def test_what_is_held_is_read_twice_without_a_copy() -> None:
    border = Border()
    held = border.hold(border.put(FRAME))
    joined = held.join(held.group_by("orang").agg(nw.col("hari").max().alias("akhir")), on="orang")
    assert "COLUMN_DATA" not in nw.to_native(joined).explain().upper().replace(" ", "_")
