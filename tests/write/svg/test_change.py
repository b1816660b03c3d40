from asnkompetensi.write.svg.change import changes


def test_lines_go_from_the_old_value_to_the_new_on_one_scale() -> None:
    first, second, third = changes([("a", 20, 10), ("b", 5, 10), ("c", 4, 4)], less_is_better=True)
    assert (first.begin, first.end, first.shade) == ("100.0", "50.0", 0)
    assert (second.begin, second.end, second.shade) == ("25.0", "50.0", 2)
    assert third.shade == 3


def test_more_may_be_better() -> None:
    assert [one.shade for one in changes([("a", 1, 2), ("b", 2, 1)], less_is_better=False)] == [0, 2]


def test_nothing_at_all_lies_at_the_beginning() -> None:
    assert [one.end for one in changes([("a", 0, 0)], less_is_better=True)] == ["0.0"]
