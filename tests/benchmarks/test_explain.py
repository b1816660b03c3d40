from benchmarks.explain import MOST, calls, compared
from benchmarks.measure import Cost


def test_each_explanation_is_compared_with_the_gaps() -> None:
    lines = compared([Cost(2.0, 0), Cost(2.4, 0), Cost(3.2, 0)])
    assert [round(line.ratio, 2) for line in lines] == [1.2, 1.6]
    assert [line.ratio > MOST for line in lines] == [False, True]


def test_all_calls_are_about_the_same_file() -> None:
    assert [call[3:5] for call in calls("a.xlsx")] == [["gap", "a.xlsx"], ["explain", "a.xlsx"], ["explain", "a.xlsx"]]
