from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort, Method
from asnkompetensi.plan.instance import Found, Prices
from asnkompetensi.plan.nation.local import Local, Unkept, bettered, least, plan, told
from asnkompetensi.plan.nation.member import Member
from asnkompetensi.plan.nation.office import Step, proven
from asnkompetensi.plan.sound import sound
from tests.plan.made import made
from tests.plan.nation.held import sharing
from tests.plan.watches import Hasty, Patient

(MEMBER,), PAGU = sharing([made(1, 80, 8, purses=1, money=0.12)])
HALF = PAGU // 2
PROOF = proven(MEMBER, [Step(np.array([2e-8]), None, 0.05, 20, 0)])


def planned(share: np.ndarray, begun: Prices | None, gap: int) -> Found:
    found = plan(MEMBER, (share, begun, Effort(Method.PRICES, gap), Patient, None))
    assert isinstance(found, Found)
    return found


FOUND = planned(HALF, PROOF.prices, 300)


@pytest.mark.parametrize("begun", [None, PROOF.prices])
def test_a_plan_keeps_within_its_share(begun: Prices | None) -> None:
    found = planned(HALF, begun, 500)

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


def promised(seats: int) -> Member:
    """So many seats for each unit, and no class for nothing."""
    one = MEMBER.instance
    kelas = replace(one.kelas, biaya_peserta=np.maximum(one.kelas.biaya_peserta, 10**6))
    return replace(MEMBER, instance=replace(one, jaminan=0 * one.jaminan + seats, kelas=kelas))


def test_a_promise_that_a_share_does_not_keep_is_told_or_the_plan_given_that_does() -> None:
    member, effort = promised(1), Effort(Method.EXACT)
    kept = least(member, Patient)
    assert isinstance(kept, Local)
    assert 0 < kept.terpakai[0] < PAGU[0]

    none = plan(member, (0 * PAGU, None, effort, Patient, None))
    assert isinstance(none, Unkept)
    assert none.clash is not None

    again = plan(member, (kept.terpakai, None, effort, lambda: Hasty(looks=0), kept))
    assert isinstance(again, Found)
    assert (again.kursi is kept.kursi, again.nilai, again.nilai <= again.batas) == (True, kept.nilai, True)


def test_a_promise_beyond_everybody_has_no_least() -> None:
    none = least(promised(1_000), Patient)
    assert isinstance(none, Unkept)
    assert none.clash is not None
