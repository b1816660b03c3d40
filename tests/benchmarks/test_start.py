from benchmarks.measure import Cost
from benchmarks.start import CALLS, compared


def test_ours_stands_beside_bare_python_and_the_others() -> None:
    costs = {name: Cost(0.4, 1.0) for name in CALLS} | {"`asn --help`": Cost(0.1, 1.0), "`asn --version`": Cost(0.5, 1)}
    assert [line.ratio for line in compared(costs)] == [0.25, 0.25, 0.25, 0.25, 1.25]
