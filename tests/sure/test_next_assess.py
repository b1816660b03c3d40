"""Whom to assess next."""

from itertools import combinations

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.sure.next_assess import next_to_assess

WIDTHS = st.lists(st.integers(0, 10_000), min_size=1, max_size=6)


def unit(widths: list[int]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "orang": range(len(widths)),
            "unit": 0,
            "kompetensi_standar": 2,
            "kompetensi_dinilai": [1 if width else 2 for width in widths],
            "jpm_min": 0,
            "jpm_maks": widths,
        }
    )


def test_nobody_who_is_known_whole_is_named() -> None:
    assert next_to_assess(unit([0, 500, 0]), 3)["orang"].tolist() == [1]


def test_equals_come_in_the_order_of_people() -> None:
    assert next_to_assess(unit([300, 500, 500, 300]), 3)["orang"].tolist() == [1, 2, 0]


@given(WIDTHS, st.integers(1, 3))
def test_no_other_choice_of_as_many_narrows_the_mean_more(widths: list[int], number: int) -> None:
    chosen = next_to_assess(unit(widths), number)
    left = [sum(widths) - sum(some) for some in combinations(widths, min(number, len(widths)))]
    if len(chosen):
        assert chosen["lebar_unit_sesudah"].iloc[-1] == (2 * min(left) + len(widths)) // (2 * len(widths))
    else:
        assert sum(widths) == 0
