from __future__ import annotations

import pytest

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.sound import sound
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.watches import Patient


@pytest.mark.parametrize("seed", range(6))
def test_the_plan_is_the_best_there_is(seed: int) -> None:
    instance = made(seed, 3, 3, competencies=2)
    found = solve(instance, Effort(), Patient())
    assert sound(instance, found.kursi, found.dana)
    assert greedy(instance).nilai <= found.nilai == found.batas == brute(instance)
