from asnkompetensi.cli.witness import is_heard, listening, met
from asnkompetensi.model.problem import Problem

NIP, LEVEL = Problem("NIP-02"), Problem("LEVEL-01")


def test_problems_are_heard_within() -> None:
    met([NIP])
    with listening() as heard:
        met([NIP, LEVEL])
        met([LEVEL])
    met([NIP])
    assert heard == [NIP, LEVEL, LEVEL]


def test_one_listener_inside_another_hears_alone() -> None:
    with listening() as outer:
        with listening() as inner:
            met([NIP])
        met([LEVEL])
    assert (outer, inner) == ([LEVEL], [NIP])


def test_it_is_known_whether_anybody_hears() -> None:
    before = is_heard()
    with listening():
        assert is_heard()
    assert not before
    assert not is_heard()
