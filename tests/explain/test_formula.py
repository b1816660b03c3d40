from asnkompetensi.explain.formula import Choice, Formula, Own, Rows, pieces


def test_only_formulas_have_parts_with_names() -> None:
    part = Own("jpm")
    assert pieces(Formula("a / 2", {"a": part})) == {"a": part}
    assert pieces(Choice((("kurang", "a < 1"),), {"a": part})) == {"a": part}
    assert pieces(Rows("detail", "kesenjangan")) == {}
