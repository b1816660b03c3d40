from __future__ import annotations

from benchmarks.gap import compared, described
from benchmarks.measure import Cost


def test_the_page_shows_ratios_beside_goals() -> None:
    lines = compared([Cost(1.0, 100.0), Cost(4.0, 400.0)], [Cost(0.12, 20.0), Cost(0.02, 10.0)], people=10_000)
    assert [(line.ratio, line.goal) for line in lines] == [(0.25, 0.30), (0.25, 0.50), (6.0, 10.0)]
    page = described(lines, rounds=5)
    assert "| 1 s | 4 s | **0.25** | 0.3 |" in page
    assert "| 100 MiB | 400 MiB | **0.25** | 0.5 |" in page
