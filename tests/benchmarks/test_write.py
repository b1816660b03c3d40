from benchmarks.measure import Cost
from benchmarks.write import compared


def test_time_and_memory_stand_beside_xlsxwriters() -> None:
    lines = compared([Cost(1.0, 100.0), Cost(4.0, 80.0)], 80_000)
    assert [(line.ratio, line.goal) for line in lines] == [(0.25, 0.3), (1.25, 2)]
