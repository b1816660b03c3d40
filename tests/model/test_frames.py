"""The border of the engine."""

from __future__ import annotations

import pandas as pd

from asnkompetensi.model.frames import collected, lazy


def test_a_frame_goes_through_the_engine_and_loses_its_index() -> None:
    frame = pd.DataFrame({"orang": pd.Series([1, 0], dtype="int32")}).set_axis([7, 8])
    pd.testing.assert_frame_equal(collected(lazy(frame)), frame.reset_index(drop=True))
