"""Competencies that few need go without a name."""

import pandas as pd

from asnkompetensi.mask.competencies import shown, unnamed


def pairs(*needed: str) -> pd.DataFrame:
    """One text a person, one letter a competency, all at level 1."""
    rows = [(who, "abc".index(letter)) for who, letters in enumerate(needed) for letter in letters]
    frame = pd.DataFrame(rows, columns=["orang", "kompetensi"])
    return frame.assign(level_standar=1_000_000, level_dimiliki=0, hari=0)


def without(*needed: str) -> str:
    return "".join(letter for letter, hidden in zip("abc", unnamed(pairs(*needed), 3), strict=True) if hidden)


def test_five_people_are_enough_for_a_name() -> None:
    assert without(*["ab"] * 5) == ""


def test_what_fewer_need_goes_without_and_the_next_rarest_with_it() -> None:
    assert without(*["ab"] * 6, "bc") == "ac"
    assert without(*["abc"] * 4, *["a"] * 6) == "abc"
    assert without(*["b"] * 3, *["c"] * 2, *["a"] * 9) == "bc"


def test_numbers_follow_the_levels_so_that_they_tell_nothing() -> None:
    rows = pairs("abc").assign(level_standar=[3, 1, 2])
    code, names = shown(rows, ("A", "B", "C"), unnamed(rows, 3))
    assert [names[one] for one in code] == ["(kompetensi lain 3)", "(kompetensi lain 1)", "(kompetensi lain 2)"]
