from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.evaluate import draws, effect
from tests.evaluate.people_compared import groups

CLEAR = groups(([1, 1, 2, 1, 1, 2], [0, 0, 1, 0, 0, 0]), ([1, 2, 1], [0, 0, 0.5]))


def test_all_that_is_told_of_a_training() -> None:
    """Those who came gained 12 levels, nine people; those alike 1/6 and 1/6: the effect is 4/3 - 1/6."""
    found = effect.effect(CLEAR)
    assert (found.peserta, found.pembanding) == (9, 9)
    assert found.naik_peserta == pytest.approx(4 / 3)
    assert found.naik_pembanding == pytest.approx(1 / 6)
    assert found.dampak == pytest.approx(7 / 6)
    assert found.p < 0.01
    assert found.bawah is not None
    assert found.atas is not None
    assert 0 < found.bawah < found.dampak < found.atas


def test_what_too_few_people_tell_has_no_bounds() -> None:
    found = effect.effect(groups(([1], [0])))
    assert (found.bawah, found.atas) == (None, None)
    assert found.p == pytest.approx(1, abs=0.1)


def test_the_formula_takes_over_where_many_attended(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(1)
    came, stayed = random.normal(0.3, 1, 250), random.normal(0, 1, 250)
    monkeypatch.delattr(draws, "turning")
    found = effect.effect(groups(([*came], [*stayed])))
    assert found.dampak == pytest.approx(came.mean() - stayed.mean())


def test_the_effect_that_would_be_found() -> None:
    """1.96 + 0.84 deviations; of people who differ by half a level, about 0.2 with a hundred on each side."""
    found = effect.effect(groups(([0, 1] * 50, [0, 1] * 50)))
    assert found.terlihat == pytest.approx(2.8016 * np.sqrt(0.25 * 200 / 199 * 2 / 100), rel=1e-3)


@pytest.mark.parametrize(
    ("came", "stayed", "enough"),
    [(1, 1, False), (1, 38, False), (1, 39, True), (3, 3, False), (3, 5, True), (5, 5, True)],
)
def test_forty_ways_to_choose_are_needed(came: int, stayed: int, enough: bool) -> None:
    assert effect.tellable(groups(([0] * came, [0] * stayed))) is enough


def test_ways_of_several_groups_multiply() -> None:
    assert not effect.tellable(groups(*[([0], [0])] * 5))
    assert effect.tellable(groups(*[([0], [0])] * 6))
