from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.mentor.circles import Sizes, circles
from asnkompetensi.mentor.places import Kedekatan, Places

SIZES = Sizes(5, 12)
# Units 0 and 1 stand below unit 3 (which has no people), unit 2 alone; unit 4 is no place.
PLACES = Places(np.array([3, 3, -1, -1, -1]), nowhere=4)


def learners(units: list[int], kompetensi: int = 0, level: int = 2) -> pd.DataFrame:
    """Learners of one gap, by their units."""
    return pd.DataFrame({"orang": range(len(units)), "unit": units, "kompetensi": kompetensi, "level_standar": level})


def formed(units: list[int], sizes: Sizes = SIZES) -> list[tuple[str, str]]:
    """The circles of people of one gap in some units: how near, and the units of their people as digits."""
    rows = learners(units)
    found = circles(rows, range(len(units)), PLACES, sizes)
    return [(one.cakupan.name, "".join(str(units[row]) for row in one.people)) for one in found]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (4, [[], 4]),
        (5, [[5], 0]),
        (12, [[12], 0]),
        (13, [[7, 6], 0]),
        (25, [[9, 8, 8], 0]),
        (0, [[], 0]),
    ],
)
def test_sizes_are_as_even_as_can_be(people: int, expected: list[object]) -> None:
    made, left = SIZES.split(range(people))
    assert [[len(circle) for circle in made], len(left)] == expected


def test_where_no_sizes_fit_the_last_ones_are_left() -> None:
    made, left = Sizes(8, 10).split(range(11))
    assert [[len(circle) for circle in made], left] == [[10], [10]]


def test_own_unit_before_neighbourhood_before_agency() -> None:
    units = [0] * 5 + [2] * 6 + [1] * 3 + [4] * 2
    assert formed(units)[0] == ("UNIT", "222222")


def test_too_few_in_their_units_meet_in_the_neighbourhood() -> None:
    assert formed([0, 0, 0, 1, 1, 2, 2, 2, 2, 2]) == [("UNIT", "22222"), ("TETANGGA", "00011")]


def test_too_few_in_the_neighbourhood_meet_in_the_agency() -> None:
    assert formed([0, 0, 2, 2, 4]) == [("INSTANSI", "00224")]


def test_people_without_a_unit_are_not_near_each_other() -> None:
    assert formed([4] * 5) == [("INSTANSI", "44444")]


def test_who_is_left_over_joins_a_circle_nearby() -> None:
    assert formed([0] * 5 + [1] * 2) == [("TETANGGA", "0000011")]


def test_a_circle_of_several_units_takes_others_in_first() -> None:
    assert formed([0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 4]) == [("UNIT", "22222"), ("INSTANSI", "000114")]


def test_a_full_circle_splits_with_those_who_are_left_over() -> None:
    assert formed([0] * 12 + [1]) == [("UNIT", "0000000"), ("TETANGGA", "000001")]


def test_who_cannot_be_taken_in_is_left() -> None:
    assert formed([0] * 10 + [1], Sizes(8, 10)) == [("UNIT", "0" * 10)]


def test_too_few_altogether_form_none() -> None:
    assert formed([0, 1, 2, 4]) == []


def test_gaps_that_differ_are_not_mixed() -> None:
    rows = pd.concat([learners([0] * 4), learners([0] * 4, level=3), learners([0] * 4, kompetensi=1)])
    assert circles(rows.reset_index(drop=True), range(12), PLACES, SIZES) == []


@given(st.lists(st.integers(0, 4), max_size=60))
def test_nobody_is_left_who_could_be_taken_in(units: list[int]) -> None:
    found = circles(learners(units), range(len(units)), PLACES, SIZES)
    people = [row for circle in found for row in circle.people]
    assert len(people) == len(set(people)) == (len(units) if len(units) >= SIZES.smallest else 0)
    assert all(SIZES.smallest <= len(circle.people) <= SIZES.largest for circle in found)


@given(st.lists(st.integers(0, 4), max_size=40))
def test_the_reach_of_a_circle_is_that_of_its_farthest_people(units: list[int]) -> None:
    for circle in circles(learners(units), range(len(units)), PLACES, SIZES):
        pairs = [(units[a], units[b]) for a in circle.people for b in circle.people if a < b]
        one, other = np.array(pairs).T
        assert circle.cakupan == Kedekatan(int(PLACES.near(one, other).max()))
