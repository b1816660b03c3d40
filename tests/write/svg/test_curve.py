from asnkompetensi.write.svg.curve import curve


def test_points_lie_by_amount_and_measure() -> None:
    found = curve([(0, 0), (400, 10), (800, 20)])
    assert found.points == (("70.0", "252.0"), ("347.0", "134.0"), ("624.0", "16.0"))
    assert found.line == "70.0,252.0 347.0,134.0 624.0,16.0"


def test_ticks_stand_at_round_values_from_nothing() -> None:
    found = curve([(300, 13)])
    assert [tick.value for tick in found.across] == [0, 100, 200, 300, 400]
    assert [tick.value for tick in found.up] == [0, 5, 10, 15, 20]
    assert found.up[0].at == "252.0"


def test_nothing_bought_is_a_flat_line() -> None:
    assert [y for _, y in curve([(4, 0), (8, 0)]).points] == ["252.0", "252.0"]
