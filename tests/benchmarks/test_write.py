from benchmarks.measure import Cost
from benchmarks.write import compared


def test_time_and_memory_stand_beside_the_others() -> None:
    lines = compared([Cost(1.0, 100.0), Cost(4.0, 80.0), Cost(20.0, 90.0), Cost(25.0, 500.0)], 80_000)
    assert [(line.ratio, line.goal) for line in lines] == [(0.25, 0.3), (1.25, 2), (0.05, 0.15), (0.04, 0.15)]
