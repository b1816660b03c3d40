from __future__ import annotations

import pytest
from hypothesis import given, settings

from asnkompetensi.evaluate.groups import Groups
from tests.evaluate.people_compared import SMALL, groups


def test_each_who_attended_is_compared_with_the_mean_of_his_own_group() -> None:
    """First group: 1 and 2 against a mean of 0.5; second: 0 against 1. (0.5 + 1.5 - 1) / 3."""
    found = groups(([1, 2], [0, 1]), ([0], [1, 1, 1]))
    assert found.dampak == pytest.approx(1 / 3)
    assert found.naik_peserta == pytest.approx(1)
    assert (found.peserta, found.pembanding) == (3, 5)


def test_what_lifts_a_whole_group_is_no_effect() -> None:
    assert groups(([3, 3], [3]), ([0], [0, 0])).dampak == pytest.approx(0)


@given(SMALL)
@settings(max_examples=50)
def test_who_gains_as_much_more_has_as_much_more_effect(found: Groups) -> None:
    lifted = Groups(found.kelompok, found.ikut, found.naik + 0.7 * found.ikut)
    assert lifted.dampak == pytest.approx(found.dampak + 0.7)
