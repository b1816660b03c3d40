"""Things that lead back to themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.circles import circles


@pytest.mark.parametrize(
    ("leads", "found"),
    [
        ({}, []),
        ({1: 2, 2: 3}, []),
        ({1: 1}, [(1,)]),
        ({1: 2, 2: 1, 3: 1}, [(1, 2)]),
        ({5: 1, 1: 2, 2: 3, 3: 1, 7: 8, 8: 7}, [(1, 2, 3), (7, 8)]),
    ],
)
def test_each_circle_once_in_its_order(leads: dict[int, int], found: list[tuple[int, ...]]) -> None:
    assert circles(leads) == found


def test_names_may_lead_too() -> None:
    assert circles({"a": "b", "b": "a"}) == [("a", "b")]


@given(st.dictionaries(st.integers(0, 9), st.integers(0, 9)))
def test_who_comes_back_to_itself_is_in_one_circle_and_nobody_else(leads: dict[int, int]) -> None:
    def comes_back(start: int) -> bool:
        at = start
        for _ in leads:
            at = leads.get(at, -1)
            if at == start:
                return True
        return False

    members = [one for circle in circles(leads) for one in circle]
    assert sorted(members) == sorted(filter(comes_back, leads))


def test_a_long_chain_takes_no_time() -> None:
    assert circles({n: n + 1 for n in range(200_000)}) == []
