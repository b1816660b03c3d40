from __future__ import annotations

from benchmarks.gap import FAST, OFFICE, PANDAS, PLAIN, POLARS, compared
from benchmarks.measure import Cost

COSTS = {PANDAS: Cost(1.0, 100.0), POLARS: Cost(0.5, 120.0), FAST: Cost(4.0, 300.0), PLAIN: Cost(10.0, 400.0)}


def test_time_and_memory_stand_beside_the_plain_scripts() -> None:
    lines = compared({**COSTS, OFFICE: Cost(50.0, 500.0)}, 10_000, 0)
    assert [(round(line.ratio, 2), line.goal) for line in lines] == [
        (0.1, 0.15), (0.05, 0.12), (0.02, 0.03), (0.25, 0.3), (0.3, 0.3),
    ]  # fmt: skip


def test_the_larger_size_stands_beside_the_fast_script_too() -> None:
    lines = compared(COSTS, 80_000, 1)
    assert [(round(line.ratio, 3), line.goal) for line in lines[:4]] == [
        (0.1, 0.1), (0.05, 0.08), (0.25, 0.5), (0.125, 0.35),
    ]  # fmt: skip


def test_what_was_not_measured_is_not_compared() -> None:
    assert not any(OFFICE in line.name for line in compared(COSTS, 10_000, 0))
