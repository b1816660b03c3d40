"""Who is known by what is required."""

import numpy as np

from asnkompetensi.mask.profiles import alone, company, profiles


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def test_the_same_rows_in_any_order_are_one_profile_and_none_is_one_too() -> None:
    found = profiles(numbers(0, 0, 1, 1, 2), numbers(1, 2, 2, 1, 1), numbers(3, 3, 3, 3, 4), people=5)
    assert found[0] == found[1] != found[2]
    assert found[3] == found[4] == 0


def test_fewer_than_five_of_a_profile_are_alone() -> None:
    assert alone(numbers(0, 0, 0, 0, 0, 1, 1, 1, 1)).tolist() == [False] * 5 + [True] * 4


def test_those_alone_get_company_of_the_most_common_profile() -> None:
    profile = numbers(*[0] * 9, 1)
    found = company(profile, alone(profile), np.arange(10)[::-1])
    assert np.flatnonzero(found).tolist() == [5, 6, 7, 8, 9]


def test_where_too_few_would_be_left_all_keep_them_company() -> None:
    profile = numbers(*[0] * 8, 1)
    assert company(profile, alone(profile), np.arange(9)).all()


def test_five_need_no_company() -> None:
    profile = numbers(*[0] * 9, 1, 2, 3, 4, 5)
    assert company(profile, alone(profile), np.arange(14)).tolist() == [False] * 9 + [True] * 5
