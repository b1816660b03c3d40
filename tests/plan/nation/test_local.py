from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort, Method
from asnkompetensi.plan.nation.local import bettered, plan, told
from asnkompetensi.plan.nation.office import Step, proven
from asnkompetensi.plan.sound import sound
from tests.plan.made import made
from tests.plan.nation.held import sharing
from tests.plan.watches import Patient

(MEMBER,), PAGU = sharing([made(1, 80, 8, purses=1, money=0.12)])
HALF = PAGU // 2
PROOF = proven(MEMBER, [Step(np.array([2e-8]), None, 0.05, 20, 0)])
FOUND = plan(MEMBER, (HALF, PROOF.prices, Effort(Method.PRICES, 300), Patient))


@pytest.mark.parametrize("begun", [None, PROOF.prices])
def test_a_plan_keeps_within_its_share(begun: object) -> None:
    found = plan(MEMBER, (HALF, begun, Effort(Method.PRICES, 500), partial(Patient)))  # type: ignore[arg-type]

    assert sound(MEMBER.within(HALF), found.kursi, found.dana)
    assert found.nilai > 0.9 * found.batas


def test_a_plan_is_told_by_its_worth_and_what_it_spends() -> None:
    local = told(MEMBER, (FOUND.kursi, FOUND.dana))
    assert local.nilai == FOUND.nilai
    assert 0 < local.terpakai[0] <= HALF[0]


def test_money_that_others_left_betters_a_plan() -> None:
    before = told(MEMBER, (FOUND.kursi, FOUND.dana))
    more = bettered(MEMBER, (FOUND.kursi, FOUND.dana, PAGU, PROOF.prices))

    assert more.nilai > before.nilai
    assert before.terpakai[0] < more.terpakai[0] <= PAGU[0]
    assert sound(MEMBER.within(PAGU), more.kursi, more.dana)


def test_without_more_money_a_plan_is_made_no_worse() -> None:
    more = bettered(MEMBER, (FOUND.kursi, FOUND.dana, HALF, PROOF.prices))
    assert more.nilai >= FOUND.nilai
