"""Two periods of an agency drawn at random, compared on every engine: the same to the cell."""

from __future__ import annotations

import pandas as pd
import pytest

from asnkompetensi.model.engine import Engine
from asnkompetensi.trend.columns import NAMES
from tests.engine.years import compared
from tests.gap.engines import ENGINES


@pytest.mark.parametrize("engine", [Engine(one) for one in ENGINES if one != Engine.PANDAS], ids=str)
def test_every_table_total_and_problem_is_that_of_pandas(engine: Engine) -> None:
    (found, same), (expected, told) = (compared(engine=one) for one in (engine, Engine.PANDAS))
    assert (found.ringkasan, same) == (expected.ringkasan, told)
    for name in NAMES:
        pd.testing.assert_frame_equal(found.tabel[name].frame, expected.tabel[name].frame)
