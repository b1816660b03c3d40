from __future__ import annotations

from benchmarks.gap import compared
from benchmarks.measure import Cost


def test_time_and_memory_stand_beside_the_plain_scripts() -> None:
    lines = compared([Cost(1.0, 100.0), Cost(4.0, 400.0)], [Cost(0.12, 20.0), Cost(0.02, 10.0)], people=10_000)
    assert [(line.ratio, line.goal) for line in lines] == [(0.25, 0.30), (0.25, 0.50), (6.0, 10.0)]
