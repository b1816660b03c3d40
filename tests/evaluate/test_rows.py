from __future__ import annotations

from dataclasses import replace

import pytest

from asnkompetensi.evaluate.cost import Cost
from asnkompetensi.evaluate.rows import per_million
from tests.evaluate.test_reasons import of


def test_levels_per_million_rupiah() -> None:
    """25 people who were short gained half a level each for 50 million."""
    assert per_million(replace(of(), ongkos=Cost(1, 50_000_000 * 100))) == pytest.approx(0.25)


def test_what_is_free_or_unknown_has_no_such_figure() -> None:
    for biaya in (0, None):
        assert per_million(replace(of(), ongkos=Cost(1, biaya))) is None
    assert per_million(of(None)) is None
