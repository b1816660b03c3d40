"""Recommendations on every engine: the same to the cell, whatever the agency."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings

from asnkompetensi.model.data import Data
from asnkompetensi.model.engine import Engine
from asnkompetensi.recommend.columns import NAMES
from tests.gap.engines import ENGINES
from tests.recommend.agencies import Agency, agencies
from tests.recommend.agency import DATA
from tests.recommend.data import recommended

pytestmark = pytest.mark.parametrize("engine", [Engine(one) for one in ENGINES if one != Engine.PANDAS], ids=str)


def assert_same(data: Data, top: int, engine: Engine) -> None:
    found, expected = (recommended(data, *NAMES, top=top, engine=one) for one in (engine, Engine.PANDAS))
    assert found.ringkasan == expected.ringkasan
    for name in NAMES:
        pd.testing.assert_frame_equal(found.tabel[name].frame, expected.tabel[name].frame)


def test_every_table_and_total_is_that_of_pandas(engine: Engine) -> None:
    assert_same(DATA, 3, engine)


@settings(max_examples=4)
@given(agencies())
def test_so_it_is_for_an_agency_of_any_shape(engine: Engine, agency: Agency) -> None:
    assert_same(agency.data, 2, engine)
