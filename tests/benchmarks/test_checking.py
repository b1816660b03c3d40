from __future__ import annotations

import pytest

from benchmarks.checking import NAMES, compared
from benchmarks.checking_alone import EVERY, WAYS, rows
from benchmarks.measure import Cost


@pytest.mark.parametrize("how", ["ours", "cells", "pydantic"])
def test_each_way_finds_every_fault(how: str) -> None:
    assert WAYS[how](rows(6 * EVERY))() == 6


def test_ours_stands_beside_the_others() -> None:
    costs = {"ours": Cost(1, 1, check="6"), "cells": Cost(2, 1, check="6"), "pydantic": Cost(8, 1, check="6")}
    lines = compared({**costs, "pandera": Cost(4, 1, check="6")}, 100)
    assert [line.ratio for line in lines] == [0.125, 0.25, 0.5]
    assert set(NAMES) == set(WAYS)


def test_ways_that_find_different_faults_are_no_comparison() -> None:
    with pytest.raises(ValueError, match="5"):
        compared({how: Cost(1, 1, check=str(place)) for place, how in enumerate(NAMES, 4)}, 100)
