from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.nation import promise
from asnkompetensi.plan.nation.member import Member
from asnkompetensi.plan.nation.promise import frugal
from asnkompetensi.plan.sound import sound
from tests.plan.brute import ways
from tests.plan.made import made
from tests.plan.nation.held import sharing
from tests.plan.tiny import tiny
from tests.plan.watches import Hasty, Patient


def member(seed: int) -> Member:
    """A tiny instansi that draws on one shared purse and, where it has two, on one of its own."""
    one = tiny(seed, 5)
    money = np.minimum(one.dana.pagu, 10**12)
    ((found,), _) = sharing([replace(one, dana=replace(one.dana, pagu=money))])
    return found


def spent(one: Member) -> list[int]:
    """What each plan that keeps the promises spends of the shared purse."""
    return [int(one.spent(*plan)[0]) for plan in ways(one.instance) if sound(one.instance, *plan)]


PROMISED = [seed for seed in range(40) if member(seed).instance.jaminan.any()]


@pytest.mark.parametrize("seed", PROMISED)
def test_no_plan_that_keeps_the_promises_spends_less(seed: int) -> None:
    one = member(seed)
    least = min(spent(one), default=None)
    if least is None:
        with pytest.raises(NoPlanError) as none:
            frugal(one, Patient)
        assert none.value.clash is not None
    else:
        plan = frugal(one, Patient)
        assert sound(one.instance, *plan)
        assert int(one.spent(*plan)[0]) == least


def test_some_need_shared_money_and_some_need_none() -> None:
    assert {min(spent(member(seed)), default=-1) > 0 for seed in PROMISED} == {True, False}


def test_who_is_promised_nothing_needs_nothing() -> None:
    (one,), _ = sharing([made(1, 10, 4)])
    assert [codes.tolist() for codes in frugal(one, Patient)] == [[], []]


@pytest.mark.parametrize(("small", "looks"), [(0, 10**6), (150_000, 0)])
def test_without_time_or_with_too_many_seats_nothing_is_known(
    small: int, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,), _ = sharing([made(1, 30, 6, guarantee=1)])
    monkeypatch.setattr(promise, "SMALL", small)
    with pytest.raises(NoPlanError) as none:
        frugal(one, lambda: Hasty(looks=looks))
    assert none.value.clash is None
